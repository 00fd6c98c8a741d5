import { mayBeGiven, nextEvents } from '../../../file/index.js';
import type { Task } from '../../../file/task.js';
import { as, testCalendar, testPeople } from '../../../testing/index.js';
import { PROCEEDING_RULES, proceedingKind } from '../kind.js';
import type { ProceedingPhase } from '../model.js';
import type { Play } from './play.js';
import { citizen, evidenceStep, fineFor, heldDiscussion, payStep, serve, serviceStep } from './steps.js';
import { demanded, upTo, WITH_HEARING } from './stages.js';

/** Steps that leave a file where it is, by the name of the command that is tried; each plays from a phase of its own. */
export const SIDE_STEPS: Readonly<Record<string, (phase: ProceedingPhase) => Play>> = {
  'fire-clock': (phase) => {
    const play = upTo(phase, { dawdle: 80 });
    const next = nextEvents(play.state).find(({ event }) => event !== 'due') ?? nextEvents(play.state)[0];
    return next ? play.to(next.at) : play;
  },
  'adopt-calendar': (phase) => {
    // Nothing runs on in a file that has ended; but it may have ended before anybody could tell whether it was late.
    const play = upTo(phase, phase === 'ended' ? { waived: true, calendar: { ...testCalendar, years: [2023] } } : {});
    const holidays = Object.fromEntries(Array.from({ length: 9 }, (_, day) => [play.fork().later(day + 1).now.slice(0, 10), '调整放假']));
    play.calendar = { ...testCalendar, version: 'test-newer', holidays: { ...testCalendar.holidays, ...holidays }, workingHours: [{ from: '09:00', to: '12:00' }, { from: '14:00', to: '18:00' }] };
    return play.take('system', { type: 'adopt-calendar', calendarVersion: 'test-newer' });
  },
  'claim-task': (phase) => claimed(lateIn(phase)).play,
  'release-task': (phase) => {
    const { play, who, task } = claimed(lateIn(phase));
    return play.take(who, { type: 'release-task', task: task.key });
  },
  'assign-task': (phase) => {
    const play = lateIn(phase);
    const [task] = proceedingKind.tasks(play.state) as [Task];
    const other = holders(task).findLast((id) => mayBeGiven(play.state, task, id, { people: testPeople, now: play.now }, PROCEEDING_RULES) === null) as string;
    return play.take('supervisor', { type: 'assign-task', task: task.key, personId: other, reason: '分管调整' });
  },
  'acknowledge-escalation': (phase) => {
    const play = lateIn(phase);
    const open = play.state.escalations.find(({ acknowledgedBy, told }) => acknowledgedBy === null && told.length > 0);
    if (!open) throw new Error(`nothing escalated in ${phase}`);
    return play.take(as(open.told[0] as string, open.role as never), { type: 'acknowledge-escalation', escalationId: open.id, note: '已督促' });
  },
  urge: (phase) => {
    const play = lateIn(phase);
    return play.take('town-supervisor', { type: 'urge', task: play.tasks()[0] as string, note: '请抓紧办理' });
  },
  'take-over': (phase) => {
    const play = lateIn(phase);
    const late = Object.values(play.state.clocks).find(({ status }) => status === 'overdue');
    if (!late) throw new Error(`nothing late in ${phase}`);
    return play.take('supervisor', { type: 'take-over', clock: late.key, note: '长期未办' });
  },

  'add-evidence': (phase) => { const play = upTo(phase); return play.take('officer-1', evidenceStep(play, { title: '补充照片', kind: 'audio-visual' })); },
  'assign-investigators': (phase) => upTo(phase).take('leader', { type: 'assign-investigators', officers: ['officer-1', 'officer-3'] }),
  'identify-party': (phase) => upTo(phase).take('officer-1', { type: 'identify-party', party: { ...citizen, phone: '13800000000' } }),
  'request-recusal': (phase) => recusalAsked(upTo(phase)),
  'decide-recusal': (phase) => recusalAsked(upTo(phase)).take('head', { type: 'decide-recusal', personId: 'officer-2', granted: false, reason: '没有利害关系' }),
  'order-correction': (phase) => ordered(upTo(phase)),
  'verify-correction': (phase) => (phase === 'service' || phase === 'performance' || phase === 'court-enforcement' ? upTo(phase) : ordered(upTo(phase)))
    .take('officer-1', { type: 'verify-correction', corrected: true, findings: '已清除' }),
  'serve-document': (phase) => {
    if (phase === 'service') return serve(upTo(phase), 'penalty-decision', 'announcement');
    if (phase === 'performance') return demanded(upTo(phase));
    const play = ordered(upTo(phase));
    return play.take('officer-1', serviceStep(play, play.document('correction-order').id));
  },
  'confirm-address': (phase) => upTo(phase).take('officer-1', { type: 'confirm-address', address: '滨河路8号', electronic: 'sun@example.com', signedSha256: 'sha-address' }),
  'extend-clock': (phase) => upTo(phase).take('head', { type: 'extend-clock', clock: 'decision', rule: 'extend-30', period: { n: 30, unit: 'calendar-day' }, reason: '案情复杂' }),
  'record-discussion': (phase) => { const play = upTo(phase); return play.take('head', heldDiscussion(play, { subject: 'extension' })); },
  'suspend-investigation': (phase) => suspended(upTo(phase)),
  'review-suspension': (phase) => suspended(upTo(phase)).later(3).take('head', { type: 'review-suspension', findings: '判决尚未生效' }),
  'resume-investigation': (phase) => suspended(upTo(phase)).later(3).take('head', { type: 'resume-investigation', reason: '裁判已生效' }),
  'withdraw-publication': (phase) => remandedTo(phase).take('officer-1', { type: 'withdraw-publication', reasons: '决定被撤销' }),
  'record-refund': (phase) => {
    const play = remandedTo(phase);
    return play.take('officer-1', { type: 'record-refund', amount: 100, refundedAt: play.now, voucherNo: '退字001' });
  },
  'dispose-preservation': (phase) => {
    const play = withPreservation(phase);
    return play.take('officer-1', { type: 'dispose-preservation', preservationId: play.state.preservations[0]?.id as string, disposition: '退还当事人' });
  },
};

