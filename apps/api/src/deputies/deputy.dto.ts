import { DateField, Id, OneOf, Text } from '../actions/fields.js';
import { DEPUTISED_ROLES } from './deputy-rules.js';

export class DeputyDto {
  @Id('代办人') deputyId!: string;
  @OneOf('岗位', DEPUTISED_ROLES) role!: (typeof DEPUTISED_ROLES)[number];
  @Id('机关') orgId!: string;
  @DateField('自（含当日）') from!: string;
  @DateField('至（含当日）') to!: string;
  @Text('事由', { max: 500 }) reason!: string;
  @Id('缺席人（本人可不填）', { optional: true }) personId?: string;
}
