import { useState } from 'react';
import { LedgerHistory } from '../../shared/file/LedgerHistory';
import type { FileView } from '../../shared/file/view';

/** 办案经过, read from the ledger only once it is unfolded. */
export function History({ views }: { readonly views: readonly FileView[] }) {
  return (
    <section className="card" aria-labelledby="history-title">
      <h2 id="history-title">办案经过</h2>
      <p className="muted">台账只能续写，不能改动；每一条都与上一条校验相连。</p>
      {views.map((view) => <OneLedger key={view.id} view={view} />)}
    </section>
  );
}

function OneLedger({ view }: { readonly view: FileView }) {
  const [opened, setOpened] = useState(false);
  const name = view.kind === 'case' ? '案件' : ['办案程序', view.number].filter(Boolean).join(' ');
  return (
    <details onToggle={({ currentTarget }) => setOpened(currentTarget.open)}>
      <summary>{name}（{view.seq} 条）</summary>
      {opened && <LedgerHistory kind={view.kind} id={view.id} />}
    </details>
  );
}
