export const page = 'closure';
