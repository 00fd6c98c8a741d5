export const now = (): number => Date.now();
export const today = (): Date => new Date();
