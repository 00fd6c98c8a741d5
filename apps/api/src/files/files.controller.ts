import { Controller, Get, Inject, Param, Query, Res } from '@nestjs/common';
import { ApiOperation, ApiTags } from '@nestjs/swagger';
import type { FileState } from '@sidan/domain';
import type { FastifyReply } from 'fastify';
import { Answer } from '../platform/openapi/answer.js';
import { Me, type Who } from '../platform/session/who.js';
import type { FileView } from './file-view.js';
import { FileViews } from './file-views.js';
import { type LedgerPage, ReadableLedger } from './ledger/readable-ledger.js';
import { LedgerPageDto } from './paging.dto.js';
import { ReadableFiles } from './readable-files.js';

@ApiTags('查阅')
@Controller('api')
export class FilesController {
  constructor(
    @Inject(ReadableFiles) private readonly files: ReadableFiles,
    @Inject(FileViews) private readonly views: FileViews,
    @Inject(ReadableLedger) private readonly ledgers: ReadableLedger,
  ) {}

  @Get('cases/:id')
  @ApiOperation({ summary: '案件：状态、四单、派单、期限、任务、可办事项' })
  @Answer('FileView')
  theCase(@Param('id') id: string, @Me() who: Who, @Res({ passthrough: true }) reply: FastifyReply): Promise<FileView> {
    return this.view('case', id, who, reply);
  }

  @Get('proceedings/:id')
  @ApiOperation({ summary: '办案程序：状态、期限、任务、可办事项' })
  @Answer('FileView')
  theProceeding(@Param('id') id: string, @Me() who: Who, @Res({ passthrough: true }) reply: FastifyReply): Promise<FileView> {
    return this.view('proceeding', id, who, reply);
  }

  @Get('cases/:id/ledger')
  @ApiOperation({ summary: '案件台账' })
  @Answer('LedgerPage')
  caseLedger(@Param('id') id: string, @Query() page: LedgerPageDto, @Me() who: Who): Promise<LedgerPage> {
    return this.ledger('case', id, page, who);
  }

  @Get('proceedings/:id/ledger')
  @ApiOperation({ summary: '办案程序台账' })
  @Answer('LedgerPage')
  proceedingLedger(@Param('id') id: string, @Query() page: LedgerPageDto, @Me() who: Who): Promise<LedgerPage> {
    return this.ledger('proceeding', id, page, who);
  }

  private async view(kind: FileState['kind'], id: string, who: Who, reply: FastifyReply): Promise<FileView> {
    const file = await this.files.read(kind, id, who);
    void reply.header('etag', `"${file.seq}"`);
    return this.views.view(file, who);
  }

  private async ledger(kind: FileState['kind'], id: string, { after, limit }: LedgerPageDto, who: Who): Promise<LedgerPage> {
    return this.ledgers.page(await this.files.read(kind, id, who), after ?? 0, limit ?? 100);
  }
}
