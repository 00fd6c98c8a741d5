import { describe, expect, it } from '@jest/globals';
import { isRefusal, type Actor, type Refusal } from '../../file/index.js';
import { as, testPeople } from '../../testing/index.js';
import type { DecideRecusal } from './commands.js';
import { proceedingKind } from './kind.js';
import { fold, type Play, type Setting } from './testing/play.js';
import { demanded, GRAVE, notified, upTo, windowOpen, WITH_HEARING } from './testing/stages.js';
import { fineFor, heldDiscussion, RETURN, REVIEW } from './testing/steps.js';

const acting = (personId: string, role: Actor['role'], orgId: string): Actor => ({ ...as('head'), personId, role, orgId }) as Actor;
const ask = (play: Play, personId: string, who: string | Actor = 'officer-1'): Play => play.take(who, { type: 'request-recusal', personId, ground: '与当事人是近亲属', by: 'party' });
const decide = (personId: string, more: Partial<DecideRecusal> = {}): DecideRecusal => ({ type: 'decide-recusal', personId, granted: true, reason: '属实', ...more });
const discussed = (play: Play, attendees: readonly string[] = ['deputy-1', 'deputy-2']): Partial<DecideRecusal> =>
  ({ decidedBy: 'discussion', discussion: { attendees, heldAt: play.now, recordSha256: 'sha-discussion' } });
const SUPERIOR: Partial<DecideRecusal> = { decidedBy: 'superior', superior: { organ: '测试区人民政府', letterSha256: 'sha-letter' } };
const openTask = ({ state }: Play, personId: string) => proceedingKind.tasks(state).find(({ key }) => key === `decide-recusal:${personId}`);
const code = ({ refusal }: { readonly refusal: Refusal | null }) => refusal?.code ?? null;

/** 孔会审's bureau and 吕法制's office have heads of their own. */
const withHeads: Setting['people'] = new Map([...testPeople, ...(['bureau', 'urban'] as const).map((orgId) => {
  const personId = `${orgId}-head`;
  return [personId, { ...testPeople.get('head'), personId, name: personId, posts: [{ role: 'responsible-head', orgId }] }] as never;
})]);
/** 石桥 with one head alone. */
const oneHead: Setting['people'] = new Map([...testPeople].map(([id, person]) => [id, id.startsWith('deputy') ? { ...person, posts: [] } : person]));
const JOINT = { proposal: fineFor(12, { flags: ['major-public-interest'] }) } as const;
const atPanel = (people?: Setting['people']): Play => upTo('review', { ...JOINT, ...people && { people } }).take('reviewer', REVIEW).take('urban-reviewer', REVIEW);
const opinion = (agrees: boolean) => ({ type: 'record-panel-opinion' as const, agrees, opinion: '意见' });

