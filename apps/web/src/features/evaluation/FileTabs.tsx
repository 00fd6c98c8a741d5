import { Tabs } from 'antd';
import { ClockList } from '../../shared/file/ClockList';
import { DocumentList } from '../../shared/file/DocumentList';
import { EvidenceList } from '../../shared/file/EvidenceList';
import { Facts } from '../../shared/file/Facts';
import { FactSummary } from '../../shared/file/FactSummary';
import { LedgerHistory } from '../../shared/file/LedgerHistory';
import { Parties } from '../../shared/file/Parties';
import { ReviewList } from '../../shared/file/ReviewList';
import type { CaseState, FileView } from '../../shared/file/view';
import { SOURCES, wordOf } from '../../shared/file/words';
import { timeText } from '../../shared/time/instant';

interface Props {
  readonly view: FileView;
  readonly state: CaseState;
  readonly proceedings: readonly FileView[];
}

/** The whole file to turn over while it is judged. */
export function FileTabs({ view, state, proceedings }: Props) {
  const files = [view, ...proceedings];
  const titled = (file: FileView) => (file.kind === 'case' ? '四单' : file.number ?? file.subject);
  return (
    <Tabs
      items={[
        { key: 'facts', label: '案情', children: <><Report view={view} state={state} />{proceedings.map((file) => <Handling key={file.id} view={file} />)}</> },
        { key: 'documents', label: '文书', children: proceedings.map((file) => <DocumentList key={file.id} view={file} />) },
        { key: 'evidence', label: '证据', children: proceedings.map((file) => <EvidenceList key={file.id} view={file} />) },
        { key: 'clocks', label: '期限', children: files.map((file) => <section key={file.id}><h3>{titled(file)}</h3><ClockList clocks={file.clocks} /></section>) },
        { key: 'history', label: '办理记录', children: files.map((file) => <section key={file.id}><h3>{titled(file)}</h3><LedgerHistory kind={file.kind} id={file.id} /></section>) },
      ]}
    />
  );
}

function Report({ view, state }: Omit<Props, 'proceedings'>) {
  return (
    <section>
      <h3>线索</h3>
      <Facts facts={[
        ['线索编号', state.reportNo], ['来源', wordOf(SOURCES, state.source)], ['反映内容', state.description], ['地点', state.place.address], ['发现时间', timeText(state.foundAt)], ['事项', view.matter?.name],
      ]} />
      {view.evidence.length > 0 && <EvidenceList view={view} />}
    </section>
  );
}

function Handling({ view }: { readonly view: FileView }) {
  const { state } = view;
  if (state.kind !== 'proceeding') return null;
  return (
    <section>
      <h3>{view.number ?? view.subject}</h3>
      <Parties view={view} state={state} />
      <FactSummary view={view} state={state} />
      <h4>法制审核</h4>
      <ReviewList view={view} reviews={state.reviews} />
    </section>
  );
}
