import { useState } from 'react';
import type { FileView } from '../../shared/file/view';
import type { Receipt } from '../../shared/step-form/take-step';
import { useLiveNews } from './live-news';
import type { OpenStep } from './StepPlace';

export interface Opening {
  readonly open: OpenStep | null;
  /** What was done last, to be read out. */
  readonly said: string;
  /** What has happened to the case since the form was opened. */
  readonly news: string | null;
  start(step: OpenStep): void;
  close(): void;
  done(what: string, view: FileView, receipt: Receipt): void;
  readAgain(): Promise<void>;
}

/** At most one form is open on a case; what is done closes it and has the file read again. */
export function useOpenStep(caseId: string): Opening {
  const [open, setOpen] = useState<OpenStep | null>(null);
  const [said, setSaid] = useState('');
  const { news, readAgain, iDid } = useLiveNews(caseId, open !== null);
  const start = (step: OpenStep) => {
    setSaid('');
    setOpen(step);
  };
  const close = () => {
    setOpen(null);
    if (news !== null) void readAgain();
  };
  const done = (what: string, view: FileView, receipt: Receipt) => {
    iDid(view.id, receipt.seq);
    setOpen(null);
    setSaid(`已办理：${what}`);
    void readAgain();
  };
  return { open, said, news, start, close, done, readAgain };
}
