import type { PersonFacts } from '../file/actor.js';
import type { DiscussionPolicy, ReviewPolicy } from '../policy/policy.js';
import { needsDiscussion } from './discussion.js';
import { reviewerRefusal } from './reviewer.js';
import { tiersFor, type ReviewQuestion } from './tiers.js';

const yuan = (amount: number) => amount * 100;
const review: ReviewPolicy = {
  rules: [
    { tier: 1, name: '乡镇主审', basis: '行政处罚法58', when: { type: 'always' } },
    { tier: 2, name: '部门协审', basis: '审核办法', when: { type: 'fine-at-least', citizen: yuan(1_000), organisation: yuan(5_000) } },
    { tier: 2, name: '部门协审', basis: '审核办法', when: { type: 'hearing-right' } },
    { tier: 2, name: '部门协审', basis: '行政处罚法58①二', when: { type: 'hearing-held' } },
    { tier: 3, name: '联合会审', basis: '行政处罚法58①一', when: { type: 'flag', flag: 'major-public-interest' } },
    { tier: 3, name: '联合会审', basis: '审核办法', when: { type: 'court-enforcement' } },
  ],
  panel: { opinions: 3, lawyers: 1 },
};
const policy = { review, householdBusinessCountsAs: 'citizen' } as const;
const plain: ReviewQuestion = { policy, partyKind: 'citizen', fine: yuan(600), flags: [], hearingRight: false, hearingHeld: false, courtEnforcement: false };

describe('tiers of legal review', () => {
  it.each([
    ['a small fine on a citizen', {}, [1]],
    ['a fine of the amount itself', { fine: yuan(1_000) }, [1, 2]],
    ['the same on a company', { fine: yuan(1_000), partyKind: 'organisation' }, [1]],
    ['a household business, counted as a citizen', { fine: yuan(1_000), partyKind: 'household-business' }, [1, 2]],
    ['a hearing right', { hearingRight: true }, [1, 2]],
    ['a hearing held', { hearingHeld: true }, [1, 2]],
    ['a flag without a rule', { flags: ['complex'] }, [1]],
    ['major public interest', { flags: ['complex', 'major-public-interest'] }, [1, 2, 3]],
    ['an application to the court', { courtEnforcement: true }, [1, 2, 3]],
  ] as const)('%s', (_, more, tiers) => {
    expect(tiersFor({ ...plain, ...more }).tiers).toEqual(tiers);
  });
  it('says which rule sent the case where', () => {
    expect(tiersFor({ ...plain, fine: yuan(1_200) }).why).toEqual(['乡镇主审：第1级（普通程序案件；行政处罚法58）', '部门协审：第2级（对公民罚款1200.00元，达到1000.00元；审核办法）']);
  });
  it('always has the first tier, even where the region names none', () => {
    expect(tiersFor({ ...plain, policy: { ...policy, review: { ...review, rules: [] } } }).tiers).toEqual([1]);
  });
});

describe('collective discussion (行政处罚法 57②)', () => {
  const discussion: DiscussionPolicy = { flags: ['complex', 'major'], fineAtLeast: { citizen: yuan(5_000), organisation: yuan(50_000) }, quorum: 3, basis: '行政处罚法57②' };
  const ask = (more: Partial<Parameters<typeof needsDiscussion>[0]>) => needsDiscussion({ policy: { discussion, householdBusinessCountsAs: 'organisation' }, partyKind: 'citizen', fine: 0, flags: [], ...more });

  it.each([
    [{}, false], [{ flags: ['major'] }, true], [{ flags: ['several-legal-relations'] }, false], [{ fine: yuan(4_999) }, false], [{ fine: yuan(5_000) }, true],
    [{ fine: yuan(5_000), partyKind: 'household-business' }, false], [{ fine: yuan(50_000), partyKind: 'household-business' }, true],
  ] as const)('%p → %s', (more, needed) => {
    expect(ask(more as Parameters<typeof ask>[0]).needed).toBe(needed);
  });
  it('names flag, amount and basis', () => {
    expect(ask({ flags: ['major'], fine: yuan(6_000) }).why).toEqual(['重大违法行为（行政处罚法57②）', '对公民罚款6000.00元，达到5000.00元（行政处罚法57②）']);
  });
  it('goes by flags alone where the region sets no amount', () => {
    expect(needsDiscussion({ policy: { discussion: { ...discussion, fineAtLeast: null }, householdBusinessCountsAs: 'citizen' }, partyKind: 'citizen', fine: yuan(1e6), flags: [] }).needed).toBe(false);
  });
});

describe('who may review (行政处罚法 58②)', () => {
  const person: PersonFacts = { personId: 'r', name: '陈审核', posts: [], certificate: null, legalQualification: false, hostQualification: null, reviewingSince: null, active: true };
  it.each([
    ['qualified newcomer', { legalQualification: true }, null],
    ['unqualified newcomer', {}, expect.stringContaining('法律职业资格')],
    ['unqualified, since before 2018', { reviewingSince: '2016-03-01' }, null],
    ['unqualified, since 2018 itself', { reviewingSince: '2018-01-01' }, expect.stringContaining('法律职业资格')],
  ])('%s', (_, more, words) => {
    expect(reviewerRefusal({ ...person, ...more }, [], '2024-11-26')).toEqual(words);
  });
  it('nobody needed it before the rule', () => {
    expect(reviewerRefusal(person, [], '2017-12-31')).toBeNull();
  });
  it('not who investigated, however qualified', () => {
    expect(reviewerRefusal({ ...person, legalQualification: true }, ['x', 'r'], '2024-11-26')).toContain('调查人员');
  });
});
