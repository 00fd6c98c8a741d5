import { Body, Controller, Get, Inject, Post, Query, Req, Res } from '@nestjs/common';
import { ApiOperation, ApiTags } from '@nestjs/swagger';
import { dateOf, instantOf } from '@sidan/domain';
import { Rulebook } from '@sidan/persistence';
import type { FastifyReply, FastifyRequest } from 'fastify';
import { StepDoc } from '../actions/step-doc.js';
import { stepHeaders } from '../actions/step-headers.js';
import { truthOf } from '../lists/query-fields.js';
import { Answer } from '../platform/openapi/answer.js';
import { notFound } from '../platform/problem/problem.js';
import { casePosts, Me, type Who } from '../platform/session/who.js';
import { type KnownCase, KnownCases } from './known-cases.js';
import { ReportDto, SuggestionsDto } from './report.dto.js';
import { type Registered, Reports } from './reports.js';
import { suggestMatters, type SuggestedMatter } from './suggestions.js';

/** Proposals; a person decides. */
export interface IntakeSuggestions {
  readonly matters: readonly SuggestedMatter[];
  readonly duplicates: readonly KnownCase[];
}

@ApiTags('收单')
@Controller('api')
export class IntakeController {
  constructor(
    @Inject(Reports) private readonly reports: Reports,
    @Inject(Rulebook) private readonly rulebook: Rulebook,
    @Inject(KnownCases) private readonly known: KnownCases,
  ) {}

  @Post('reports')
  @StepDoc()
  @ApiOperation({ summary: '登记报告（收单），得到案件、报告编号和查询码' })
  @Answer('Registered', { status: 201, description: '案件、报告编号和查询码；查询码只在这里给出' })
  async register(@Body() body: ReportDto, @Me() who: Who, @Req() request: FastifyRequest, @Res({ passthrough: true }) reply: FastifyReply): Promise<Registered> {
    const registered = await this.reports.register(body, who, stepHeaders(request));
    void reply.header('etag', `"${registered.seq}"`).header('location', `/api/cases/${registered.caseId}`);
    return registered;
  }

  @Get('intake/suggestions')
  @ApiOperation({ summary: '按描述推荐事项，按地点提示可能重复的案件；由人决定' })
  @Answer('IntakeSuggestions')
  async suggest(@Query() { orgId, training, ...told }: SuggestionsDto, @Me() who: Who): Promise<IntakeSuggestions> {
    const policy = await this.rulebook.currentPolicy(who.region);
    if (!policy || !casePosts(who).some((post) => post.orgId === orgId)) throw notFound('受理机关');
    const matters = suggestMatters(told.text, policy, dateOf(instantOf(Date.now())));
    const codes = matters.map(({ code }) => code);
    return { matters, duplicates: await this.known.likelyTheSame(orgId, { ...told, matters: codes, training: truthOf(training) ?? false }) };
  }
}
