import { instantOf, PROCEEDING_OUTCOMES, ROLES, type Calendar, type CaseState, type FileState, type Instant, type Policy, type ProceedingState, type SisterFine, type Task } from '@sidan/domain';
import { legalNow, type StoredFile } from '@sidan/persistence';
import type { Who } from '../platform/session/who.js';
import { API_KINDS } from './file-kinds.js';
import { slipsOf, type Slip } from './slips.js';
import { actionsView, isMine } from './view/actions-view.js';
import type { AroundFile } from './view/around-file.js';
import type { OtherCase, People } from './view/around.js';
import { caseChoices } from './view/case-choices.js';
import { casePresets } from './view/case-presets.js';
import { clockView } from './view/clock-view.js';
import { isClaimable } from './view/any-file-choices.js';
import { namesOf, postsIn } from './view/names.js';
import { casePhotos, documentView, proceedingEvidence, type Papers } from './view/papers.js';
import type {
  ActionView, ChecklistView, Choices, ClockView, DocumentView, EscalationView, EvidenceView, JobView, MatterView, PersonView, TaskView, WaitingFor,
} from './view/parts.js';
import { proceedingChoices } from './view/proceeding-choices.js';
import { proceedingPresets } from './view/proceeding-presets.js';
import { waitingFor } from './view/waiting-for.js';

/** All that a screen of one file shows, in one answer: words for every code, names for every id, and what its forms choose from. */
export interface FileView {
  readonly id: string;
  readonly kind: FileState['kind'];
  readonly caseId: string;
  readonly phase: string;
  readonly phaseTitle: string;
  readonly seq: number;
  readonly headHash: string;
  readonly ended: boolean;
  readonly training: boolean;
  readonly legalNow: string;
  /** 线索编号 or 案号. */
  readonly number: string | null;
  /** What and where, and who once that is known. */
  readonly subject: string;
  readonly matter: MatterView | null;
  readonly waitingFor: WaitingFor | null;
  /** Of a case. */
  readonly slips?: readonly Slip[];
  readonly jobs?: readonly JobView[];
  readonly checklist?: readonly ChecklistView[];
  readonly people: Readonly<Record<string, PersonView>>;
  readonly organisations: Readonly<Record<string, string>>;
  readonly roles: Readonly<Record<string, string>>;
  readonly clocks: readonly ClockView[];
  readonly tasks: readonly TaskView[];
  readonly actions: readonly ActionView[];
  readonly choices: Choices;
  /** Of a proceeding. */
  readonly documents?: readonly DocumentView[];
  /** Of a case: the photographs that came with the report. */
  readonly evidence: readonly EvidenceView[];
  readonly escalations: readonly EscalationView[];
  /** Every stored file that the state refers to, by its SHA-256. */
  readonly files: Papers;
  readonly state: CaseState | ProceedingState;
}

export interface ReadAround {
  readonly who: Who;
  readonly policy: Policy;
  readonly calendar: Calendar | null;
  readonly people: People;
  readonly papers: Papers;
  readonly otherCases: readonly OtherCase[];
  readonly sisterFines: readonly SisterFine[];
}

export function fileView(file: StoredFile, read: ReadAround): FileView {
  const { state, seq, headHash, ended } = file;
  const { policy, calendar, people, papers } = read;
  const kind = API_KINDS[state.kind];
  const now = instantOf(legalNow(file.training, Date.now()));
  const around: AroundFile = { ...read, now, names: namesOf(people, policy), tasks: kind.tasks(state) };
  const own = isCase(state) ? ofCase(state, around, papers) : ofProceeding(state as ProceedingState, around, papers);
  const { presets, ...shown } = own;
  return {
    id: state.id, kind: state.kind, caseId: state.caseId, phase: state.phase, phaseTitle: kind.phases[state.phase] ?? state.phase, seq, headHash, ended, training: state.training,
    legalNow: now, ...kind.headline(state, policy), matter: matterView(state, policy), waitingFor: waitingFor(state, around),
    people: Object.fromEntries([...people].map(([id, { name }]) => [id, { name, title: postsIn(people, id, state.orgId) }])),
    organisations: Object.fromEntries(policy.organisations.map(({ id, name }) => [id, name])), roles: ROLES,
    clocks: clocksOf(state, now, calendar), tasks: around.tasks.map((task) => taskView(task, around)), actions: actionsView(state, around, { choices: own.choices, presets }),
    escalations: state.escalations.map((one) => ({ ...one, clockTitle: state.clocks[one.clock]?.title ?? one.clock, roleTitle: titleOf(one.role) })), files: papers, ...shown,
  };
}

function ofCase(state: CaseState, around: AroundFile, papers: Papers) {
  const choices: Choices = caseChoices(state, around);
  const { names, policy } = around;
  const outcome = (one: CaseState['jobs'][number]) => (one.outcome === null ? null : PROCEEDING_OUTCOMES[one.outcome.outcome]);
  return {
    slips: slipsOf(state), jobs: state.jobs.map((job) => ({ ...job, matterName: names.matter(job.matter), outcomeTitle: outcome(job) })),
    checklist: policy.evaluation.checklist.map((item) => ({ ...item, title: item.text })),
    choices, presets: casePresets(state, around, choices), evidence: casePhotos(state, papers), state,
  };
}

function ofProceeding(state: ProceedingState, around: AroundFile, papers: Papers) {
  const choices: Choices = proceedingChoices(state, around);
  return { choices, presets: proceedingPresets(state, around, choices), documents: state.documents.map((document) => documentView(document, state)), evidence: proceedingEvidence(state, papers), state };
}

function clocksOf({ clocks }: FileState, now: Instant, calendar: Calendar | null): readonly ClockView[] {
  return Object.values(clocks).map((clock) => clockView(clock, now, calendar));
}

function matterView({ matter: code }: FileState, { matters }: Policy): MatterView | null {
  const matter = matters.find((each) => each.code === code);
  return matter ? { code: matter.code, name: matter.name, duty: matter.duty, penaltyProvision: matter.penaltyProvision, empoweredBy: matter.empoweredBy } : null;
}

function taskView(task: Task, { who, names }: AroundFile): TaskView {
  const assigneeName = task.assignee === null ? null : names.person(task.assignee);
  return { ...task, roleTitle: ROLES[task.role], assigneeName, mine: isMine(task, who), claimable: isClaimable(task, who) };
}

function titleOf(role: string): string {
  return ROLES[role as keyof typeof ROLES] ?? role;
}

function isCase(state: FileState): state is CaseState {
  return state.kind === 'case';
}
