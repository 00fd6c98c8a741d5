import { Body, Controller, Get, HttpCode, Inject, Param, Post, Query } from '@nestjs/common';
import { ApiOperation, ApiTags } from '@nestjs/swagger';
import type { Calendar } from '@sidan/domain';
import { calendarVersions, Database, Rulebook } from '@sidan/persistence';
import { Answer } from '../platform/openapi/answer.js';
import { notFound } from '../platform/problem/problem.js';
import { Me, type Who } from '../platform/session/who.js';
import { HolidayNotices } from './holiday-notices.js';
import { Imports } from './imports.js';
import { CalendarImportDto, CompareDto, HolidayNoticeDto, HolidayNoticeImportDto } from './rules.dto.js';
import { adopted, compared, namesIn, type CalendarContent, type CalendarVersions, type ImportedVersion, type NoticePreview, type VersionComparison } from './rules-view.js';
import { Scopes } from './scope.js';

const EFFECT = '新开办的案件立即适用；在办案件的期限由后台在一两分钟内开始重新推算，有变动的记入台账。';

@ApiTags('管理：日历')
@Controller('api/administration/calendars')
export class CalendarsController {
  constructor(
    @Inject(Scopes) private readonly scopes: Scopes,
    @Inject(Database) private readonly database: Database,
    @Inject(Rulebook) private readonly rulebook: Rulebook,
    @Inject(Imports) private readonly imports: Imports,
    @Inject(HolidayNotices) private readonly notices: HolidayNotices,
  ) {}

  @Get()
  @ApiOperation({ summary: '日历的各个版本，最新的在前' })
  @Answer('CalendarVersions')
  async list(@Me() who: Who): Promise<CalendarVersions> {
    const scope = await this.scopes.of(who);
    const versions = (await calendarVersions(this.database, scope.region)).map(adopted);
    const items = await Promise.all(versions.map(async (each) => ({ ...each, years: (await this.read(each.version)).years })));
    return { items, reminder: await this.notices.reminder(scope) };
  }

  @Get('compare')
  @ApiOperation({ summary: '比较日历的两个版本' })
  @Answer('VersionComparison')
  async compare(@Query() versions: CompareDto, @Me() who: Who): Promise<VersionComparison> {
    await this.scopes.of(who);
    return compared<Calendar>(versions, (version) => this.read(version), () => namesIn());
  }

  @Get(':version')
  @ApiOperation({ summary: '日历一个版本的全文' })
  @Answer('CalendarContent')
  async one(@Param('version') version: string, @Me() who: Who): Promise<CalendarContent> {
    await this.scopes.of(who);
    return { version, calendar: await this.read(version) };
  }

  @Post()
  @HttpCode(201)
  @ApiOperation({ summary: '导入日历的新版本', description: '字段：version、years、holidays、makeUpDays、workingHours；各地区共用。' })
  @Answer('ImportedVersion', { status: 201 })
  async import(@Body() { calendar }: CalendarImportDto, @Me() who: Who): Promise<ImportedVersion> {
    const { version } = await this.imports.calendar(calendar, await this.scopes.regionalOf(who));
    return { version, effect: EFFECT };
  }

  @Post('notice/preview')
  @HttpCode(200)
  @ApiOperation({ summary: '预览国务院办公厅放假通知：哪些天有变动，会推算、移动多少期限；什么也不改', description: 'days：通行的节假日 JSON（holiday-cn），{year, days: [{name, date, isOffDay}]}，其余字段不看。' })
  @Answer('NoticePreview')
  async preview(@Body() { days }: HolidayNoticeDto, @Me() who: Who): Promise<NoticePreview> {
    return this.notices.preview(days, await this.scopes.regionalOf(who));
  }

  @Post('notice')
  @HttpCode(201)
  @ApiOperation({ summary: '导入国务院办公厅放假通知，以文号确认；并入现行日历，成为新版本' })
  @Answer('ImportedVersion', { status: 201 })
  async confirm(@Body() { days, paper }: HolidayNoticeImportDto, @Me() who: Who): Promise<ImportedVersion> {
    const { version } = await this.notices.import(days, paper, await this.scopes.regionalOf(who));
    return { version, effect: EFFECT };
  }

  private async read(version: string): Promise<Calendar> {
    const calendar = await this.rulebook.calendar(version);
    if (!calendar) throw notFound('日历版本');
    return calendar;
  }
}
