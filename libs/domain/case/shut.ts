import type { Facts } from '../file/facts.js';
import type { Refusal } from '../file/refusal.js';
import { refuseFile } from '../file/refusals.js';
import { awaited, between, placesOf, quoted, type Course } from '../file/shut.js';
import { CASE_LIFECYCLE, CASE_PHASES } from './lifecycle.js';
import type { CasePhase, CaseState } from './model.js';
import { caseTasks } from './tasks.js';

type Known = { readonly policy: Pick<Facts['policy'], 'organisations' | 'matters'> };

const COURSE: Course<CasePhase> = { lifecycle: CASE_LIFECYCLE, words: CASE_PHASES };

/** Why a step cannot be taken in this phase of a case: what must come first, whose it is and until when, or that it is over. Null where the phase lists it. */
export function whyCaseShut(state: CaseState, step: string, known: Known): Refusal | null {
  if (step in CASE_LIFECYCLE[state.phase]) return null;
  const said = overForGood(state) ?? `${here(state, known)}。${toCome(state, step) ?? itsPlace(state, step)}`;
  return refuseFile('not-in-this-state', `${said}。`);
}

function overForGood({ phase, refusal }: CaseState): string | null {
  if (phase === 'refused') return `线索已经不予受理${refusal?.competentBody ? `，已告知由${refusal.competentBody}办理` : ''}，不再办理`;
  return phase === 'merged' ? '线索已经并入另一案件，请在并入的案件上办理' : null;
}

function toCome({ phase }: CaseState, step: string): string | null {
  const [next] = placesOf(COURSE, phase, step).after;
  if (next === undefined) return null;
  const left = between(COURSE, phase, next).map((each) => CASE_PHASES[each]);
  return `这一步在${quoted(COURSE, [next])}阶段办理${left.length > 0 ? `，之前还应当依次完成：${left.join('、')}` : ''}`;
}

function itsPlace({ phase }: CaseState, step: string): string {
  return `这一步只在${quoted(COURSE, placesOf(COURSE, phase, step).before)}阶段办理，案件现在已不在这个阶段`;
}

function here(state: CaseState, { policy }: Known): string {
  const waits = state.phase === 'closure' ? resultsOf(state, policy) : awaited(state, caseTasks(state), policy.organisations);
  return `案件现处于“${CASE_PHASES[state.phase]}”阶段${waits ? `；等待${waits}` : ''}`;
}

function resultsOf({ jobs }: CaseState, { matters }: Known['policy']): string {
  const open = jobs.filter(({ outcome }) => outcome === null).map(({ matter }) => matters.find(({ code }) => code === matter)?.name ?? matter);
  return `办理结果：${open.join('、')}`;
}
