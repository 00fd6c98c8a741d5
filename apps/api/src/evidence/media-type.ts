interface Known {
  readonly type: string;
  /** Types a client may rightly call it by. */
  readonly alsoCalled: readonly string[];
  readonly is: (head: Buffer) => boolean;
}

/** The first bytes every kind of evidence is known by. */
const KNOWN: readonly Known[] = [
  { type: 'image/jpeg', alsoCalled: ['image/jpg', 'image/pjpeg'], is: (head) => starts(head, [0xff, 0xd8, 0xff]) },
  { type: 'image/png', alsoCalled: [], is: (head) => starts(head, [0x89, 0x50, 0x4e, 0x47, 0x0d, 0x0a, 0x1a, 0x0a]) },
  { type: 'application/pdf', alsoCalled: [], is: (head) => says(head, 0, '%PDF-') },
  { type: 'video/mp4', alsoCalled: ['audio/mp4', 'video/quicktime', 'audio/x-m4a', 'audio/m4a'], is: (head) => says(head, 4, 'ftyp') },
  { type: 'video/webm', alsoCalled: ['audio/webm', 'video/x-matroska'], is: (head) => starts(head, [0x1a, 0x45, 0xdf, 0xa3]) },
  { type: 'audio/wav', alsoCalled: ['audio/x-wav', 'audio/wave', 'audio/vnd.wave'], is: (head) => says(head, 0, 'RIFF') && says(head, 8, 'WAVE') },
  { type: 'audio/mpeg', alsoCalled: ['audio/mp3'], is: (head) => says(head, 0, 'ID3') || (head[0] === 0xff && ((head[1] ?? 0) & 0xe6) === 0xe2) },
  {
    type: 'application/zip', is: (head) => starts(head, [0x50, 0x4b, 0x03, 0x04]),
    alsoCalled: ['application/vnd.openxmlformats-officedocument.wordprocessingml.document', 'application/vnd.openxmlformats-officedocument.spreadsheetml.sheet', 'application/x-zip-compressed'],
  },
];

export const HEAD_BYTES = 16;

/** The type under which the file is kept: what it calls itself, when its first bytes agree. Null for an unknown kind or a lie. */
export function mediaTypeOf(head: Buffer, declared: string): string | null {
  const called = declared.split(';')[0]?.trim().toLowerCase() ?? '';
  const known = KNOWN.find(({ is }) => is(head));
  if (!known) return null;
  if (called === known.type || called === 'application/octet-stream') return known.type;
  return known.alsoCalled.includes(called) ? called : null;
}

function starts(head: Buffer, bytes: readonly number[]): boolean {
  return bytes.every((byte, index) => head[index] === byte);
}

function says(head: Buffer, at: number, text: string): boolean {
  return head.subarray(at, at + text.length).toString('latin1') === text;
}
