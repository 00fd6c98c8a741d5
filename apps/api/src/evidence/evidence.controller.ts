import { Controller, Get, Inject, Param, Post, Query, Req, Res, StreamableFile } from '@nestjs/common';
import { ApiBody, ApiConsumes, ApiOkResponse, ApiOperation, ApiTags } from '@nestjs/swagger';
import type { FastifyReply, FastifyRequest } from 'fastify';
import { Id } from '../actions/fields.js';
import { Answer } from '../platform/openapi/answer.js';
import { Problem } from '../platform/problem/problem.js';
import { Me, type Who } from '../platform/session/who.js';
import { EvidenceFiles, type StoredEvidenceFile } from './evidence-files.js';

export class EvidenceOfDto {
  @Id('案件（case）') case!: string;
}

@ApiTags('证据')
@Controller('api/evidence-files')
export class EvidenceController {
  constructor(@Inject(EvidenceFiles) private readonly evidence: EvidenceFiles) {}

  @Post()
  @ApiOperation({ summary: '上传证据文件，得到 SHA-256；随后在登记证据等操作中引用' })
  @ApiConsumes('multipart/form-data')
  @ApiBody({ schema: { type: 'object', properties: { file: { type: 'string', format: 'binary' } } } })
  @Answer('StoredEvidenceFile', { status: 201 })
  async upload(@Req() request: FastifyRequest, @Me() who: Who): Promise<StoredEvidenceFile> {
    const part = await request.file();
    if (!part) throw new Problem(400, 'file-missing', '没有收到文件，字段名应为 file。');
    return this.evidence.store(part, who);
  }

  /** Never shown in place: a page among the evidence must not run in the API's origin. */
  @Get(':sha256')
  @ApiOperation({ summary: '下载证据文件：须有一个可阅的案件引用它' })
  @ApiOkResponse({ description: '文件本身，总是作为附件', content: { 'application/octet-stream': { schema: { type: 'string', format: 'binary' } } } })
  async download(@Param('sha256') sha256: string, @Query() { case: caseId }: EvidenceOfDto, @Me() who: Who, @Res({ passthrough: true }) reply: FastifyReply) {
    const { file, content } = await this.evidence.open(sha256, caseId, who);
    void reply.header('content-disposition', `attachment; filename*=UTF-8''${encodeURIComponent(file.fileName)}`)
      .header('cache-control', 'private, no-store').header('etag', `"${sha256}"`);
    return new StreamableFile(content, { type: file.mediaType, length: file.bytes });
  }
}
