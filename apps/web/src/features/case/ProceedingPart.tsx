import type { ReactNode } from 'react';
import { DocumentList } from '../../shared/file/DocumentList';
import { EvidenceList } from '../../shared/file/EvidenceList';
import { FactSummary } from '../../shared/file/FactSummary';
import { Money } from '../../shared/file/Money';
import { Parties } from '../../shared/file/Parties';
import { PartyRights } from '../../shared/file/PartyRights';
import { RemedyList } from '../../shared/file/RemedyList';
import { ReviewList } from '../../shared/file/ReviewList';
import type { FileView } from '../../shared/file/view';

/** The legal handling: what a proceeding has found, gathered, issued, decided and carried out. `open`: all of it, for paper. */
export function ProceedingPart({ view, open = false }: { readonly view: FileView; readonly open?: boolean }) {
  const { state } = view;
  if (state.kind !== 'proceeding') return null;
  const money = state.payments.length > 0 || state.deferral !== null || (state.decision?.proposal.fine ?? 0) > 0;
  return (
    <article aria-label={view.number ?? view.subject}>
      <p><strong>{view.number ?? '还没有立案号'}</strong>　{view.phaseTitle}</p>
      <Sub title="当事人和承办人"><Parties view={view} state={state} /></Sub>
      <Sub title="事实和处理"><FactSummary view={view} state={state} /></Sub>
      <Sub title="证据"><EvidenceList view={view} /></Sub>
      <Sub title="文书"><DocumentList view={view} open={open} /></Sub>
      <Sub title="法制审核"><ReviewList view={view} reviews={state.reviews} /></Sub>
      {(view.documents ?? []).some(({ kind }) => kind === 'prior-notice') && <Sub title="陈述申辩和听证"><PartyRights view={view} state={state} /></Sub>}
      {money && <Sub title="罚款缴纳"><Money state={state} /></Sub>}
      {state.remedies.length > 0 && <Sub title="复议和诉讼"><RemedyList remedies={state.remedies} /></Sub>}
    </article>
  );
}

function Sub({ title, children }: { readonly title: string; readonly children: ReactNode }) {
  return <section className="sub"><h3>{title}</h3>{children}</section>;
}
