import type { AcknowledgeEscalation, AssignTask, ClaimTask, ExtendClock, Period, ReleaseTask, TakeOver, Urge } from '@sidan/domain';
import { Id, Note, OneOf, Part, Text, WholeNumber } from '../fields.js';

/** The body of an action: its command without the type, which the path names. */
export type BodyOf<Command> = Omit<Command, 'type'>;

const UNITS = ['hour', 'working-hour', 'working-day', 'calendar-day', 'month', 'year'] as const;

export class PeriodDto implements Period {
  @WholeNumber('期限数', { min: 1, max: 3650 }) n!: number;
  @OneOf('期限单位', UNITS) unit!: Period['unit'];
}

export class ClaimTaskDto implements BodyOf<ClaimTask> {
  @Id('任务') task!: string;
}
export class ReleaseTaskDto implements BodyOf<ReleaseTask> {
  @Id('任务') task!: string;
}
export class AssignTaskDto implements BodyOf<AssignTask> {
  @Id('任务') task!: string;
  @Id('承办人') personId!: string;
  @Text('改派理由') reason!: string;
}
export class AcknowledgeEscalationDto implements BodyOf<AcknowledgeEscalation> {
  @Id('升级记录') escalationId!: string;
  @Note('说明') note!: string;
}
export class UrgeDto implements BodyOf<Urge> {
  @Id('任务') task!: string;
  @Text('催办意见') note!: string;
}
export class TakeOverDto implements BodyOf<TakeOver> {
  @Id('期限') clock!: string;
  @Text('提级意见') note!: string;
}
export class ExtendClockDto implements BodyOf<ExtendClock> {
  @Id('期限') clock!: string;
  @Id('延长依据') rule!: string;
  @Part('延长期限', PeriodDto) period!: PeriodDto;
  @Text('延长理由') reason!: string;
}
