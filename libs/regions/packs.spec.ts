import { answerPenalty, checkFine, needsDiscussion, STATUTORY, tiersFor, type Policy } from '@sidan/domain';
import { join } from 'node:path';
import { loadPacks } from './load-pack.js';
import type { Pack } from './pack.js';

const packs = loadPacks(join(process.cwd(), 'regions'));
const pack = (region: string) => packs.find(({ policy }) => policy.region === region) as Pack;
const matter = (policy: Policy, code: string) => policy.matters.find((item) => item.code === code)!;

describe('the region packs in the repository', () => {
  it('load without a problem', () => {
    expect(packs.map(({ policy }) => policy.region)).toEqual(['hejin', 'jimo', 'yancheng']);
  });

  it.each(packs.map((each) => [each.policy.region, each] as const))('%s: every clock is there, with the period the law leaves open', (region, { policy }) => {
    const missing = Object.values(STATUTORY).filter(({ name, policyMaySet }) => policyMaySet && policy.clocks[name]?.period === undefined).map(({ name }) => name);
    expect(missing).toEqual(region === 'jimo' ? [] : ['hotline']);
    expect(policy.clocks['decision']?.period).toBeUndefined();
    expect(policy.clocks['decision']?.escalate?.map(({ role, at }) => `${role}@${at}`).slice(0, 4)).toEqual(['team-leader@own', 'supervisor@own', 'responsible-head@own', 'supervisor@supervising']);
    expect(policy.clocks['reconsideration']).toEqual({ remind: [], escalate: [] });
  });

  it.each(packs.map((each) => [each.policy.region, each] as const))('%s: every township has all the posts of a case, one expired certificate, and enough heads for a discussion', (_, { policy, people }) => {
    for (const { id } of policy.organisations.filter(({ kind }) => kind === 'township')) {
      const holders = (role: string) => people.filter(({ posts }) => posts.some((post) => post.role === role && post.orgId === id));
      for (const role of ['intake-clerk', 'dispatcher', 'team-leader', 'township-reviewer', 'supervisor', 'auditor', 'administrator']) expect(holders(role).length).toBeGreaterThan(0);
      expect(holders('responsible-head').length).toBeGreaterThanOrEqual(policy.discussion.quorum);
      expect(holders('officer')).toHaveLength(4);
      expect(holders('officer').filter(({ certificate }) => certificate!.validTo < '2024-01-01')).toHaveLength(1);
    }
  });

  it('demand a certificate of who hosts in Shandong alone, and every street there has two who hold it', () => {
    expect(packs.filter(({ policy }) => policy.hearing.hostQualification !== null).map(({ policy }) => policy.province)).toEqual(['山东省']);
    const { policy, people } = pack('jimo');
    expect(policy.hearing.hostQualification?.basis).toContain('山东省行政执法监督条例第十一条');
    for (const { id } of policy.organisations.filter(({ kind }) => kind === 'township')) {
      expect(people.filter(({ posts, hostQualification }) => hostQualification && posts.some((post) => post.role === 'township-reviewer' && post.orgId === id))).toHaveLength(2);
    }
  });

  it('name nobody twice, and name people by what they do', () => {
    const people = packs.flatMap((each) => each.people);
    expect(new Set(people.map(({ username }) => username)).size).toBe(people.length);
    expect(pack('jimo').people.find(({ username }) => username === 'jimo.officer1')).toMatchObject({ personId: 'jimo-officer1', posts: [{ role: 'officer', orgId: 'aoshanwei' }], active: true });
  });
});

describe('Jimo, the first case', () => {
  const { policy } = pack('jimo');
  const rubble = matter(policy, 'CG-01');

  it('12 m³ are 600 yuan, without a hearing, reviewed by the street alone and decided by its head', () => {
    expect(answerPenalty({ policy, matter: rubble, question: { party: 'citizen', quantity: 12 } })).toMatchObject({ range: { min: 60_000, max: 60_000 }, simpleProcedure: false, hearingRight: false });
    expect(checkFine({ policy, matter: rubble, party: 'citizen', fine: 60_000, quantity: 12, factors: [] })).toEqual([]);
    expect(tiersFor({ policy, partyKind: 'citizen', fine: 60_000, flags: [], hearingRight: false, hearingHeld: false, courtEnforcement: false }).tiers).toEqual([1]);
    expect(needsDiscussion({ policy, partyKind: 'citizen', fine: 60_000, flags: [] }).needed).toBe(false);
  });
  it('is guided, and its decision numbered', () => {
    expect(policy.firstCaseGuidance).toBe(true);
    expect(policy.numbers['penalty-decision']).toBe('{short}罚决〔{year}〕{n}号');
  });
});

describe('Yancheng, the extinguisher', () => {
  const { policy } = pack('yancheng');
  const extinguisher = matter(policy, 'XF-02');
  const review = (fine: number, hearingRight: boolean) => tiersFor({ policy, partyKind: 'organisation', fine, flags: [], hearingRight, hearingHeld: false, courtEnforcement: false }).tiers;

  it('a company is fined 5,000 to 50,000; only the last has a hearing right (省政府令204号)', () => {
    const answer = answerPenalty({ policy, matter: extinguisher, question: { party: 'organisation' } });
    expect(answer).toMatchObject({ range: { min: 500_000, max: 5_000_000 }, hearingRight: true });
    expect(answer.why.join('')).toContain('河南省政府令第204号第四条');
  });
  it('goes to the second tier from 5,000 yuan on, to the third only by coercion or a flag', () => {
    expect(review(499_900, false)).toEqual([1]);
    expect(review(500_000, false)).toEqual([1, 2]);
    expect(review(5_000_000, true)).toEqual([1, 2]);
    expect(tiersFor({ policy, partyKind: 'organisation', fine: 0, flags: [], hearingRight: false, hearingHeld: false, courtEnforcement: true }).tiers).toEqual([1, 2, 3]);
  });
  it('is discussed collectively where it has a hearing right', () => {
    expect(needsDiscussion({ policy, partyKind: 'organisation', fine: 4_999_900, flags: [] }).needed).toBe(false);
    expect(needsDiscussion({ policy, partyKind: 'organisation', fine: 5_000_000, flags: [] }).needed).toBe(true);
  });
});

describe('Hejin, the sand on farmland', () => {
  it('takes five to ten times the reclamation fee', () => {
    const { policy } = pack('hejin');
    expect(answerPenalty({ policy, matter: matter(policy, 'TD-03'), question: { party: 'citizen', quantity: 300_000 } }).range).toEqual({ min: 1_500_000, max: 3_000_000 });
  });
});
