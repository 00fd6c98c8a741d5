import { ROLES, type Role } from '@sidan/domain';
import { DateField, Flag, Id, OneOf, Part, Parts, Text, WholeNumber } from '../actions/fields.js';
import { FromText } from '../files/paging.dto.js';

export class PeopleDto {
  @Id('机关（org）', { optional: true }) org?: string;
  @Text('姓名、用户名或执法证号（q）', { max: 64, optional: true }) q?: string;
  @OneOf('在岗（active）', ['true', 'false'], { optional: true }) active?: 'true' | 'false';
  @Id('上页末尾（after）', { optional: true }) after?: string;
  @FromText() @WholeNumber('条数（limit）', { min: 1, max: 200, optional: true }) limit?: number;
}

export class PostDto {
  @OneOf('岗位（role）', Object.keys(ROLES)) role!: Role;
  @Id('机关（orgId）') orgId!: string;
}

export class CertificateDto {
  @Text('执法证号', { max: 64 }) number!: string;
  @DateField('执法证生效日') validFrom!: string;
  @DateField('执法证失效日') validTo!: string;
}

export class HostQualificationDto {
  @Text('听证主持人资格证号', { max: 64 }) number!: string;
  @DateField('听证主持人资格生效日') validFrom!: string;
  @DateField('听证主持人资格失效日（长期有效的为 null）', { optional: true, nullable: true }) validTo?: string | null;
}

export class NewPersonDto {
  @Text('用户名', { max: 52 }) username!: string;
  @Text('姓名', { max: 64 }) name!: string;
  @Parts('岗位', PostDto, 20) posts!: PostDto[];
  @Part('执法证', CertificateDto, { optional: true, nullable: true }) certificate?: CertificateDto | null;
  @Flag('法律职业资格') legalQualification!: boolean;
  @DateField('从事法制审核的起始日', { optional: true, nullable: true }) reviewingSince?: string | null;
  @Part('听证主持人资格', HostQualificationDto, { optional: true, nullable: true }) hostQualification?: HostQualificationDto | null;
}

export class PostsDto {
  @Parts('岗位', PostDto, 20) posts!: PostDto[];
}

export class CertificateChangeDto {
  @Part('执法证', CertificateDto, { nullable: true }) certificate!: CertificateDto | null;
}

export class QualificationDto {
  @Flag('法律职业资格') legalQualification!: boolean;
  @DateField('从事法制审核的起始日', { nullable: true }) reviewingSince!: string | null;
  @Part('听证主持人资格（不写不改，null 注销）', HostQualificationDto, { optional: true, nullable: true }) hostQualification?: HostQualificationDto | null;
}

export class ActiveDto {
  @Flag('在岗（active）') active!: boolean;
}
