import { Controller, Get, Inject, Param, Query, Res } from '@nestjs/common';
import { ApiOkResponse, ApiOperation, ApiTags } from '@nestjs/swagger';
import type { FileState } from '@sidan/domain';
import { Database, ledgerPage, Rulebook } from '@sidan/persistence';
import type { FastifyReply } from 'fastify';
import { Me, type Who } from '../platform/session/who.js';
import { fileView } from './file-view.js';
import { LedgerPageDto } from './paging.dto.js';
import { ReadableFiles } from './readable-files.js';

@ApiTags('查阅')
@Controller('api')
export class FilesController {
  constructor(
    @Inject(ReadableFiles) private readonly files: ReadableFiles,
    @Inject(Rulebook) private readonly rulebook: Rulebook,
    @Inject(Database) private readonly database: Database,
  ) {}

  @Get('cases/:id')
  @ApiOperation({ summary: '案件：状态、四单、派单、期限、任务、可办事项' })
  @ApiOkResponse()
  theCase(@Param('id') id: string, @Me() who: Who, @Res({ passthrough: true }) reply: FastifyReply) {
    return this.view('case', id, who, reply);
  }

  @Get('proceedings/:id')
  @ApiOperation({ summary: '办案程序：状态、期限、任务、可办事项' })
  @ApiOkResponse()
  theProceeding(@Param('id') id: string, @Me() who: Who, @Res({ passthrough: true }) reply: FastifyReply) {
    return this.view('proceeding', id, who, reply);
  }

  @Get('cases/:id/ledger')
  @ApiOperation({ summary: '案件台账' })
  @ApiOkResponse()
  caseLedger(@Param('id') id: string, @Query() page: LedgerPageDto, @Me() who: Who) {
    return this.ledger('case', id, page, who);
  }

  @Get('proceedings/:id/ledger')
  @ApiOperation({ summary: '办案程序台账' })
  @ApiOkResponse()
  proceedingLedger(@Param('id') id: string, @Query() page: LedgerPageDto, @Me() who: Who) {
    return this.ledger('proceeding', id, page, who);
  }

  private async view(kind: FileState['kind'], id: string, who: Who, reply: FastifyReply) {
    const file = await this.files.read(kind, id, who);
    void reply.header('etag', `"${file.seq}"`);
    return fileView(file, who, await this.rulebook.policy(file.state.region, file.state.policyVersion));
  }

  private async ledger(kind: FileState['kind'], id: string, { after, limit }: LedgerPageDto, who: Who) {
    await this.files.read(kind, id, who);
    return ledgerPage(this.database, id, after ?? 0, limit ?? 100);
  }
}
