export * from './age.js';
export * from './credit-code.js';
export * from './id-kinds.js';
export * from './identity-number.js';
export * from './phone.js';
