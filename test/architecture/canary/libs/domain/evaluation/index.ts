export const evaluation = 'evaluation';
