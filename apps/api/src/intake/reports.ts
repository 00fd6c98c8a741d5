import { Inject, Injectable } from '@nestjs/common';
import type { Receipt } from '@sidan/contracts';
import { CASE_ACCESS, instantOf, type CaseState, type Policy, type RegisterReport } from '@sidan/domain';
import { Recorder, Rulebook, type Opening } from '@sidan/persistence';
import { v5 as uuidOf } from 'uuid';
import { actorAs, chosenPost, postsFor } from '../actions/acting-post.js';
import { problemOfRecord } from '../actions/outcome.js';
import type { StepHeaders } from '../actions/step-headers.js';
import { badInput, Problem } from '../platform/problem/problem.js';
import type { Post, Who } from '../platform/session/who.js';
import { FollowUpCodes, followUpHash } from './follow-up-codes.js';
import { KnownCases } from './known-cases.js';
import type { ReportDto } from './report.dto.js';

const NAMESPACE = '6f2b3d0e-8c55-4f0a-9d53-2f7d5a1c9e44';

export interface Registered {
  readonly caseId: string;
  readonly reportNo: string;
  readonly followUpCode: string;
  readonly seq: number;
}

/** 收单: a report becomes a case. The id follows from who asked under which key, so a repeated report finds its case. */
@Injectable()
export class Reports {
  constructor(
    @Inject(Recorder) private readonly recorder: Recorder,
    @Inject(Rulebook) private readonly rulebook: Rulebook,
    @Inject(FollowUpCodes) private readonly codes: FollowUpCodes,
    @Inject(KnownCases) private readonly known: KnownCases,
  ) {}

  async register(report: ReportDto, who: Who, headers: StepHeaders): Promise<Registered> {
    const caseId = uuidOf(`${who.personId}\n${headers.commandId}`, NAMESPACE);
    const earlier = await this.known.caseById(caseId);
    const command = commandFrom(report, earlier ?? (await this.startsNow(report, who)));
    const followUpCode = this.codes.codeOf(caseId);
    const actor = actorAs(who, postIn(report.orgId, who, headers));
    const { commandId, requestId } = headers;
    const request = { kind: 'case', fileId: caseId, commandId, command, actor, expectedSeq: null, requestId } as const;
    const result = await this.recorder.record(request, openingOf(report, followUpCode));
    if (!('ok' in result)) throw problemOfRecord(result) ?? new Error('An opening cannot miss its file');
    return { caseId, reportNo: reportNoOf(result.ok), followUpCode, seq: result.ok.seq };
  }

  private async startsNow(report: ReportDto, who: Who): Promise<Pinned> {
    const region = report.region ?? who.region;
    const policy: Policy | null = await this.rulebook.currentPolicy(region);
    if (!policy) throw badInput([{ field: 'region', message: `没有“${region}”这个地区的规则包` }]);
    return { region, policyVersion: policy.version, foundAt: instantOf(report.training?.startAt ?? Date.now()) };
  }
}

/** What a report that comes again must find as it was the first time. */
type Pinned = Pick<CaseState, 'region' | 'policyVersion' | 'foundAt'>;

function commandFrom(report: ReportDto, pinned: Pinned): RegisterReport {
  const { orgId, source, description, place, foundAt, matterHint, photos, reporter, training } = report;
  return {
    type: 'register-report', region: report.region ?? pinned.region, orgId, policyVersion: pinned.policyVersion, training: training !== undefined, source, description, place,
    foundAt: foundAt ?? pinned.foundAt, ...(matterHint === undefined ? {} : { matterHint }), photos: photos ?? [], hasReporter: reporter !== undefined,
  };
}

function openingOf({ reporter, training }: ReportDto, followUpCode: string): Opening {
  return {
    reporter: reporter ? { name: reporter.name, phone: reporter.phone } : null, followUpCodeHash: followUpHash(followUpCode),
    training: training ? { legalAt: training.startAt, rate: training.rate ?? 0 } : null,
  };
}

function postIn(orgId: string, who: Who, { actAs }: StepHeaders): Post {
  const fitting = postsFor(CASE_ACCESS['register-report'], who);
  const post = chosenPost(actAs, who) ?? fitting.find((each) => each.orgId === orgId) ?? fitting[0];
  if (!post) throw new Problem(403, 'no-post', '您没有任何岗位，不能办理。', { article: '『岗位权限表』：凭岗位办理' });
  return post;
}

function reportNoOf({ entries }: Receipt): string {
  const opened = entries.find(({ body }) => 'reportNo' in body)?.body as { readonly reportNo: string } | undefined;
  return opened?.reportNo ?? '';
}