describe('whose recusal can be asked (行政处罚法 43①)', () => {
  it.each<[string, string, () => Play]>([
    ['an officer of the case', 'officer-2', () => upTo('investigation')], ['a head of the office', 'head', () => upTo('investigation')],
    ['whoever could review', 'reviewer-2', () => upTo('investigation')], ['the department’s reviewer, once it is his turn', 'urban-reviewer', () => upTo('review', WITH_HEARING).take('reviewer', REVIEW)],
    ['a lawyer of the panel', 'lawyer-1', () => atPanel()], ['the host', 'host', () => notified(upTo('hearing'))], ['who gave guidance', 'bureau-lead', () => upTo('review', { priorCases: 0 })],
  ])('%s', (_, personId, at) => {
    expect(ask(at(), personId).tasks()).toContain(`decide-recusal:${personId}`);
  });

  it('nobody’s who has no part and no such post, nor a second time of one who is recused', () => {
    const play = upTo('investigation');
    for (const personId of ['officer-3', 'urban-reviewer', 'lawyer-1', 'county-head', 'nobody']) {
      expect(play.fork().refusal('officer-1', { type: 'request-recusal', personId, ground: '亲属', by: 'party' })).toMatchObject({ code: 'takes-no-part', article: '行政处罚法 43①' });
    }
    ask(play, 'officer-2').take('head', decide('officer-2'));
    expect(play.refusal('officer-1', { type: 'request-recusal', personId: 'officer-2', ground: '亲属', by: 'party' }).code).toBe('officer-recused');
  });

  it('so after the decision, while reviews and approvals are to come', () => {
    const court = demanded(upTo('performance'));
    windowOpen(court).take('officer-1', { type: 'propose-court-enforcement', reason: '催告后仍未缴纳' });
    expect(ask(court, 'reviewer').refusal('reviewer', REVIEW).code).toBe('recusal-undecided');
    expect(court.take('head', decide('reviewer')).take('reviewer-2', REVIEW).state.phase).toBe('performance');
    const closing = ask(upTo('closing'), 'head');
    closing.take('deputy-1', decide('head', discussed(closing)));
    expect(closing.refusal('head', { type: 'approve-closure', opinion: '同意' }).code).toBe('officer-recused');
    expect(closing.take('deputy-1', { type: 'approve-closure', opinion: '同意' }).state.phase).toBe('ended');
  });

  it('a reviewer or a head asks it of himself (自行回避)', () => {
    const own = (play: Play, who: string) => play.take(who, { type: 'request-recusal', personId: who, ground: '与当事人是近亲属', by: 'self' });
    expect(own(upTo('review', WITH_HEARING).take('reviewer', REVIEW), 'urban-reviewer').state.recusals).toHaveLength(1);
    expect(own(upTo('treatment'), 'head').state.recusals).toHaveLength(1);
    const outside = upTo('review', WITH_HEARING).take('reviewer', REVIEW);
    expect(outside.refusal('urban-reviewer', { type: 'request-recusal', personId: 'officer-2', ground: '亲属', by: 'colleague' }).code).toBe('org-cannot');
  });
});

