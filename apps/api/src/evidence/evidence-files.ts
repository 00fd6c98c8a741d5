import type { MultipartFile } from '@fastify/multipart';
import { Inject, Injectable } from '@nestjs/common';
import { plainText, unreadable } from '@sidan/domain';
import { Database, evidenceFile, filesOfCase, isSha256, noteEvidenceFile, type EvidenceFile, type EvidenceStore } from '@sidan/persistence';
import { Readable } from 'node:stream';
import { API_KINDS } from '../files/file-kinds.js';
import { isFileId, mayRead, ReadableFiles } from '../files/readable-files.js';
import { badInput, notFound, Problem } from '../platform/problem/problem.js';
import type { Who } from '../platform/session/who.js';
import { HEAD_BYTES, mediaTypeOf } from './media-type.js';

export const EVIDENCE_STORE = Symbol('EvidenceStore');

export interface StoredEvidenceFile {
  readonly sha256: string;
  readonly bytes: number;
  /** As its first bytes say. */
  readonly mediaType: string;
}

@Injectable()
export class EvidenceFiles {
  constructor(
    @Inject(EVIDENCE_STORE) private readonly bytes: EvidenceStore,
    @Inject(Database) private readonly database: Database,
    @Inject(ReadableFiles) private readonly files: ReadableFiles,
  ) {}

  /** Streams to the store; nothing is kept of a file that is too large or is not what it says. */
  async store(part: MultipartFile, who: Who): Promise<StoredEvidenceFile> {
    const fileName = readableName(part);
    let mediaType = '';
    const checked = checkedStream(part, (type) => { mediaType = type; });
    // What is left of a refused upload is read away, so that the client can still hear why.
    const stored = await this.bytes.put(Readable.from(checked)).finally(() => part.file.resume());
    await noteEvidenceFile(this.database, { ...stored, mediaType, fileName, storedAt: Date.now(), storedBy: who.personId });
    return { ...stored, mediaType };
  }

  /** Throws 404 unless a file of this case that the person may read refers to it. */
  async open(sha256: string, caseId: string, who: Who): Promise<{ readonly file: EvidenceFile; readonly content: Readable }> {
    const files = isSha256(sha256) && isFileId(caseId) ? await filesOfCase(this.database, API_KINDS, caseId) : [];
    const own = files[0] !== undefined && (await this.files.isOwnTraining(files[0].state, who));
    const refers = files.some(({ state }) => (own || mayRead(state, who)) && JSON.stringify(state).includes(`"${sha256}"`));
    const file = refers ? await evidenceFile(this.database, sha256) : null;
    if (!file || !(await this.bytes.has(sha256))) throw notFound('证据文件');
    return { file, content: await this.bytes.get(sha256) };
  }
}

/** Passes the bytes on once the first of them are known to be what the upload says. */
async function* checkedStream(part: MultipartFile, known: (mediaType: string) => void): AsyncGenerator<Buffer> {
  let head = Buffer.alloc(0);
  let checked = false;
  for await (const chunk of part.file.iterator({ destroyOnReturn: false }) as AsyncIterable<Buffer>) {
    if (checked) { yield chunk; continue; }
    head = Buffer.concat([head, chunk]);
    if (head.length < HEAD_BYTES) continue;
    known(requireKnown(head, part.mimetype));
    checked = true;
    yield head;
  }
  if (part.file.truncated) throw new Problem(413, 'file-too-large', '证据文件超过大小上限。');
  if (checked) return;
  known(requireKnown(head, part.mimetype));
  yield head;
}

function requireKnown(head: Buffer, declared: string): string {
  const mediaType = mediaTypeOf(head, declared);
  if (mediaType) return mediaType;
  throw new Problem(415, 'evidence-type', `文件内容与所报类型“${declared.slice(0, 80)}”不符，或不是可收的证据格式（jpeg、png、pdf、mp4、webm、mp3、wav、docx、xlsx）。`);
}

/** Part of the record as every text is; what no file system takes in a name is put aside. */
function readableName({ filename, file }: MultipartFile): string {
  const name = plainText(filename).replaceAll(/[/\\]/g, '_');
  const fault = unreadable(name, 'one');
  if (fault === null) return [...name].slice(0, 200).join('') || '未命名';
  file.resume();
  throw badInput([{ field: 'file', message: `文件名${fault}` }]);
}
