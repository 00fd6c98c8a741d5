import { timeText } from '../time/instant';
import { Facts } from './Facts';
import type { ProceedingState } from './view';
import { REMEDIES, REMEDY_RESULTS, wordOf } from './words';

/** 行政复议、行政诉讼 of the decision. */
export function RemedyList({ remedies }: Pick<ProceedingState, 'remedies'>) {
  return (
    <ul className="plain-list">
      {remedies.map((remedy) => (
        <li key={remedy.id}>
          <strong>{wordOf(REMEDIES, remedy.kind)}　{remedy.organ}</strong>
          <Facts facts={[
            ['提起', timeText(remedy.filedAt)], ['收到副本', timeText(remedy.copyReceivedAt)], ['逾期、重复', remedy.outOfTime], ['受理理由', remedy.acceptance],
            ['答复', remedy.repliedAt ? timeText(remedy.repliedAt) : remedy.result === 'not-accepted' ? null : '还没有答复'],
            ['结果', remedy.result ? `${wordOf(REMEDY_RESULTS, remedy.result)}${remedy.concludedAt ? `，${timeText(remedy.concludedAt)}` : ''}` : '审理中'],
          ]} />
        </li>
      ))}
    </ul>
  );
}
