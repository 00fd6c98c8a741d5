import type { FineModel, PartyPenalty, PenaltyKinds, PenaltyModel } from '../penalty/model.js';
import type { Matter, Policy } from './policy.js';

/** A matter's penalty as versions up to 0.2 stored it: the same kinds for every party, and only whether there is a warning or a confiscation. */
interface OldPenalty extends Omit<PenaltyModel, 'citizen' | 'organisation'> {
  readonly citizen: FineModel;
  readonly organisation: FineModel;
  readonly fineIs: PenaltyKinds['fineIs'];
  readonly warning: boolean;
  readonly confiscation: boolean;
}

/** An old version could not demand anything of who hosts a hearing. */
const NO_DEMAND: Pick<Policy['hearing'], 'hostQualification'> = { hostQualification: null };

/** Versions are never overwritten, so an old one is read as what it said: a warning or a confiscation that it knew may be given to either party. */
export function policyAsStored(stored: Policy): Policy {
  const matters = stored.matters.map((matter) => ({ ...matter, penalty: penaltyOf(matter.penalty) }));
  return { ...stored, hearing: { ...NO_DEMAND, ...stored.hearing }, matters };
}

function penaltyOf(penalty: Matter['penalty'] | OldPenalty): PenaltyModel {
  if (!('fineIs' in penalty)) return penalty;
  const { citizen, organisation, fineIs, warning, confiscation, ...rest } = penalty;
  const given = (fine: FineModel): PartyPenalty => ({ ...fine, fineIs, warning: warning ? 'may' : 'none', confiscation: confiscation ? 'may' : 'none' });
  return { ...rest, citizen: given(citizen), organisation: given(organisation) };
}
