export const time = 'time';
