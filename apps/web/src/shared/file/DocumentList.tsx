import { timeText } from '../time/instant';
import { evidenceUrl } from './evidence-url';
import { Facts, type Fact } from './Facts';
import { Mark } from './Mark';
import { personName } from './names';
import type { DocumentView, FileView } from './view';
import { RELATIONS, wordOf } from './words';
import './file.css';

interface Props {
  readonly view: FileView;
  readonly open?: boolean;
}

/** The documents in the order they were issued: number, contents to read, and the proof of service. */
export function DocumentList({ view, open = false }: Props) {
  const documents = view.documents ?? [];
  if (documents.length === 0) return <p className="muted">还没有制作文书。</p>;
  return (
    <ol className="documents">
      {documents.map((document) => (
        <li key={document.id} id={`document-${document.id}`}>
          <details open={open}>
            <summary>
              <span className="document-title">{document.title}</span> <span className="document-number">{document.number}</span> <Served document={document} /> {document.formerParty && <Mark tone="warn">原当事人</Mark>}
              <span className="muted document-issued">{timeText(document.issuedAt)}　{personName(view, document.issuedBy)}</span>
            </summary>
            <DocumentText document={document} />
            <ServiceProof document={document} caseId={view.caseId} />
          </details>
        </li>
      ))}
    </ol>
  );
}

export function DocumentText({ document }: { readonly document: Pick<DocumentView, 'contents'> }) {
  return <div className="document-text">{document.contents.map(({ label, value }) => <section key={label}><h4>{label}</h4><p>{value}</p></section>)}</div>;
}

function Served({ document: { service } }: { readonly document: DocumentView }) {
  if (!service) return null;
  return service.servedAt ? <Mark tone="good">已送达</Mark> : <Mark tone="warn">公告期内</Mark>;
}

function ServiceProof({ document: { service, serviceTitle }, caseId }: { readonly document: DocumentView; readonly caseId: string }) {
  if (!service) return null;
  const { proof } = service;
  const stored = (sha256: string | undefined, name: string) => (sha256 ? <a href={evidenceUrl(sha256, caseId)} download>{name}</a> : null);
  const facts: readonly Fact[] = [
    ['送达方式', serviceTitle], ['送达时间', service.servedAt ? timeText(service.servedAt) : '公告期满视为送达'],
    ['受送达人', proof.recipient && `${proof.recipient}${proof.relation ? `（${wordOf(RELATIONS, proof.relation)}）` : ''}`],
    ['拒收事由', proof.refusalReason], ['见证人', proof.witnesses?.join('、')], ['送达系统', proof.system], ['邮件号', proof.trackingNumber], ['受托机关', proof.entrustedTo],
    ['公告', proof.announcedIn && `${proof.announcedIn}${proof.announcedAt ? `，${timeText(proof.announcedAt)}` : ''}`], ['公告原因', proof.announcementReason],
    ['送达回证', stored(proof.receiptSha256, '查看送达回证')], ['送达录像', stored(proof.recordingSha256, '查看送达录像')],
  ];
  return <div className="service-proof"><h4>送达证明</h4><Facts facts={facts} /></div>;
}
