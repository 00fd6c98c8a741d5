import type { FileStart, Progress, RecordRequest } from '@sidan/contracts';
import type { ProceedingState } from '@sidan/domain';
import { type Database, fileById, type FileKinds, forgetRefusedMessage, loadProgress, type Message, noteRefusedMessage, type Recorder } from '@sidan/persistence';
import type { Ledger, RecordOutcome } from './ledger.js';

export class DatabaseLedger implements Ledger {
  constructor(private readonly database: Database, private readonly recorder: Recorder, private readonly kinds: FileKinds) {}

  async record(request: RecordRequest): Promise<RecordOutcome> {
    return await this.recorder.record(request);
  }

  async loadProgress(kind: FileStart['kind'], fileId: string): Promise<Progress | null> {
    return await loadProgress(this.database, this.kinds, kind, fileId);
  }

  async loadProceeding(id: string): Promise<ProceedingState | null> {
    const stored = await fileById(this.database, this.kinds, 'proceeding', id);
    return stored ? stored.state as ProceedingState : null;
  }

  async messageRefused(message: Message, code: string): Promise<void> {
    await noteRefusedMessage(this.database, message, code);
  }

  async messageTaken(message: Message): Promise<void> {
    await forgetRefusedMessage(this.database, message);
  }
}
