// @ts-expect-error: on purpose, there is no such file
export { nothing } from './not-there.js';
