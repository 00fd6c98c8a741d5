import { createHash, randomUUID } from 'node:crypto';
import { createReadStream } from 'node:fs';
import { access, mkdir, open, rename, rm } from 'node:fs/promises';
import { dirname, join } from 'node:path';
import type { Readable } from 'node:stream';
import { EvidenceMissing, type EvidenceStore, isSha256, type StoredEvidence } from './store.js';

/** Evidence in a folder: `ab/cdef…`. A file appears under its name only once all its bytes are on disk. */
export class LocalEvidenceStore implements EvidenceStore {
  private readonly root: string;

  /** @param dataDir SIDAN_DATA_DIR; the files go to `evidence/` in it. */
  constructor(dataDir: string) {
    this.root = join(dataDir, 'evidence');
  }

  async put(content: Readable): Promise<StoredEvidence> {
    await mkdir(join(this.root, 'incoming'), { recursive: true });
    const arriving = join(this.root, 'incoming', randomUUID());
    try {
      const stored = await writeDurably(content, arriving);
      const target = this.pathOf(stored.sha256);
      await mkdir(dirname(target), { recursive: true });
      await rename(arriving, target);
      await syncFolder(dirname(target));
      await syncFolder(this.root);
      return stored;
    } catch (error) {
      await rm(arriving, { force: true });
      throw error;
    }
  }

  async get(sha256: string): Promise<Readable> {
    if (!(await this.has(sha256))) throw new EvidenceMissing(sha256);
    return createReadStream(this.pathOf(sha256));
  }

  async has(sha256: string): Promise<boolean> {
    if (!isSha256(sha256)) return false;
    return access(this.pathOf(sha256)).then(() => true, () => false);
  }

  private pathOf(sha256: string): string {
    return join(this.root, sha256.slice(0, 2), sha256.slice(2));
  }
}

async function writeDurably(content: Readable, path: string): Promise<StoredEvidence> {
  const hash = createHash('sha256');
  let bytes = 0;
  const file = await open(path, 'wx', 0o640);
  try {
    for await (const chunk of content) {
      const block = chunk as Buffer;
      hash.update(block);
      bytes += block.length;
      await file.writeFile(block);
    }
    await file.sync();
  } finally {
    await file.close();
  }
  return { sha256: hash.digest('hex'), bytes };
}

/** A rename is durable once its folder is. */
async function syncFolder(path: string): Promise<void> {
  const folder = await open(path, 'r');
  try {
    await folder.sync();
  } finally {
    await folder.close();
  }
}
