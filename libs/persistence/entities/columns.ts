const ASCII = { charset: 'ascii', collation: 'ascii_bin' } as const;

/** UUIDs of files. */
export function id(name?: string) {
  return { ...(name ? { name } : {}), type: 'char', length: 36, ...ASCII } as const;
}

/** Ids and codes that sidan or a region pack coins: ASCII, compared byte by byte. */
export function key(name: string, length: number) {
  return { name, type: 'varchar', length, ...ASCII } as const;
}

/** In hexadecimal, so that a person can compare it by eye. */
export function sha256(name: string) {
  return { name, type: 'char', length: 64, ...ASCII } as const;
}

/** UTC, to the millisecond. */
export function time(name: string) {
  return { name, type: 'datetime', precision: 3 } as const;
}

export function flag(name: string) {
  return { name, type: 'tinyint' } as const;
}
