import { timeText } from '../time/instant';
import { evidenceUrl } from './evidence-url';
import { Facts } from './Facts';
import { personName } from './names';
import type { FileView, ProceedingState } from './view';

const NOT_YET_TOLD = '还没有告知当事人（行政处罚法 44、63）';

/** 陈述申辩 and 听证: what the party said, and what came of it. */
export function PartyRights({ view, state: { noticed, statement, hearing } }: { readonly view: FileView; readonly state: ProceedingState }) {
  // Which rights there are is settled by the notice; a case sent back to investigation is noticed anew.
  const told = Boolean(noticed);
  return (
    <Facts facts={[
      ['陈述申辩', told ? statementText(statement) : NOT_YET_TOLD], ['陈述申辩内容', statement.made && statement.content], ['复核', reexamination(statement)],
      ['听证', told ? hearingText(hearing) : NOT_YET_TOLD], ['听证主持人', hearing.host && personName(view, hearing.host)],
      ['听证时间地点', hearing.heldAt && `${timeText(hearing.heldAt)}${hearing.place ? `，${hearing.place}` : ''}`], ['听证意见', hearing.report],
      ['听证笔录', hearing.transcriptSha256 && transcript(hearing.transcriptSha256, view.caseId)],
    ]} />
  );
}

function transcript(sha256: string, caseId: string) {
  return <a href={evidenceUrl(sha256, caseId)} download>下载听证笔录</a>;
}

function statementText({ made, waived, closed }: ProceedingState['statement']): string {
  if (made) return '当事人已经陈述、申辩';
  if (waived) return '当事人放弃陈述、申辩';
  return closed ? '当事人在规定期限内没有陈述、申辩' : '还没有陈述、申辩';
}

function reexamination({ made, reexamined, adopted }: ProceedingState['statement']): string | null {
  if (!made) return null;
  return reexamined ? `已复核，${adopted ? '采纳' : '不予采纳'}` : '还没有复核（行政处罚法 45）';
}

function hearingText({ right, requestedAt, held, closed }: ProceedingState['hearing']): string {
  if (!right) return '本案没有告知听证权利的情形';
  if (held) return '已经举行听证';
  if (requestedAt) return `当事人于 ${timeText(requestedAt)} 申请听证`;
  return closed ? '当事人在规定期限内没有申请听证' : '当事人有权申请听证，还没有申请';
}