describe('who decides it (行政处罚法 43③)', () => {
  it('a head of the office, of officers, reviewers and hosts', () => {
    for (const [play, personId] of [[upTo('investigation'), 'officer-2'], [upTo('review'), 'reviewer'], [notified(upTo('hearing')), 'host']] as const) {
      expect(openTask(ask(play, personId), personId)).toMatchObject({ role: 'responsible-head', orgId: 'town', assignee: null });
      expect(play.take('deputy-1', decide(personId)).state.recusals.at(-1)).toMatchObject({ granted: true });
    }
  });

  it('the head of the reviewer’s own organisation where it has one; the office’s head may not', () => {
    const panel = ask(atPanel(withHeads), 'lawyer-1');
    expect(openTask(panel, 'lawyer-1')).toMatchObject({ role: 'responsible-head', orgId: 'bureau' });
    expect(panel.refusal('head', decide('lawyer-1')).code).toBe('org-cannot');
    expect(code(panel.try(acting('bureau-head', 'responsible-head', 'bureau'), decide('lawyer-1')))).toBeNull();
    const department = ask(upTo('review', { ...WITH_HEARING, people: withHeads }).take('reviewer', REVIEW), 'urban-reviewer');
    expect(openTask(department, 'urban-reviewer')?.orgId).toBe('urban');
    expect(code(department.try(acting('urban-head', 'responsible-head', 'urban'), decide('urban-reviewer')))).toBeNull();
  });

  it('without such a post there, the office’s head', () => {
    const panel = ask(atPanel(), 'lawyer-1');
    expect(openTask(panel, 'lawyer-1')?.orgId).toBe('town');
    expect(panel.refusal('county-head', decide('lawyer-1')).code).toBe('org-cannot');
    expect(code(panel.try('head', decide('lawyer-1')))).toBeNull();
  });

  it('of a head: the other heads together, on a record of it; one of them is given the task', () => {
    const play = ask(upTo('treatment'), 'head');
    expect(openTask(play, 'head')).toMatchObject({ role: 'responsible-head', orgId: 'town', assignee: 'deputy-1' });
    expect(play.fork().refusal('deputy-1', decide('head'))).toMatchObject({ code: 'recusal-not-discussed', article: expect.stringContaining('43③') });
    expect(play.fork().refusal('deputy-1', decide('head', { decidedBy: 'discussion' })).code).toBe('recusal-not-discussed');
    for (const attendees of [['deputy-1'], ['deputy-1', 'deputy-1'], ['deputy-1', 'clerk'], ['head', 'deputy-1', 'deputy-2']]) {
      expect(play.fork().refusal('deputy-1', decide('head', discussed(play, attendees))).code).toBe('recusal-not-discussed');
    }
    expect(play.fork().refusal('deputy-1', decide('head', { discussion: { attendees: ['deputy-1', 'deputy-2'], heldAt: play.now, recordSha256: 'missing-record' } })).code).toBe('evidence-not-stored');
    expect(play.fork().refusal('deputy-1', decide('head', { discussion: { attendees: ['deputy-1', 'deputy-2'], heldAt: '2024-11-24T09:00:00+08:00', recordSha256: 'sha-discussion' } })).code).toBe('before-it-could');
    play.take('deputy-1', decide('head', discussed(play)));
    expect(play.state.recusals).toMatchObject([{ personId: 'head', granted: true }]);
    expect(play.state.papers.at(-1)).toMatchObject({ kind: 'discussion' });
    expect(play.state.acted['deputy-2']).toContain('decided');
    expect(play.document('recusal-decision').contents).toMatchObject({ result: expect.stringContaining('集体讨论') });
  });

  it('or by the organ above, on its letter; where he is the only head, the leader has it to record', () => {
    expect(ask(upTo('treatment'), 'head').take('deputy-1', decide('head', SUPERIOR)).state.recusals[0]).toMatchObject({ granted: true });
    const play = ask(upTo('treatment', { people: oneHead }), 'head');
    expect(openTask(play, 'head')).toMatchObject({ role: 'team-leader', orgId: 'town' });
    expect(play.fork().refusal('leader', decide('head')).code).toBe('recusal-not-discussed');
    expect(play.fork().refusal('leader', decide('head', { ...SUPERIOR, superior: { organ: ' ', letterSha256: 'sha-letter' } })).code).toBe('recusal-not-discussed');
    expect(play.fork().refusal('leader', decide('head', { ...SUPERIOR, superior: { organ: '区政府', letterSha256: 'missing-letter' } })).code).toBe('evidence-not-stored');
    play.take('leader', decide('head', SUPERIOR));
    expect(play.state.papers.at(-1)).toMatchObject({ kind: 'letter' });
  });

  it('the leader records what the organ above decided, and decides nothing', () => {
    expect(ask(upTo('investigation'), 'officer-2').refusal('leader', decide('officer-2')).code).toBe('role-cannot');
    const play = ask(upTo('treatment'), 'head');
    expect(play.refusal('leader', decide('head', discussed(play))).code).toBe('role-cannot');
  });

  it('never he himself: not the decision, not the task', () => {
    const play = ask(upTo('treatment'), 'head');
    const task = 'decide-recusal:head';
    expect(play.refusal('head', decide('head', discussed(play))).code).toBe('own-recusal');
    expect(play.refusal('head', { type: 'claim-task', task }).code).toBe('own-recusal');
    expect(play.refusal('supervisor', { type: 'assign-task', task, personId: 'head', reason: '分工' }).code).toBe('own-recusal');
    expect(code(play.try('supervisor', { type: 'assign-task', task, personId: 'deputy-2', reason: '分工' }))).toBeNull();
  });
});

describe('until it is decided (行政处罚法 43③)', () => {
  it('the reviewer it is about concludes nothing; another does', () => {
    const play = ask(upTo('review'), 'reviewer');
    expect(code(play.fork().try('reviewer', REVIEW))).toBe('recusal-undecided');
    expect(code(play.fork().try('reviewer', RETURN))).toBe('recusal-undecided');
    expect(play.fork().take('reviewer-2', REVIEW).state.phase).toBe('treatment');
    expect(play.take('head', decide('reviewer', { granted: false })).take('reviewer', REVIEW).state.phase).toBe('treatment');
  });

  it('the head it is about approves nothing; another does', () => {
    const play = ask(upTo('treatment'), 'head');
    expect(code(play.fork().try('head', { type: 'approve-treatment', opinion: '同意' }))).toBe('recusal-undecided');
    expect(play.take('deputy-1', { type: 'approve-treatment', opinion: '同意' }).state.phase).toBe('prior-notice');
  });

  it('the investigation is not stopped: what is asked of a head or a reviewer holds up no report', () => {
    expect(upTo('review', { from: ask(ask(upTo('investigation'), 'head'), 'reviewer-2') }).state.phase).toBe('review');
  });
});

