import { describe, expect, it } from '@jest/globals';
import { proceedingKind } from './kind.js';
import { PROCEEDING_LIFECYCLE } from './lifecycle.js';
import type { ProceedingCommand } from './commands.js';
import type { ProceedingPhase } from './model.js';
import { bare, someoneWhoMay } from './testing/anyone.js';
import { SIDE_STEPS } from './testing/side-steps.js';
import { seen } from './testing/play.js';
import { demanded, GRAVE, notified, panelAgrees, reviewed, upTo, windowOpen, WITH_HEARING } from './testing/stages.js';
import { fineFor, heldDiscussion, noPenalty, payStep, RETURN, REVIEW, serve } from './testing/steps.js';

const PHASES = Object.keys(PROCEEDING_LIFECYCLE) as ProceedingPhase[];
type Command = ProceedingCommand['type'];
const listed = PHASES.flatMap((phase) => (Object.entries(PROCEEDING_LIFECYCLE[phase]) as [Command, readonly ProceedingPhase[]][]).flatMap(([command, targets]) => targets.map((to) => ({ phase, command, to }))));
const commands = [...new Set(listed.map(({ command }) => command)), 'open-proceeding' as const];
const edge = (phase: string, command: string, to: string) => `${phase} · ${command} → ${to}`;

const unpaid = () => demanded(upTo('performance'));
const statementMade = (phase: ProceedingPhase) => upTo(phase, WITH_HEARING).take('officer-1', {
  type: 'record-statement', form: 'oral', content: '数量没有那么多', madeAt: phase === 'statement' ? '2024-11-25T09:00:00+08:00' : '2024-11-26T09:00:00+08:00', recordSha256: 'sha-statement',
});
const REEXAMINE: ProceedingCommand = { type: 'reexamine-statement', findings: '不予采纳', adopted: false };
const COURT: ProceedingCommand = { type: 'propose-court-enforcement', reason: '未缴纳' };
const flagged = (flags: readonly ('major' | 'major-public-interest')[]) => fineFor(12, { flags });

