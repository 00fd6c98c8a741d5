export const closure = 'closure';
