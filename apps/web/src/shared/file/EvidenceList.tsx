import { FileOutlined } from '@ant-design/icons';
import { Time } from '../time/Time';
import { sizeText } from './evidence-url';
import { peopleNames } from './names';
import type { EvidenceView, FileView } from './view';
import './file.css';

/** Evidence with who took it, when and where; pictures to look at, everything else to download. */
export function EvidenceList({ view, only }: { readonly view: FileView; /** Ids to show; left out: all. */ readonly only?: readonly string[] }) {
  const evidence = view.evidence.filter(({ id }) => only === undefined || only.includes(id));
  if (evidence.length === 0) return <p className="muted">还没有登记证据。</p>;
  return (
    <ol className="evidence">
      {evidence.map((item, index) => (
        <li key={item.id}>
          <Preview item={item} />
          <div>
            <strong>证据{index + 1}　{item.title}</strong>
            <div>{item.kindTitle}，来源：{item.origin}</div>
            <div className="muted"><Time at={item.takenAt} />　{item.place}　{item.takenBy.length > 0 && <span className="taken-by">取证人：{peopleNames(view, item.takenBy)}</span>}</div>
            <Source item={item} />
            <a href={item.url} download={item.fileName}>下载 {item.fileName}{item.bytes !== null && `（${sizeText(item.bytes)}）`}</a>
          </div>
        </li>
      ))}
    </ol>
  );
}

/** Where it is not this office's own: whose hands it came through, and why it is older than the act. */
function Source({ item: { body, bodyOfficers = [], handedInBy, beforeAct } }: { readonly item: EvidenceView }) {
  const said = [body && `${body}取得${bodyOfficers.length > 0 ? `（${bodyOfficers.join('、')}）` : ''}`, handedInBy && `${handedInBy}提交`, beforeAct && `早于违法行为：${beforeAct}`].filter(Boolean);
  return said.length > 0 && <div className="muted">{said.join('；')}</div>;
}

function Preview({ item }: { readonly item: EvidenceView }) {
  if (!item.mediaType?.startsWith('image/')) return <span className="evidence-icon" aria-hidden="true"><FileOutlined aria-hidden /></span>;
  return <img src={item.url} alt={item.title} loading="lazy" width={96} height={72} />;
}
