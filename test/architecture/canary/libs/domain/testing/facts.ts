export const facts = 'facts';
