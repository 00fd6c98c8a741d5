import { timeText, yuan } from '../time/instant';
import { Facts } from './Facts';
import { personName } from './names';
import { ProposalText } from './ProposalText';
import type { FileView, ProceedingState } from './view';
import { COURT_RESULTS, OUTCOMES, PRESERVATIONS, wordOf } from './words';

/** What a proceeding has found and decided so far, from the offence to the outcome. */
export function FactSummary({ view, state }: { readonly view: FileView; readonly state: ProceedingState }) {
  const { offence, filing, report, treatment, decision, correction, closure, court } = state;
  return (
    <>
      <Facts facts={[
        ['发现时间', timeText(state.foundAt)], ['违法时间', offence && timeText(offence.at)],
        ['持续至', offence?.continuingUntil && timeText(offence.continuingUntil)], ['危害后果', offence && (offence.harm ? '造成危害后果' : '没有造成危害后果')],
        ['立案', state.filedAt && `${timeText(state.filedAt)}${state.firstCase ? '（本机关该事项首案）' : ''}`], ['立案事实', filing?.facts],
        ['立案退回意见', filing && filing.points.length > 0 && filing.points.join('；')],
        ['责令改正', correction && `${correction.requirement}${byWhen(state)}${corrected(correction)}`],
        ...state.preservations.map(({ items, state: now, disposition }, index) => [
          `先行登记保存${state.preservations.length > 1 ? index + 1 : ''}`, `${items}，${wordOf(PRESERVATIONS, now)}${disposition ? `：${disposition}` : ''}`,
        ] as const),
        ['查明的事实', report?.facts],
      ]} />
      {report && (
        <section>
          <h4>处理建议（第 {report.version} 稿，{personName(view, report.by)}，{timeText(report.at)}）</h4>
          <ProposalText proposal={report.proposal} />
          <Facts facts={[['审核层级', report.tierReasons.join('\n')]]} />
        </section>
      )}
      <Facts facts={[
        [treatment?.collective ? '集体讨论' : '负责人审批', treatment && `${personName(view, treatment.by)}，${timeText(treatment.at)}：${treatment.opinion}`],
        ['处理决定', decision && `${wordOf(OUTCOMES, decision.proposal.outcome)}${decision.proposal.fine > 0 ? `，罚款 ${yuan(decision.proposal.fine)}` : ''}${(decision.proposal.confiscated ?? []).map(({ what }) => `，没收 ${what}`).join('')}${decision.revoked ? '（已撤销）' : ''}`],
        ['决定时间', decision && timeText(decision.at)], ['决定书送达', decision?.servedAt && timeText(decision.servedAt)], ['决定公开', decision?.published && '已依法公开'],
        ['法院强制执行', court && `${court.court}，${timeText(court.appliedAt)} 申请，${wordOf(COURT_RESULTS, court.result)}`],
        ['结案意见', closure?.summary], ['结案退回意见', closure && closure.points.length > 0 && closure.points.join('；')],
        ['办理结果', state.outcome && `${wordOf(OUTCOMES, state.outcome)}${state.endedAt ? `，${timeText(state.endedAt)}` : ''}`],
      ]} />
    </>
  );
}

/** As the order itself says it; orders of earlier releases named a day. */
function byWhen({ correction, documents }: ProceedingState): string {
  const said = correction?.limit && documents.find(({ id }) => id === correction.documentId)?.contents['deadline'];
  if (said) return `，${said}`;
  return correction?.deadline ? `，${timeText(correction.deadline)} 前` : '';
}

function corrected({ verified, refusal }: NonNullable<ProceedingState['correction']>): string {
  if (verified === null) return '';
  if (verified) return '，复查已改正';
  return refusal ? `，复查未改正，${refusal.by}拒不改正：${refusal.words}` : '，复查未改正';
}
