import { describe, expect, it } from '@jest/globals';
import type { Actor } from '../../file/index.js';
import { as, testPeople } from '../../testing/index.js';
import { PROCEEDING_ACCESS } from './access.js';
import type { ProceedingCommand } from './commands.js';
import { PROCEEDING_LIFECYCLE } from './lifecycle.js';
import { TAKERS } from './takers.js';
import { PHASES_TO_TRY, sampleOf } from './testing/any-step.js';
import type { Play, Setting } from './testing/play.js';
import { demanded, notified, upTo, WITH_HEARING } from './testing/stages.js';
import { citizen, DECIDE, evidenceStep, fineFor, payStep, reportStep, REVIEW, serve, serviceStep } from './testing/steps.js';

const askRecusal = (personId: string): ProceedingCommand => ({ type: 'request-recusal', personId, ground: '亲属', by: 'party' });
const recused = (play: Play, personId: string): Play => play.take('officer-1', askRecusal(personId)).take('head', { type: 'decide-recusal', personId, granted: true, reason: '属实' });
const twoAgain = (play: Play): Play => play.take('leader', { type: 'assign-investigators', officers: ['officer-1', 'officer-3'] });
const oral = (play: Play, madeAt: string = play.now): ProceedingCommand => ({ type: 'record-statement', form: 'oral', content: '数量没有那么多', madeAt });
const acting = (personId: string, role: Actor['role'], orgId = 'town'): Actor => ({ ...as(personId), role, orgId }) as Actor;

describe('whoever is recused does nothing more in the file, in any role (行政处罚法 43)', () => {
  it.each(PHASES_TO_TRY)('%s: every step that is open there is refused him', (phase) => {
    const play = upTo(phase);
    play.state = { ...play.state, recusals: [{ personId: 'officer-2', ground: '亲属', by: 'party', granted: true, decidedAt: play.now }] };
    const open = Object.entries(PROCEEDING_ACCESS).filter(([type, { roles }]) => roles.length > 0 && type in PROCEEDING_LIFECYCLE[phase] && type !== 'release-task');
    const answers = open.map(([type, { roles, at }]) => {
      const place = { own: 'town', 'matter-department': 'urban', bureau: 'bureau', supervising: 'platform', 'own-or-supervising': 'town', reader: 'town' }[at];
      return [type, play.try(acting('officer-2', roles[0] as Actor['role'], place), sampleOf(type as ProceedingCommand['type'])).refusal?.code];
    });
    expect(answers.length).toBeGreaterThan(5);
    expect(answers.filter(([, code]) => code !== 'officer-recused')).toEqual([]);
  });

  it('a recused officer registers no evidence, serves nothing, takes neither statement nor waiver', () => {
    const play = twoAgain(recused(upTo('statement'), 'officer-2'));
    const taken = { takenBy: ['officer-1', 'officer-3'] };
    for (const step of [evidenceStep(play, taken), oral(play), { type: 'waive-statement' as const, signedSha256: 'sha-waiver' }]) {
      expect(play.fork().refusal('officer-2', step).code).toBe('officer-recused');
      expect(play.fork().try('officer-1', step).refusal).toBeNull();
    }
    const service = twoAgain(recused(upTo('decision'), 'officer-2')).take('head', DECIDE);
    expect(service.refusal('officer-2', serviceStep(service, service.document('penalty-decision').id)).code).toBe('officer-recused');
  });

  it('a recused host reviews no more', () => {
    const play = recused(notified(upTo('hearing')), 'host');
    play.state = { ...play.state, phase: 'review', reviews: [{ ...play.state.reviews[0], result: 'pending', tier: 1, orgId: 'town' } as never] };
    expect(play.refusal('host', REVIEW).code).toBe('officer-recused');
    expect(play.refusal(acting('host', 'responsible-head'), { type: 'suspend-investigation', rule: 'await-judgment', reason: '等待' }).code).toBe('officer-recused');
  });

  it('what he did before the decision on it stands, and can still be put on file', () => {
    const play = upTo('investigation').later(2);
    const before = play.now;
    twoAgain(recused(play.later(1), 'officer-2'));
    expect(play.fork().try('officer-1', evidenceStep(play, { takenAt: before })).refusal).toBeNull();
    expect(play.fork().refusal('officer-1', evidenceStep(play)).code).toBe('officer-recused');
  });
});

