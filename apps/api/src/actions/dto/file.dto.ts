import { UNIT_WORDS, type AcknowledgeEscalation, type AssignTask, type ClaimTask, type ExtendClock, type Period, type ReleaseTask, type TakeOver, type Urge } from '@sidan/domain';
import { Id, Note, OneOf, Part, Text, WholeNumber } from '../fields.js';

/** The body of an action: its command without the type, which the path names. */
export type BodyOf<Command> = Omit<Command, 'type'>;

export class PeriodDto implements Period {
  @WholeNumber('期限数', { min: 1, max: 3650 }) n!: number;
  @OneOf('期限单位', UNIT_WORDS) unit!: Period['unit'];
}

export class ClaimTaskDto implements BodyOf<ClaimTask> {
  @Id('任务', { choices: 'claimable-tasks' }) task!: string;
}
export class ReleaseTaskDto implements BodyOf<ReleaseTask> {
  @Id('任务', { choices: 'my-tasks' }) task!: string;
}
export class AssignTaskDto implements BodyOf<AssignTask> {
  @Id('任务', { choices: 'movable-tasks' }) task!: string;
  @Id('承办人', { choices: 'task-takers', choicesBy: 'task', help: '应当是任务所属机关的在岗人员，并任该任务的岗位；须持证办理的任务，执法证应当在有效期内；已决定回避的，不能承办。' }) personId!: string;
  @Text('改派理由') reason!: string;
}
export class AcknowledgeEscalationDto implements BodyOf<AcknowledgeEscalation> {
  @Id('升级记录', { choices: 'escalations-open' }) escalationId!: string;
  @Note('说明') note!: string;
}
export class UrgeDto implements BodyOf<Urge> {
  @Id('任务', { choices: 'tasks' }) task!: string;
  @Text('催办意见') note!: string;
}
export class TakeOverDto implements BodyOf<TakeOver> {
  @Id('期限', { choices: 'clocks-late', help: '只有已经逾期的期限可以提级。' }) clock!: string;
  @Text('提级意见') note!: string;
}
export class ExtendClockDto implements BodyOf<ExtendClock> {
  @Id('期限', { choices: 'clocks-extendable', help: '九十日的办案期限只在法律、法规、规章另有规定时可以延长（行政处罚法 60）。' }) clock!: string;
  @Id('延长依据', { choices: 'extension-rules' }) rule!: string;
  @Part('延长期限', PeriodDto, { widget: 'period' }) period!: PeriodDto;
  @Text('延长理由') reason!: string;
}
