export * from './time/index.js';
export * from './file/index.js';
export * from './policy/number-format.js';
export * from './policy/policy.js';
export * from './penalty/index.js';
export * from './review/index.js';
export * from './case/index.js';
export * from './closure/ordinary/index.js';