describe('every act of enforcement asks a certificate on the day of the act (行政处罚法 42、55)', () => {
  it('each step that an officer may take says what it asks', () => {
    const officers = Object.entries(PROCEEDING_ACCESS).filter(([type, { roles, at }]) => roles.includes('officer') && at === 'own' && !(type in TAKERS));
    expect(officers.map(([type]) => type)).toEqual([]);
  });

  const ended = (validTo: string): Setting['people'] =>
    new Map([...testPeople].map(([id, person]) => [id, id === 'officer-3' ? { ...person, certificate: { number: 'LU-3', validFrom: '2023-01-01', validTo } } : person]));

  it('no certificate: neither hears the party nor serves', () => {
    const play = upTo('statement');
    expect(play.refusal('officer-expired', oral(play)).code).toBe('officer-not-certified');
    expect(play.refusal('officer-expired', { type: 'waive-statement', signedSha256: 'sha-waiver' }).code).toBe('officer-not-certified');
    const service = upTo('service');
    expect(service.refusal('officer-expired', serviceStep(service, service.document('penalty-decision').id)).code).toBe('officer-not-certified');
    expect(service.refusal('officer-expired', serviceStep(service, service.document('penalty-decision').id, 'mail')).code).toBe('officer-not-certified');
    const late = upTo('performance').later(20);
    expect(late.refusal('officer-bare', { type: 'issue-demand', deadline: '2025-03-01' }).code).toBe('officer-not-certified');
  });

  it('counts on the day of the act, not of the writing', () => {
    const play = upTo('statement', { people: ended('2024-11-25') });
    const yesterday = play.now;
    play.later(1);
    expect(play.fork().try('officer-3', oral(play, yesterday)).refusal).toBeNull();
    expect(play.fork().refusal('officer-3', oral(play)).code).toBe('officer-not-certified');
  });

  it('a letter, a payment, an application: whoever holds the post takes it in', () => {
    const play = upTo('statement', WITH_HEARING);
    expect(play.fork().try('officer-bare', { type: 'record-statement', form: 'written', content: '见来信', madeAt: play.now }).refusal).toBeNull();
    expect(play.fork().try('officer-bare', { type: 'request-hearing', requestedAt: play.now, form: 'written' }).refusal).toBeNull();
    const paid = upTo('performance');
    expect(paid.try('officer-bare', payStep(paid, 1_000)).refusal).toBeNull();
  });
});

describe('two officers, at each act (行政处罚法 42)', () => {
  const alone = (play: Play): Play => recused(play, 'officer-2');
  /** What one did alone cannot be mended: the act is done again. */
  const again = (command: ProceedingCommand, now: string): ProceedingCommand =>
    (command.type === 'record-statement' ? { ...command, madeAt: now } : command.type === 'serve-document' ? { ...command, servedAt: now } : command);
  const order = { type: 'order-correction' as const, requirement: '清除', deadline: '2024-12-30', basis: '条例' };

  it.each<[string, () => { play: Play; who?: string; command: ProceedingCommand }]>([
    ['发告知书', () => ({ play: alone(upTo('prior-notice')), command: { type: 'issue-prior-notice', facts: '倾倒', reasons: '违反条例' } })],
    ['送达', () => { const play = alone(upTo('prior-notice').take('officer-1', { type: 'issue-prior-notice', facts: '倾倒', reasons: '违反条例' })); return { play, command: serviceStep(play, play.document('prior-notice').id) }; }],
    ['听取陈述申辩', () => { const play = alone(upTo('statement')); return { play, command: oral(play) }; }],
    ['放弃陈述申辩', () => ({ play: alone(upTo('statement')), command: { type: 'waive-statement', signedSha256: 'sha-waiver' } })],
    ['复核', () => { const play = upTo('statement'); return { play: alone(play.take('officer-1', oral(play))), command: { type: 'reexamine-statement', findings: '不予采纳', adopted: false } }; }],
    ['作出决定', () => ({ play: alone(upTo('decision')), who: 'head', command: DECIDE })],
    ['调查终结', () => { const play = alone(upTo('investigation')); return { play, command: reportStep(play, fineFor(12)) }; }],
    ['责令改正', () => ({ play: alone(upTo('investigation')), command: order })],
    ['复查', () => ({ play: alone(serve(upTo('investigation').take('officer-1', order), 'correction-order')), command: { type: 'verify-correction', corrected: true, findings: '已清除' } })],
    ['提请先行登记保存', () => ({ play: alone(upTo('investigation')), command: { type: 'propose-preservation', items: '铲车', reason: '可能转移' } })],
  ])('%s: one that is left is too few; a second is assigned, and it is done', (_, of) => {
    const { play, who = 'officer-1', command } = of();
    expect(play.refusal(who, command).code).toBe('officers-too-few');
    expect(play.tasks()).toContain('assign-investigators');
    expect(twoAgain(play).later(1).try(who, again(command, play.now)).refusal).toBeNull();
  });

  it('举行听证: at least two present facts and evidence on its day (64(7))', () => {
    const hold: ProceedingCommand = { type: 'hold-hearing', partyPresent: true, agents: [], transcriptSha256: 'sha-transcript', signed: true };
    const play = alone(notified(upTo('hearing', WITH_HEARING)));
    expect(play.fork().later(14).refusal('host', hold).code).toBe('officers-too-few');
    expect(twoAgain(play).later(14).try('host', hold).refusal).toBeNull();
  });

  it('what two did yesterday is put on file though one is left today', () => {
    const play = upTo('prior-notice').take('officer-1', { type: 'issue-prior-notice', facts: '倾倒', reasons: '违反条例' }).later(1);
    const yesterday = play.now;
    alone(play.later(1));
    const service = serviceStep(play, play.document('prior-notice').id);
    expect(play.refusal('officer-1', service).code).toBe('officers-too-few');
    expect(play.take('officer-1', { ...service, servedAt: yesterday }).state.phase).toBe('statement');
  });

  it('so though the other has left the office since', () => {
    const play = upTo('prior-notice').take('officer-1', { type: 'issue-prior-notice', facts: '倾倒', reasons: '违反条例' });
    const served = play.now;
    const gone = new Map([...testPeople].map(([id, person]) => [id, id === 'officer-2' ? { ...person, active: false } : person]));
    Object.assign(play.setting, { people: gone });
    expect(play.later(1).take('officer-1', { ...serviceStep(play, play.document('prior-notice').id), servedAt: served }).state.phase).toBe('statement');
  });

  it('in court too the leader can name a second', () => {
    const play = upTo('court-enforcement').take('leader', { type: 'assign-investigators', officers: ['officer-1', 'officer-3'] });
    expect(play.state.investigators).toEqual(['officer-1', 'officer-3']);
    expect(play.state.acted['officer-3']).toContain('inquired');
    expect(demanded(upTo('performance')).state.demand).not.toBeNull();
  });
});

