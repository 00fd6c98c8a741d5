/** Roles are held in an organisation; one person may hold several. Only roles that something here needs are listed. */
export const ROLES = {
  'grid-worker': '网格员',
  'intake-clerk': '受理员',
  dispatcher: '指挥调度员',
  officer: '执法人员',
  'team-leader': '执法队长',
  'township-reviewer': '法制审核员',
  'department-reviewer': '部门法制科审核员',
  'bureau-reviewer': '司法局审核负责人',
  'panel-lawyer': '公职律师/法律顾问',
  'responsible-head': '行政机关负责人',
  supervisor: '督办员',
  'file-reviewer': '案卷评查员',
  auditor: '审计员',
  administrator: '系统管理员',
} as const;

export type Role = keyof typeof ROLES;

/** Who takes a step: a person in one role in one organisation, or sidan itself for what time brings. */
export type Actor =
  | { readonly kind: 'person'; readonly personId: string; readonly name: string; readonly role: Role; readonly orgId: string }
  | { readonly kind: 'system'; readonly personId: 'system'; readonly name: '系统'; readonly role: 'system'; readonly orgId: null };

export const SYSTEM: Actor = { kind: 'system', personId: 'system', name: '系统', role: 'system', orgId: null };

/** A certificate to host hearings; both days count, and null is without end. */
export interface HostQualification {
  readonly number: string;
  readonly validFrom: string;
  readonly validTo: string | null;
}

/** A person as the rules see them inside the transaction. */
export interface PersonFacts {
  readonly personId: string;
  readonly name: string;
  readonly posts: readonly { readonly role: Role; readonly orgId: string }[];
  /** 行政执法证; null when the person has none. */
  readonly certificate: { readonly number: string; readonly validFrom: string; readonly validTo: string } | null;
  /** 国家统一法律职业资格 (行政处罚法 58②). */
  readonly legalQualification: boolean;
  /** 听证主持人资格, which some regions demand (`HearingPolicy`); null when the person has none. */
  readonly hostQualification: HostQualification | null;
  /** First day on which the person did legal review; null = never before. */
  readonly reviewingSince: string | null;
  readonly active: boolean;
}
