import { api, dataOf } from '../../../api/client';
import type { components } from '../../../api/schema';

type Schemas = components['schemas'];
export type RuleKind = 'policy' | 'calendar';
export type RuleNames = Schemas['RuleNames'];
export type Comparison = Schemas['VersionComparison'];
export type Calendar = Schemas['Calendar'];
export type Policy = Schemas['Policy'];
export type ImportedVersion = Schemas['ImportedVersion'];
export type NoticePreview = Schemas['NoticePreview'];

export interface Version {
  readonly version: string;
  readonly adoptedAt: string;
  readonly openFiles: number;
  readonly inForce: boolean;
  readonly years?: readonly number[];
}

export const PLACES: Readonly<Record<RuleKind, string>> = { policy: '/administration/rules', calendar: '/administration/calendars' };
export const TITLES: Readonly<Record<RuleKind, string>> = { policy: '规则', calendar: '日历' };

export async function askVersions(kind: RuleKind): Promise<readonly Version[]> {
  return (kind === 'policy' ? await dataOf(api.GET('/api/administration/policies')) : await dataOf(api.GET('/api/administration/calendars'))).items;
}

export function askPolicy(version: string) {
  return dataOf(api.GET('/api/administration/policies/{version}', { params: { path: { version } } }));
}

export function askCalendar(version: string) {
  return dataOf(api.GET('/api/administration/calendars/{version}', { params: { path: { version } } }));
}

export function askComparison(kind: RuleKind, from: string, to: string): Promise<Comparison> {
  const params = { query: { from, to } };
  return kind === 'policy' ? dataOf(api.GET('/api/administration/policies/compare', { params })) : dataOf(api.GET('/api/administration/calendars/compare', { params }));
}

/** Null while every calendar is there that is due. */
export async function askReminder() {
  return (await dataOf(api.GET('/api/administration/calendars'))).reminder;
}

/** What a notice would change; nothing is done. Throws ProblemError. */
export function previewNotice(days: string): Promise<NoticePreview> {
  return dataOf(api.POST('/api/administration/calendars/notice/preview', { body: { days } }));
}

/** Throws ProblemError. */
export function importNotice(days: string, paper: string): Promise<ImportedVersion> {
  return dataOf(api.POST('/api/administration/calendars/notice', { body: { days, paper } }));
}

/** The texts by the name the server gives them in its errors. */
export function importTexts(kind: RuleKind, texts: Readonly<Record<string, string>>): Promise<ImportedVersion> {
  const { region = '', matters = '', calendar = '' } = texts;
  return kind === 'policy'
    ? dataOf(api.POST('/api/administration/policies', { body: { region, matters } }))
    : dataOf(api.POST('/api/administration/calendars', { body: { calendar } }));
}
