import { useState } from 'react';
import { ClockList } from '../../../shared/file/ClockList';
import { DocumentList } from '../../../shared/file/DocumentList';
import { EvidenceList } from '../../../shared/file/EvidenceList';
import { Facts } from '../../../shared/file/Facts';
import { FactSummary } from '../../../shared/file/FactSummary';
import { LedgerHistory } from '../../../shared/file/LedgerHistory';
import { Parties } from '../../../shared/file/Parties';
import { PartyRights } from '../../../shared/file/PartyRights';
import { ReviewList } from '../../../shared/file/ReviewList';
import type { FileView, ProceedingState } from '../../../shared/file/view';
import { EarlierRounds } from './EarlierRounds';

/** The whole file to read, in the order in which one judges it. */
export function FileReading({ view, state }: { readonly view: FileView; readonly state: ProceedingState }) {
  const [history, setHistory] = useState(false);
  const { matter } = view;
  const parts = [
    ['facts', '事实和处理建议', <FactSummary key="facts" view={view} state={state} />],
    ['returned', '退回和补正', <EarlierRounds key="returned" view={view} reviews={state.reviews} />],
    ['parties', '当事人和承办人', <Parties key="parties" view={view} state={state} />],
    ['matter', '事项和依据', <Facts key="matter" facts={[['事项', matter?.name], ['违反', matter?.duty], ['处罚依据', matter?.penaltyProvision], ['赋权依据', matter?.empoweredBy], ['地点', state.place.address], ['情况', state.description]]} />],
    ['evidence', `证据（${view.evidence.length}）`, <EvidenceList key="evidence" view={view} />],
    ['documents', `文书（${view.documents?.length ?? 0}）`, <DocumentList key="documents" view={view} />],
    ['rights', '当事人权利', <PartyRights key="rights" view={view} state={state} />],
    ['reviews', '历次审核', <ReviewList key="reviews" view={view} reviews={state.reviews} />],
    ['clocks', '期限', <ClockList key="clocks" clocks={view.clocks} />],
  ] as const;
  return (
    <>
      <nav aria-label="案卷目录" className="file-contents no-print">
        {parts.map(([id, title]) => <a key={id} href={`#file-${id}`}>{title}</a>)}
      </nav>
      {parts.map(([id, title, part]) => <section key={id} id={`file-${id}`} className="file-part" tabIndex={-1}><h3>{title}</h3>{part}</section>)}
      <details className="file-part" onToggle={(event) => setHistory(event.currentTarget.open)}>
        <summary>台账（办理全过程）</summary>
        {history && <LedgerHistory kind="proceeding" id={view.id} />}
      </details>
    </>
  );
}
