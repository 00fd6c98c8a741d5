import { testPolicy } from '../testing/index.js';
import type { Policy } from './policy.js';
import { policyAsStored } from './stored-policy.js';

const OLD = { citizen: { type: 'range', min: 0, max: 50_000 }, organisation: { type: 'none' }, fineIs: 'shall', warning: true, confiscation: false, precondition: null, discretion: [] };

describe('a policy that an earlier release stored', () => {
  it('is read with its kinds for either party', () => {
    const stored = { ...testPolicy, matters: testPolicy.matters.map((matter) => ({ ...matter, penalty: OLD })) } as unknown as Policy;
    const [matter] = policyAsStored(stored).matters;
    expect(matter?.penalty).toEqual({
      citizen: { type: 'range', min: 0, max: 50_000, fineIs: 'shall', warning: 'may', confiscation: 'none' },
      organisation: { type: 'none', fineIs: 'shall', warning: 'may', confiscation: 'none' }, precondition: null, discretion: [],
    });
  });
  it('demands nothing of who hosts a hearing when it does not say so', () => {
    const { hostQualification: _, ...hearing } = testPolicy.hearing;
    expect(policyAsStored({ ...testPolicy, hearing } as unknown as Policy).hearing).toEqual({ ...hearing, hostQualification: null });
  });
  it('of today is read as it is', () => {
    expect(policyAsStored(testPolicy)).toEqual(testPolicy);
  });
});
