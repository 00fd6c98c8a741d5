import { Body, Controller, Get, Inject, Post, Query, Req, Res } from '@nestjs/common';
import { ApiCreatedResponse, ApiOkResponse, ApiOperation, ApiTags } from '@nestjs/swagger';
import { dateOf, instantOf } from '@sidan/domain';
import { Rulebook } from '@sidan/persistence';
import type { FastifyReply, FastifyRequest } from 'fastify';
import { StepDoc } from '../actions/step-doc.js';
import { stepHeaders } from '../actions/step-headers.js';
import { notFound } from '../platform/problem/problem.js';
import { casePosts, Me, type Who } from '../platform/session/who.js';
import { KnownCases } from './known-cases.js';
import { ReportDto, SuggestionsDto } from './report.dto.js';
import { Reports } from './reports.js';
import { suggestMatters } from './suggestions.js';

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
  @ApiCreatedResponse({ description: '{caseId, reportNo, followUpCode, seq}' })
  async register(@Body() body: ReportDto, @Me() who: Who, @Req() request: FastifyRequest, @Res({ passthrough: true }) reply: FastifyReply) {
    const registered = await this.reports.register(body, who, stepHeaders(request));
    void reply.header('etag', `"${registered.seq}"`).header('location', `/api/cases/${registered.caseId}`);
    return registered;
  }

  @Get('intake/suggestions')
  @ApiOperation({ summary: '按描述推荐事项，按地点提示可能重复的案件；由人决定' })
  @ApiOkResponse()
  async suggest(@Query() { orgId, text, address }: SuggestionsDto, @Me() who: Who) {
    const policy = await this.rulebook.currentPolicy(who.region);
    if (!policy || !casePosts(who).some((post) => post.orgId === orgId)) throw notFound('受理机关');
    const matters = suggestMatters(text, policy, dateOf(instantOf(Date.now())));
    const duplicates = address === undefined ? [] : await this.known.likelyTheSame(orgId, address, matters.map(({ code }) => code));
    return { matters, duplicates };
  }
}
