export * from './discussion.js';
export * from './reviewer.js';
export * from './tiers.js';