/** One way at least along every edge that is no side step. */
const WAYS: Readonly<Record<string, () => unknown>> = {
  'filing is returned, declined early, declined late': () => {
    upTo('filing').take('head', { type: 'return-filing', points: ['补充证据'] });
    upTo('filing').take('head', { type: 'decline-filing', reason: '不属于本机关管辖' });
    upTo('verification').take('head', { type: 'decline-filing', reason: '已过追责时效' });
  },
  'the first case is guided': () => upTo('review', { priorCases: 0 }),
  'a preservation is proposed, refused, approved': () => {
    const play = upTo('investigation').take('officer-1', { type: 'propose-preservation', items: '铲车', reason: '可能转移' });
    const preservationId = play.state.preservations[0]?.id as string;
    play.fork().take('head', { type: 'refuse-preservation', preservationId, reason: '没有必要' });
    play.take('head', { type: 'approve-preservation', preservationId });
  },
  'reviewed by three tiers, and returned': () => {
    const play = upTo('review', { proposal: flagged(['major-public-interest']) });
    play.fork().take('reviewer', RETURN);
    play.take('reviewer', REVIEW).take('urban-reviewer', REVIEW);
    panelAgrees(play).take('bureau-lead', REVIEW);
  },
  'treatment': () => {
    upTo('treatment').take('head', { type: 'reject-treatment', points: ['事实不清'] });
    upTo('decision', { proposal: noPenalty });
    const grave = upTo('treatment', GRAVE);
    grave.fork().take('head', heldDiscussion(grave));
    grave.take('head', heldDiscussion(grave, { approved: false }));
    const pardoned = upTo('treatment', { proposal: { ...noPenalty, flags: ['complex'] } });
    pardoned.take('head', heldDiscussion(pardoned));
  },
  'a notice by announcement': () => {
    const play = upTo('prior-notice').take('officer-1', { type: 'issue-prior-notice', facts: '倾倒', reasons: '违反条例' });
    serve(play, 'prior-notice', 'announcement').later(40);
  },
  'not noticed after all': () => upTo('prior-notice').take('head', { type: 'reject-treatment', points: ['重新核实'] }),
  'statement': () => {
    statementMade('statement').take('officer-1', REEXAMINE);
    const small = upTo('statement').take('officer-1', { type: 'record-statement', form: 'written', content: '请求从轻', madeAt: '2024-11-25T09:00:00+08:00' });
    small.later(10).take('officer-1', REEXAMINE);
    upTo('statement').take('officer-1', { type: 'waive-statement', signedSha256: 'sha-waiver' });
    upTo('statement', WITH_HEARING).take('officer-1', { type: 'waive-statement', signedSha256: 'sha-waiver' });
  },
  'a request that arrives after its period, posted within it': () => {
    const play = upTo('decision', WITH_HEARING);
    play.take('officer-1', { type: 'request-hearing', requestedAt: '2024-11-28T09:00:00+08:00', form: 'written' });
  },
  'hearing': () => {
    const statement = statementMade('hearing');
    notified(statement.fork().take('officer-1', REEXAMINE));
    const play = notified(upTo('hearing')).later(14).minute();
    play.fork().take('host', { type: 'hold-hearing', partyPresent: false, agents: [], signed: false });
    const unheard = notified(statement).later(14).minute();
    unheard.take('host', { type: 'hold-hearing', partyPresent: false, agents: [], signed: false });
  },
  'reviewed again after the hearing': () => {
    const play = upTo('review-after-hearing', { proposal: fineFor(100, { flags: ['major-public-interest'] }) });
    const said = play.fork().take('officer-1', { type: 'record-statement', form: 'oral', content: '补充意见', madeAt: play.now });
    said.take('officer-1', REEXAMINE);
    play.fork().take('reviewer', RETURN);
    play.take('reviewer', REVIEW).take('urban-reviewer', REVIEW);
    panelAgrees(play).take('bureau-lead', REVIEW);
  },
  'in decision': () => {
    const play = upTo('decision');
    play.fork().take('officer-1', { type: 'record-statement', form: 'oral', content: '迟到的申辩', madeAt: play.now }).take('officer-1', REEXAMINE);
    play.fork().take('head', heldDiscussion(play));
    play.fork().take('head', heldDiscussion(play, { approved: false }));
    play.take('head', { type: 'reject-treatment', points: ['补充调查'] });
  },
  'a decision by announcement': () => serve(upTo('service'), 'penalty-decision', 'announcement').later(40),
  'published and withdrawn': () => {
    const play = upTo('performance').take('officer-1', { type: 'publish-decision', where: '政府网站' });
    remedied(play, 'revoked').take('officer-1', { type: 'withdraw-publication', reasons: '决定被撤销' });
  },
  'a refund': () => refunded(upTo('performance')),
  'a deferral': () => {
    const play = upTo('performance').take('officer-1', { type: 'request-deferral', kind: 'instalments', reason: '经济困难', schedule: [{ amount: 60_000, due: '2025-02-01' }] });
    play.take('head', { type: 'decide-deferral', granted: true, reason: '情况属实' });
  },
  'the court': () => {
    const play = windowOpen(unpaid());
    play.take('officer-1', COURT).fork().take('reviewer', RETURN);
    reviewed(play).take('head', { type: 'apply-court-enforcement', court: '区法院', materials: ['sha-1'] });
    play.fork().take('officer-1', payStep(play, 1_000));
    refunded(play.fork());
    const suit = { type: 'record-remedy' as const, kind: 'litigation' as const, organ: '区法院', filedAt: play.now, copyReceivedAt: play.now };
    play.fork().take('officer-1', { ...suit, accepted: false });
    const sued = play.fork().take('officer-1', { ...suit, accepted: true, acceptance: '因不可抗力耽误' });
    expect(sued.state.courtWindow).toBe('not-yet');
    play.fork().take('officer-1', { type: 'record-court-result', result: 'accepted', reason: '受理通知书' });
    play.take('officer-1', { type: 'record-court-result', result: 'enforced', reason: '已划拨' });
  },
  'closing': () => {
    const play = upTo('closing');
    play.fork().take('officer-1', { type: 'publish-decision', where: '政府网站' });
    play.fork().take('head', { type: 'return-closure', points: ['补充材料'] });
    const asked = { type: 'record-remedy' as const, kind: 'reconsideration' as const, organ: '区政府', filedAt: play.now, copyReceivedAt: play.now };
    play.fork().take('officer-1', { ...asked, accepted: false });
    play.fork().take('officer-1', asked);
    play.take('officer-1', { ...payStep(play, 100), excess: true });
  },
  'after the end': () => {
    const play = upTo('ended');
    const suit = { type: 'record-remedy' as const, kind: 'litigation' as const, organ: '区法院', filedAt: play.now, copyReceivedAt: play.now };
    play.fork().take('officer-1', { ...suit, accepted: false });
    play.fork().take('officer-1', { type: 'publish-decision', where: '政府网站' });
    play.fork().take('officer-1', { ...payStep(play, 100), excess: true });
    const again = play.take('officer-1', suit);
    again.take('officer-1', { type: 'conclude-remedy', remedyId: again.state.remedies.at(-1)?.id as string, result: 'revoked', concludedAt: again.now, redo: true });
    const never = windowOpen(demanded(upTo('performance'))).later(95).take('officer-1', { type: 'propose-closure', summary: '逾期未申请执行' });
    never.take('head', { type: 'approve-closure', opinion: '同意' });
    never.take('officer-1', payStep(never, 100));
  },
};