describe('granted', () => {
  it('a review stays for another reviewer; the task he had is free again', () => {
    const play = upTo('review').take('reviewer', { type: 'claim-task', task: 'approve-review:1:1' });
    ask(play, 'reviewer').take('head', decide('reviewer'));
    expect(proceedingKind.tasks(play.state).find(({ action }) => action === 'approve-review')?.assignee).toBeNull();
    expect(play.state.reviews.at(-1)?.result).toBe('pending');
    expect(play.refusal('reviewer', REVIEW).code).toBe('officer-recused');
    expect(play.take('reviewer-2', REVIEW).state.phase).toBe('treatment');
  });

  it('his opinion in a panel that has not concluded counts no more, and the ledger says so', () => {
    const play = atPanel().take('lawyer-1', opinion(true)).take('lawyer-2', opinion(true)).take('bureau-lead', opinion(true));
    ask(play, 'lawyer-1').take('head', decide('lawyer-1'));
    expect(play.state.reviews.at(-1)?.panel.map(({ personId }) => personId)).toEqual(['lawyer-2', 'bureau-lead']);
    expect(play.ledger.at(-1)).toMatchObject({ type: 'recusalDecided', body: { dropsOpinion: true } });
    expect(play.refusal('bureau-lead', REVIEW).code).toBe('panel-incomplete');
    expect(play.refusal('lawyer-1', opinion(true)).code).toBe('officer-recused');
    expect(fold(null, play.ledger)).toEqual(play.state);
  });

  it('of a panel that has concluded it stays: what he did before the decision stands', () => {
    const play = atPanel().take('lawyer-1', opinion(true)).take('lawyer-2', opinion(true)).take('bureau-lead', opinion(true)).take('bureau-lead', REVIEW);
    ask(play, 'lawyer-1').take('head', decide('lawyer-1'));
    expect(play.state.reviews.at(-1)?.panel).toHaveLength(3);
    expect(play.ledger.at(-1)?.body).not.toHaveProperty('dropsOpinion');
  });

  it('a head’s decisions are another head’s; what he approved stands; he sits in no discussion', () => {
    const play = ask(upTo('prior-notice'), 'head');
    play.take('deputy-1', decide('head', discussed(play)));
    expect(play.state.treatment).toMatchObject({ by: 'head' });
    const decision = upTo('decision', { from: play });
    expect(decision.refusal('head', { type: 'issue-decision', facts: '倾倒', reasons: '理由' }).code).toBe('officer-recused');
    expect(decision.take('deputy-1', { type: 'issue-decision', facts: '倾倒', reasons: '理由' }).state.phase).toBe('service');
    const grave = ask(upTo('treatment', GRAVE), 'head');
    grave.take('deputy-1', decide('head', discussed(grave)));
    expect(grave.refusal('deputy-1', heldDiscussion(grave.later(1))).code).toBe('officer-recused');
    expect(grave.fork().refusal('deputy-1', heldDiscussion(grave, { attendees: ['deputy-1'] })).code).toBe('discussion-quorum');
    expect(grave.take('deputy-1', heldDiscussion(grave, { attendees: ['deputy-1', 'deputy-2'] })).state.phase).toBe('prior-notice');
  });
});

it('applications of before, which name nobody to decide, are the office’s head’s', () => {
  const play = ask(upTo('investigation'), 'officer-2');
  const asked = play.ledger.at(-1) as (typeof play.ledger)[number];
  const { decider, ...body } = asked.body as { readonly decider: object };
  expect(decider).toMatchObject({ role: 'responsible-head', orgId: 'town' });
  const old = fold(null, [...play.ledger.slice(0, -1), { ...asked, body } as typeof asked]);
  expect(proceedingKind.tasks(old).find(({ action }) => action === 'decide-recusal')).toMatchObject({ role: 'responsible-head', orgId: 'town', assignee: null });
  const before = play.leftAs(old);
  expect(isRefusal(before.try('head', decide('officer-2')).refusal ?? {})).toBe(false);
  expect(before.state.recusals[0]).toMatchObject({ granted: true });
});
