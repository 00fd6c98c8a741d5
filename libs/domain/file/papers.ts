/** What a stored file serves as in a file's record. */
export const PAPER_WORDS = {
  photo: '线索照片', evidence: '证据', recording: '送达录像', receipt: '送达回证', waiver: '放弃陈述申辩的书面材料', address: '送达地址确认书', statement: '陈述申辩笔录',
  'correction-refusal': '当事人拒绝改正的记录',
  discussion: '集体讨论记录', transcript: '听证笔录', material: '申请强制执行的材料',
  letter: '上级机关的决定',
} as const;
export type PaperKind = keyof typeof PAPER_WORDS;

/** One use of one stored file. */
export interface PaperUse {
  readonly sha256: string;
  readonly kind: PaperKind;
  /** The act it proves, in one text: what was done in the same act may be on the same paper. Null where nothing else can be. */
  readonly act: string | null;
  readonly at: string;
}

/** A use in another file. */
export interface PaperUsedElsewhere extends Omit<PaperUse, 'sha256'> {
  readonly orgId: string;
  /** 案号; null where it has none, or is not the actor's to know. */
  readonly fileNumber: string | null;
}

/** A stored file that the actor may hand in: uploaded by his organisation, or in this case already. */
export interface StoredPaper {
  readonly bytes: number;
  readonly mediaType: string;
  readonly usedElsewhere: readonly PaperUsedElsewhere[];
}

/** Things seen and heard: they may show several facts, in several files. */
const SHOWS_ANYTHING: readonly PaperKind[] = ['photo', 'evidence', 'recording'];

/** Whether what served as `before` may now serve as `now`, too: a paper proves one thing (行政处罚法 47、民事诉讼法 87). */
export function mayServe(now: Pick<PaperUse, 'kind' | 'act'>, before: Pick<PaperUse, 'kind' | 'act'>, inThisFile: boolean): boolean {
  const kinds = [now.kind, before.kind];
  // What is sent to the court is a copy of what is on file (行政强制法 55).
  if (kinds.includes('material')) return true;
  if (now.kind === 'evidence' && before.kind === 'evidence') return !inThisFile;
  if (kinds.every((kind) => SHOWS_ANYTHING.includes(kind))) return true;
  // 当事人的陈述 is evidence itself (行政处罚法 46①六).
  if (kinds.includes('statement') && kinds.includes('evidence')) return true;
  // A refusal is seen and heard, too: on a site record or a recording that shows more.
  if (kinds.includes('correction-refusal') && kinds.some((kind) => SHOWS_ANYTHING.includes(kind))) return true;
  return now.kind === before.kind && now.act !== null && now.act === before.act;
}

/** Signed by hand, so a scan or a picture of it. */
const SIGNED: readonly PaperKind[] = ['receipt', 'waiver', 'address', 'discussion', 'transcript', 'letter'];

/** What a paper of this kind must be, where the file is not; null where it is. */
export function wrongType(kind: PaperKind, mediaType: string): string | null {
  const [family] = mediaType.split('/');
  if (SIGNED.includes(kind)) return family === 'image' || mediaType === 'application/pdf' ? null : '照片或者 PDF 扫描件';
  if (kind === 'recording') return family === 'image' || family === 'audio' || family === 'video' ? null : '照片、录音或者录像';
  return null;
}
