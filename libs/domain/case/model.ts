import type { FileState } from '../file/kind.js';

export type CasePhase =
  /** 收单 */ | 'intake'
  /** 派单 */ | 'dispatch'
  /** 结单 */ | 'closure'
  /** 评单 */ | 'evaluation'
  /** 已评结 */ | 'closed'
  /** 不予受理 */ | 'refused'
  /** 并入已有案件 */ | 'merged';

export const SOURCES = {
  hotline: '12345热线', phone: '电话', web: '网络', wechat: '微信', grid: '网格员', patrol: '巡查', inspection: '检查',
  camera: '监控', drone: '无人机', department: '部门移送', superior: '上级交办', petition: '信访',
} as const;
export type Source = keyof typeof SOURCES;

export const SATISFACTIONS = {
  satisfied: '满意', neutral: '基本满意', dissatisfied: '不满意', unreachable: '联系不上', 'no-reporter': '没有举报人',
} as const;

export interface Place {
  readonly address: string;
  readonly longitude?: number;
  readonly latitude?: number;
}

export interface CaseState extends FileState {
  readonly kind: 'case';
  readonly phase: CasePhase;
  readonly reportNo: string;
  readonly source: Source;
  readonly description: string;
  readonly place: Place;
  readonly foundAt: string;
  readonly reportedAt: string;
  /** Whether a reporter left a name or number: the identity itself is kept outside the ledger. */
  readonly hasReporter: boolean;
  readonly photos: readonly string[];
  /** What the source took it for; a person decides at acceptance. */
  readonly matterHint: string | null;
  /** Whose file reviewers score it (案卷评查). */
  readonly bureauOrgId: string;
  readonly jobs: readonly Job[];
  readonly evaluation: Evaluation;
  /** Everyone who did anything to it before its evaluation, as the ledger has it: none of them scores it. */
  readonly handled: readonly string[];
  readonly mergedInto: string | null;
  readonly refusal: { readonly reason: string; readonly competentBody: string | null } | null;
}

/** What dispatch gives somebody to do. */
export interface Job {
  readonly id: string;
  readonly kind: 'proceeding';
  readonly orgId: string;
  readonly matter: string;
  readonly offeredAt: string;
  readonly takenAt: string | null;
  readonly takenBy: string | null;
  readonly proceedingId: string | null;
  readonly outcome: JobOutcome | null;
}

export interface JobOutcome {
  readonly outcome: 'not-filed' | 'corrected' | 'penalised' | 'no-penalty' | 'not-established';
  readonly endedAt: string;
  /** Titles of the duty clocks that were met late or not at all; they count in the score. */
  readonly lateClocks: readonly string[];
  /** Titles of duties of which it cannot be told yet whether they were late: a year's calendar is missing. */
  readonly awaitingClocks?: readonly string[];
  /** People who handled it: they may not score it. */
  readonly handledBy: readonly string[];
  /** People who reviewed or decided it, where the proceeding tells them apart: they may not score it either. */
  readonly reviewedBy?: readonly string[];
}

export interface Evaluation {
  readonly score: { readonly by: string; readonly total: number; readonly items: readonly ScoredItem[]; readonly at: string } | null;
  readonly satisfaction: { readonly result: keyof typeof SATISFACTIONS; readonly note: string } | null;
  readonly returnVisit: { readonly corrected: boolean; readonly note: string; readonly visitors: readonly string[] } | null;
  readonly shortcomings: readonly Shortcoming[];
}

export interface ScoredItem {
  readonly id: string;
  /** 0 … weight */
  readonly points: number;
  readonly note: string;
}

export interface Shortcoming {
  readonly id: string;
  readonly checklistItem: string;
  readonly text: string;
  readonly owner: string | null;
  readonly resolvedAt: string | null;
}
