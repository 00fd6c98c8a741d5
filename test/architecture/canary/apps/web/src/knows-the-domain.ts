export * from '../../../libs/domain/index.js';
