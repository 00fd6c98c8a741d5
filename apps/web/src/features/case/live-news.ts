import { useQueryClient } from '@tanstack/react-query';
import { useRef, useState } from 'react';
import { askLedgerPage } from '../../shared/file/ask';
import type { FileKind, FileView } from '../../shared/file/view';
import { type Change, useLive, useLiveGap } from '../../shared/live/live';
import { type TrainingClock, trainingClockKey } from '../../shared/training/ask';

const MOST_TOLD = 5;
/** Until it is known what happened. */
const SOMETHING = '有新的记录';
const AFTER_A_BREAK = '连接中断过，其间可能有新的记录';
const CLOCK_MOVED = '教学时钟已经拨动';

/**
 * Others' changes of this case. Nobody's form is touched by them: while one is open they are only told (`news`),
 * else the page reads what is new.
 */
export function useLiveNews(caseId: string, still: boolean) {
  const queries = useQueryClient();
  const [news, setNews] = useState<string | null>(null);
  const own = useRef(new Map<string, number>());
  const readings = useRef(0);

  const readAgain = async () => {
    setNews(null);
    readings.current += 1;
    await Promise.all([queries.invalidateQueries({ queryKey: ['file'] }), queries.invalidateQueries({ queryKey: ['ledger'] }), queries.invalidateQueries({ queryKey: ['training', caseId] })]);
  };
  /** By somebody else: whoever moves it here has all of the page read again once what fell due has happened. */
  const isMoved = ({ moves }: Change) => {
    const key = trainingClockKey(caseId);
    return queries.isMutating({ mutationKey: key }) === 0 && moves > (queries.getQueryData<TrainingClock>(key)?.moves ?? moves);
  };
  useLive((change) => {
    if (change.caseId !== caseId) return;
    const known = queries.getQueryData<FileView>(['file', change.kind, change.fileId])?.seq ?? 0;
    const stepped = change.seq > Math.max(known, own.current.get(change.fileId) ?? 0);
    if (!stepped && !isMoved(change)) return;
    if (!still) {
      void readAgain();
      return;
    }
    setNews((before) => before ?? (stepped ? SOMETHING : CLOCK_MOVED));
    if (!stepped || known === 0) return;
    // The page may have been read again before the ledger has answered: then it is no news any more.
    const reading = readings.current;
    void told(change.kind, change.fileId, known).then((what) => { if (reading === readings.current) setNews(what); }, () => null);
  });
  useLiveGap(() => {
    if (still) setNews((before) => before ?? AFTER_A_BREAK);
    else void readAgain();
  });
  /** The person's own step is no news. */
  const iDid = (fileId: string, seq: number) => void own.current.set(fileId, seq);
  return { news, readAgain, iDid };
}

/** 傅桂芳：确认当事人；… */
async function told(kind: FileKind, id: string, after: number): Promise<string> {
  const { items, next } = await askLedgerPage(kind, id, { after, limit: MOST_TOLD });
  return `${items.map(({ by, title }) => `${by.name}：${title}`).join('；')}${next === null ? '' : '等'}`;
}
