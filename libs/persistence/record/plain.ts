import { plainText, unreadable } from '@sidan/domain';

/** Every text of a command as it is stored and hashed, whoever sent it how. */
export function plainIn<T>(value: T): T {
  return eachText(value, plainText) as T;
}

/** The first text of a command that not everybody reads the same, with its place: `party.name第2个字符（U+200B）看不见，请删去`; null where there is none. */
export function unreadableIn(command: object): string | null {
  let found: string | null = null;
  eachText(command, (text, path) => {
    const fault = unreadable(plainText(text), 'many');
    if (fault !== null) found ??= `${path}${fault}`;
    return text;
  });
  return found;
}

function eachText(value: unknown, change: (text: string, path: string) => string, path = ''): unknown {
  if (typeof value === 'string') return change(value, path);
  if (Array.isArray(value)) return value.map((item, index) => eachText(item, change, `${path}[${index}]`));
  if (value === null || typeof value !== 'object') return value;
  return Object.fromEntries(Object.entries(value).map(([name, item]) => [name, eachText(item, change, path === '' ? name : `${path}.${name}`)]));
}
