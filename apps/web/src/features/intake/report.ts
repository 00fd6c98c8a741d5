import type { FieldError } from '../../api/problem';
import type { components } from '../../api/schema';
import type { Me } from '../../shared/session/session';
import { instantOfField } from '../../shared/time/instant';

type ReportBody = components['schemas']['ReportDto'];
export type Source = ReportBody['source'];
export type KnownCase = components['schemas']['IntakeSuggestions']['duplicates'][number];
export type SuggestedMatter = components['schemas']['IntakeSuggestions']['matters'][number];

/** What the form holds; times as the fields write them. */
export interface Report {
  readonly orgId: string;
  readonly source: Source;
  readonly description: string;
  readonly matter: string | null;
  readonly address: string;
  readonly at: { readonly longitude: number; readonly latitude: number } | null;
  readonly foundAt: string;
  readonly reporterName: string;
  readonly reporterPhone: string;
  readonly photos: readonly string[];
  readonly trainingStartAt: string;
  /** The known case that the report is to be merged into, once it is registered. */
  readonly into: { readonly caseId: string; readonly reportNo: string } | null;
  readonly mergeReason: string;
}

const REGISTERING = ['intake-clerk', 'grid-worker', 'dispatcher', 'officer', 'team-leader', 'supervisor'];

export interface IntakePlace {
  readonly orgId: string;
  readonly orgName: string;
  /** 受理、并案: whether the person stands at this organisation's intake desk. Others only register. */
  readonly desk: boolean;
}

/** Where the person may register reports; the post at the intake desk first. */
export function intakeOrganisations({ posts }: Pick<Me, 'posts'>): readonly IntakePlace[] {
  const fitting = REGISTERING.flatMap((role) => posts.filter((post) => post.role === role));
  return fitting.filter(({ orgId }, index) => fitting.findIndex((other) => other.orgId === orgId) === index)
    .map(({ orgId, orgName, role }) => ({ orgId, orgName, desk: role === 'intake-clerk' }));
}

/** At the desk the telephone rings; elsewhere a patrol comes upon something. */
export function emptyReport({ orgId, desk }: Pick<IntakePlace, 'orgId' | 'desk'>): Report {
  return {
    orgId, source: desk ? 'phone' : 'patrol', description: '', matter: null, address: '', at: null, foundAt: '', reporterName: '', reporterPhone: '', photos: [], trainingStartAt: '',
    into: null, mergeReason: '',
  };
}

export function reportBody(report: Report): ReportBody {
  const { orgId, source, description, matter, address, at, foundAt, reporterName, reporterPhone, photos, trainingStartAt } = report;
  return {
    orgId, source, description: description.trim(), place: { address: address.trim(), ...at },
    ...(foundAt && { foundAt: instantOfField(foundAt) }), ...(matter && { matterHint: matter }), ...(photos.length > 0 && { photos: [...photos] }),
    ...(reporterName.trim() && { reporter: { name: reporterName.trim(), phone: reporterPhone.trim() } }),
    ...(trainingStartAt && { training: { startAt: instantOfField(trainingStartAt) } }),
  };
}

/** How it came in asks for it in other words: nobody telephones a patrol. */
export function questionFor(source: Source): string {
  return source === 'phone' || source === 'hotline' ? '电话里说了什么？' : '发现了什么情况？';
}

/** What the server would refuse, said before it is asked; named as the server names the fields. */
export function missingIn(report: Report): readonly FieldError[] {
  const [name, phone] = [report.reporterName.trim(), report.reporterPhone.trim()];
  return [
    !report.orgId && { field: 'orgId', message: '请选择受理机关' },
    !report.description.trim() && { field: 'description', message: report.source === 'phone' || report.source === 'hotline' ? '请写明电话里说了什么' : '请写明发现了什么情况' },
    !report.address.trim() && { field: 'place.address', message: '请填写地点：由违法行为发生地的机关管辖（行政处罚法 22）' },
    Boolean(phone) && !name && { field: 'reporter.name', message: '留了电话，还要留下姓名或者称呼' },
    Boolean(name) && !phone && { field: 'reporter.phone', message: '留了姓名，还要留下电话，回访时要用' },
    report.into !== null && !report.mergeReason.trim() && { field: 'mergeReason', message: '请写明并案理由（行政处罚法 47、54）' },
  ].filter((error) => error !== false);
}
