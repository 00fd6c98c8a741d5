import type { Facts, OtherProceeding } from '../../file/facts.js';
import type { Against } from '../../file/kind.js';
import { dateOf, daysBetween, instantOf } from '../../time/index.js';
import { entry, type ProceedingEntry } from './entries.js';
import { idKindOf, lawfulNumber } from './identity.js';
import type { ProceedingState } from './model.js';
import { refuse } from './refusals.js';
import { isDecidedAnew } from './remand.js';
import { spoken, type Rule } from './rules.js';

type Offence = NonNullable<ProceedingState['offence']>;

/** Nearer than this in time, any two acts of one person may be one; of one matter, they may be one that went on. Our own measure: the law names none. */
const NEAR_DAYS = 30;
const NEAR_DAYS_OF_ONE_MATTER = 365;

/** By the number where there is one, else by name and address. What was not filed, not established or revoked punished nobody; what is decided anew may. */
export function proceedingAgainst(state: ProceedingState): Against | null {
  const { party, offence } = state;
  if (!party || punishedNobody(state)) return null;
  const number = lawfulNumber(party);
  const act = offence && { from: offence.at, until: offence.continuingUntil ?? offence.at };
  return { party: number ? `${idKindOf(party)} ${number}` : `${party.kind} ${party.name} ${party.address}`, act };
}

function punishedNobody(state: ProceedingState): boolean {
  if (isDecidedAnew(state)) return false;
  return state.outcome === 'not-filed' || state.outcome === 'not-established' || state.decision?.revoked === true;
}

/** 对当事人的同一个违法行为，不得给予两次以上罚款的行政处罚 (行政处罚法 29), across cases: another act, or refused. */
export function anotherAct(state: ProceedingState, offence: Offence | null, said: string | undefined, facts: Facts): Rule {
  const others = unexplained(state, offence, facts);
  if (others.length === 0 || said?.trim()) return null;
  return refuse('one-act-two-fines', `对同一当事人另有可能是同一违法行为的案件：${others.map(inWords).join('；')}。不是同一违法行为的，应当写明理由。`);
}

/** The reason stays on file, with the files it is about: it is not asked for again. */
export function otherActExplained(state: ProceedingState, offence: Offence | null, said: string | undefined, facts: Facts): ProceedingEntry[] {
  const others = unexplained(state, offence, facts);
  return others.length > 0 && said?.trim() ? [entry('otherActExplained', { reason: said, about: others.map(({ fileId }) => fileId) })] : [];
}

function unexplained(state: ProceedingState, offence: Offence | null, { otherProceedings = [] }: Facts): readonly OtherProceeding[] {
  const known = state.otherActs.flatMap(({ about }) => about);
  return otherProceedings.filter((other) => !known.includes(other.fileId) && mayBeOneAct(state, offence, other));
}

function mayBeOneAct({ matter }: ProceedingState, offence: Offence | null, other: OtherProceeding): boolean {
  if (!offence || !other.act) return other.matter === matter;
  const apart = Math.max(
    daysBetween(dateOf(instantOf(other.act.until)), dateOf(instantOf(offence.at))), daysBetween(dateOf(instantOf(offence.continuingUntil ?? offence.at)), dateOf(instantOf(other.act.from))),
  );
  return apart <= (other.matter === matter ? NEAR_DAYS_OF_ONE_MATTER : NEAR_DAYS);
}

/** Another organisation's is told by whose it is and the day: enough to ask there, and nothing of its file. */
function inWords({ number, subject, orgName, act }: OtherProceeding): string {
  return `${[number, subject].filter(Boolean).join('，') || `${orgName ?? '本机关'}的另一件案件`}${act ? `（违法行为${spoken(act.from)}）` : ''}`;
}