function refunded(play: ReturnType<typeof upTo>) {
  play.take('officer-1', { ...payStep(play, 200_000), excess: true });
  return play.take('officer-1', { type: 'record-refund', amount: 100, refundedAt: play.now, voucherNo: '退字001' });
}

function remedied(play: ReturnType<typeof upTo>, result: 'revoked' | 'upheld') {
  play.take('officer-1', { type: 'record-remedy', kind: 'reconsideration', organ: '区政府', filedAt: play.now, copyReceivedAt: play.now });
  const remedyId = play.state.remedies.at(-1)?.id as string;
  play.take('officer-1', { type: 'reply-remedy', remedyId, repliedAt: play.now });
  return play.take('officer-1', { type: 'conclude-remedy', remedyId, result, concludedAt: play.now });
}

describe('the lifecycle table', () => {
  it('reaches every phase from 线索核查', () => {
    const reached = new Set<ProceedingPhase>(['verification']);
    for (const phase of reached) Object.values(PROCEEDING_LIFECYCLE[phase]).flat().forEach((to) => reached.add(to));
    expect([...reached].sort()).toEqual([...PHASES].sort());
  });

  it('leads from every phase to the end', () => {
    const ends = new Set<ProceedingPhase>(['ended']);
    for (let grew = true; grew;) {
      const before = ends.size;
      PHASES.filter((phase) => Object.values(PROCEEDING_LIFECYCLE[phase]).flat().some((to) => ends.has(to))).forEach((phase) => ends.add(phase));
      grew = ends.size > before;
    }
    expect([...ends].sort()).toEqual([...PHASES].sort());
  });

  it('lists after the end only what comes from outside, who takes it in, and a calendar that was missing', () => {
    expect(Object.keys(PROCEEDING_LIFECYCLE.ended)).toEqual(['adopt-calendar', 'record-remedy', 'record-payment', 'publish-decision', 'assign-investigators']);
    expect(proceedingKind.ended(upTo('ended').state)).toBe(true);
  });
});

describe('every edge is decided', () => {
  const side = listed.filter(({ phase, command, to }) => phase === to && command in SIDE_STEPS);
  it.each(side.map(({ phase, command, to }) => [edge(phase, command, to), phase, command] as const))('%s', (name, phase, command) => {
    const after = SIDE_STEPS[command]?.(phase);
    expect(after?.state.phase).toBe(phase);
    expect([...seen.edges]).toContain(name);
  });

  it.each(Object.keys(WAYS))('%s', (way) => {
    expect(WAYS[way]).not.toThrow();
  });

  it('none is left that no test has gone along', () => {
    expect(listed.map(({ phase, command, to }) => edge(phase, command, to)).filter((name) => !seen.edges.has(name))).toEqual([]);
  });
});

describe('what is not listed is refused', () => {
  const missing = PHASES.flatMap((phase) => commands.filter((command) => !(command in PROCEEDING_LIFECYCLE[phase])).map((command) => [phase, command] as const));
  it.each(PHASES)('%s', (phase) => {
    const play = upTo(phase);
    const { state } = play;
    const refused = missing.filter(([from, command]) => from === phase && command !== 'open-proceeding');
    for (const [, command] of refused) {
      expect(play.refusal(someoneWhoMay(command), bare(command)).kind).toMatch(/^(law|state)$/);
      expect(play.state).toEqual(state);
    }
  });

  it('a file opens once, by taking the job', () => {
    expect(upTo('filing').refusal('system', { type: 'open-proceeding', caseId: 'case-1' }).code).toBe('file-already-opened');
  });
});