describe('who did anything is known from the ledger', () => {
  it('whoever re-inspected does not review, decide or preside', () => {
    const play = upTo('investigation').take('officer-1', { type: 'order-correction', requirement: '清除', deadline: '2024-11-30', basis: '条例' });
    play.take('officer-3', { type: 'verify-correction', corrected: true, findings: '已清除' }).take('officer-1', reportStep(play, fineFor(12)));
    expect(play.state.acted['officer-3']).toEqual(['inquired']);
    expect(play.refusal(acting('officer-3', 'township-reviewer'), REVIEW).code).toBe('investigator-may-not');
    play.take('reviewer', REVIEW);
    expect(play.refusal(acting('officer-3', 'responsible-head'), { type: 'approve-treatment', opinion: '同意' }).code).toBe('investigator-may-not');
  });

  it('whoever served, took the statement, guided, heard, decided or carried out had a part', () => {
    const play = upTo('prior-notice', { ...WITH_HEARING, priorCases: 0 }).take('officer-1', { type: 'issue-prior-notice', facts: '倾倒', reasons: '违反条例' });
    play.take('officer-3', serviceStep(play, play.document('prior-notice').id)).take(as('leader', 'officer'), oral(play));
    upTo('performance', { from: play.take('officer-1', { type: 'reexamine-statement', findings: '不予采纳', adopted: false }) });
    expect(play.take('officer-bare', payStep(play, 1_000)).state.acted).toEqual({
      'officer-1': ['inquired', 'carried-out'], 'officer-2': ['inquired'], 'officer-3': ['inquired'], leader: ['assigned', 'inquired'],
      'bureau-lead': ['guided'], reviewer: ['reviewed'], 'urban-reviewer': ['reviewed'], head: ['decided'], 'officer-bare': ['carried-out'],
    });
  });

  it('a task of judging is not given to who inquired', () => {
    const people = new Map([...testPeople].map(([id, person]) => [id, id === 'reviewer-2' ? { ...person, certificate: { number: 'LU-9', validFrom: '2023-01-01', validTo: '2028-01-01' } } : person]));
    const play = upTo('investigation', { people }).take('officer-1', { type: 'identify-party', party: { ...citizen, phone: '13800000000' } });
    play.state = { ...play.state, acted: { ...play.state.acted, 'reviewer-2': ['inquired'] } };
    play.take('officer-1', reportStep(play, fineFor(12)));
    const give = (personId: string) => play.try('supervisor', { type: 'assign-task', task: play.tasks()[0] as string, personId, reason: '分工' }).refusal;
    expect(give('reviewer-2')?.code).toBe('investigator-may-not');
    expect(give('reviewer')).toBeNull();
  });
});