/** A file in a phase that it came to within the seven working days of a preservation: nothing was waited for. */
export function withPreservation(phase: ProceedingPhase): Play {
  const way = phase === 'hearing' ? WITH_HEARING : {};
  const play = upTo('investigation', way);
  play.take('officer-1', { type: 'propose-preservation', items: '装载机一台', reason: '可能转移' });
  play.take('head', { type: 'approve-preservation', preservationId: play.state.preservations[0]?.id as string });
  return upTo(phase, { ...way, from: play, waived: true });
}

/** A file that is decided anew after its published and paid decision fell (责令重新作出), in a phase of its second way; elsewhere one that was paid too much. */
function remandedTo(phase: ProceedingPhase): Play {
  const hearing = phase === 'hearing' || phase === 'review-after-hearing';
  const way = hearing ? WITH_HEARING : { proposal: fineFor(8) };
  const play = upTo('performance', hearing ? { ...WITH_HEARING } : {}).take('officer-1', { type: 'publish-decision', where: '政府网站' });
  play.take('officer-1', payStep(play, play.state.decision?.proposal.fine as number));
  const closing = phase === 'performance' || phase === 'closing' || phase === 'court-enforcement';
  if (closing) return overpaidIn(phase);
  play.take('officer-1', { type: 'record-remedy', kind: 'reconsideration', organ: '区政府', filedAt: play.now, copyReceivedAt: play.now });
  play.take('officer-1', { type: 'conclude-remedy', remedyId: play.state.remedies.at(-1)?.id as string, result: 'revoked', concludedAt: play.now, redo: true });
  return upTo(phase, { ...way, from: play, waived: !hearing });
}

/** Paid twice, and published under a decision that was changed. */
function overpaidIn(phase: ProceedingPhase): Play {
  const play = phase === 'performance' ? upTo(phase).take('officer-1', { type: 'publish-decision', where: '政府网站' }) : upTo(phase);
  if (phase === 'performance') {
    play.take('officer-1', { type: 'record-remedy', kind: 'reconsideration', organ: '区政府', filedAt: play.now, copyReceivedAt: play.now });
    play.take('officer-1', { type: 'conclude-remedy', remedyId: play.state.remedies.at(-1)?.id as string, result: 'changed', concludedAt: play.now, fine: 10_000 });
  }
  return play.take('officer-1', { ...payStep(play, 200_000), excess: true });
}

/** A file in a phase, with a clock that is late and has climbed its rungs. */
export function lateIn(phase: ProceedingPhase): Play {
  const waits = ['statement', 'hearing', 'review-after-hearing', 'decision'].includes(phase);
  if (waits) return upTo(phase, { dawdle: 100 });
  return upTo(phase).later(phase === 'performance' || phase === 'closing' || phase === 'court-enforcement' ? 14 : 110);
}

export function suspended(play: Play): Play {
  return play.take('head', { type: 'suspend-investigation', rule: 'await-judgment', reason: '等待民事判决' });
}

function ordered(play: Play): Play {
  if (!play.state.party) play.take('officer-1', { type: 'identify-party', party: citizen });
  return play.take('officer-1', { type: 'order-correction', requirement: '清除建筑垃圾', deadline: play.now.slice(0, 10), basis: '条例第三十四条' });
}

function recusalAsked(play: Play): Play {
  return play.take('officer-3', { type: 'request-recusal', personId: 'officer-2', ground: '与当事人是亲属', by: 'party' });
}

function claimed(play: Play): { play: Play; who: ReturnType<typeof as>; task: Task } {
  const task = proceedingKind.tasks(play.state).find(({ assignee }) => assignee === null) as Task;
  const who = as(holders(task)[0] as string, task.role);
  return { play: play.take(who, { type: 'claim-task', task: task.key }), who, task };
}

function holders({ role, orgId }: Task): string[] {
  return [...testPeople.values()].filter((person) => person.active && person.posts.some((post) => post.role === role && post.orgId === orgId)).map(({ personId }) => personId);
}
