import type { KnownPeople, Facts } from '../../file/facts.js';
import type { Task } from '../../file/task.js';
import type { ProceedingCommand, ServeDocument } from './commands.js';
import type { ProceedingState } from './model.js';
import { isOwnRecusal, ownRecusal } from './recusal-decider.js';
import { refuse } from './refusals.js';
import { investigatorsAt, neverInvestigated, notRecused, officerMayAct, twoCertifiedOfficers, type Rule } from './rules.js';

/** What a step asks of whoever takes it, on the day of the act (行政处罚法 42、43、55). */
interface Asked<Command> {
  /** The 承办人 alone, any officer with a certificate, or whoever holds the post: paper work is no enforcement. */
  readonly who: 'investigator' | 'officer' | 'post';
  /** 不得少于两人: the file's own officers, each certified. */
  readonly two?: true;
  /** When it was done; now, where the step is the act itself. */
  readonly on?: (command: Command, state: ProceedingState) => string | null | undefined;
  /** Where only some of it is enforcement. */
  readonly where?: (command: Command) => boolean;
}

type Table = { readonly [Type in ProceedingCommand['type']]?: Asked<Extract<ProceedingCommand, { readonly type: Type }>> };

const POST: Asked<unknown> = { who: 'post' };

/** Every step that an officer may take, and what others take on what officers did. What the party says in writing, asks for or pays is taken in by whoever holds the post. */
export const TAKERS: Table = {
  'identify-party': { who: 'investigator' }, 'propose-filing': { who: 'investigator' }, 'propose-preservation': { who: 'investigator', two: true },
  'order-correction': { who: 'investigator', two: true }, 'verify-correction': { who: 'officer', two: true }, 'dispose-preservation': { who: 'officer', two: true },
  'submit-final-report': { who: 'investigator', two: true },
  // Who took the evidence is asked of those it names.
  'add-evidence': POST,
  'issue-prior-notice': { who: 'investigator', two: true }, 'confirm-address': { who: 'officer' },
  'serve-document': { who: 'officer', on: servedOn },
  'record-statement': { who: 'officer', two: true, on: ({ madeAt }) => madeAt, where: ({ form }) => form === 'oral' },
  'waive-statement': { who: 'officer', two: true }, 'reexamine-statement': { who: 'investigator', two: true },
  'request-hearing': POST, 'request-recusal': POST,
  // 64(7): the investigators present facts and evidence.
  'hold-hearing': { who: 'post', two: true, on: (_, { hearing }) => hearing.heldAt, where: ({ partyPresent }) => partyPresent },
  'approve-filing': { who: 'post', two: true }, 'approve-preservation': { who: 'post', two: true }, 'issue-decision': { who: 'post', two: true },
  'issue-demand': { who: 'officer' },
  'publish-decision': POST, 'withdraw-publication': POST, 'record-payment': POST, 'record-refund': POST, 'request-deferral': POST,
  'record-remedy': POST, 'reply-remedy': POST, 'conclude-remedy': POST, 'propose-court-enforcement': POST, 'record-court-result': POST,
  'propose-closure': { who: 'investigator' },
};

/** What is judged by somebody who did not inquire (行政处罚法 57、58、64(4)). */
const JUDGED: readonly string[] = ['approve-review', 'record-panel-opinion', 'approve-treatment', 'issue-decision', 'hold-hearing', 'conclude-hearing'];

/** A recused person does nothing more in the file, in any role, but hand back what he has (行政处罚法 43). */
export function recusedFrom(state: ProceedingState, step: string, personId: string, known: KnownPeople): Rule {
  return step === 'release-task' ? null : notRecused(state, known, personId);
}

/** What a step asks of whoever takes it, before anything else. */
export function takerMayAct(state: ProceedingState, command: ProceedingCommand, facts: Facts): Rule {
  const { personId, name } = facts.actor;
  const recused = recusedFrom(state, command.type, personId, facts);
  if (recused) return recused;
  if (command.type === 'claim-task' && isOwnRecusal(command.task, personId)) return ownRecusal();
  const asked = TAKERS[command.type] as Asked<ProceedingCommand> | undefined;
  if (!asked || asked.where?.(command) === false) return null;
  if (asked.who === 'investigator' && !state.investigators.includes(personId)) return refuse('not-an-investigator', `本步骤应当由承办人办理；${name}不是本案承办人。`);
  const day = asked.on?.(command, state) ?? facts.now;
  return (asked.who === 'post' ? null : officerMayAct(state, facts, personId, day))
    ?? (asked.two ? twoCertifiedOfficers(state, facts, investigatorsAt(state, day), day) : null);
}

/** 改派: asks of whom it names what the step will ask of him; only 承办人 he may still become. Whoever is recused is given nothing back (行政处罚法 43). */
export function barredFrom(state: ProceedingState, { action, key }: Task, personId: string, known: KnownPeople): Rule {
  if (isOwnRecusal(key, personId)) return ownRecusal();
  const asked = (TAKERS as Readonly<Record<string, { readonly who: string } | undefined>>)[action];
  if (asked && asked.who !== 'post') return officerMayAct(state, known, personId, known.now);
  return notRecused(state, known, personId) ?? (JUDGED.includes(action) ? neverInvestigated(state, known, personId) : null);
}

function servedOn({ method, servedAt, proof }: ServeDocument): string {
  return method === 'announcement' ? proof.announcedAt ?? servedAt : servedAt;
}
