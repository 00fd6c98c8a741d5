import { AuditOutlined, BookOutlined, CheckSquareOutlined, EyeOutlined, FileSearchOutlined, InboxOutlined, PhoneOutlined, SettingOutlined } from '@ant-design/icons';
import type { ReactNode } from 'react';

/** Whoever stands at the desk or comes upon something: 值守、巡查、日常检查. */
const REGISTERING = ['intake-clerk', 'grid-worker', 'dispatcher', 'officer', 'team-leader'];

export interface Place {
  readonly path: string;
  readonly title: string;
  readonly icon: ReactNode;
  /** Offered to these roles; null: to everyone who sees cases. */
  readonly roles: readonly string[] | null;
}

export const PLACES: readonly Place[] = [
  { path: '/', title: '工作台', icon: <InboxOutlined aria-hidden />, roles: null },
  { path: '/intake', title: '收单', icon: <PhoneOutlined aria-hidden />, roles: REGISTERING },
  { path: '/review', title: '审核', icon: <AuditOutlined aria-hidden />, roles: ['township-reviewer', 'department-reviewer', 'bureau-reviewer', 'panel-lawyer', 'responsible-head'] },
  { path: '/cases', title: '案件', icon: <FileSearchOutlined aria-hidden />, roles: null },
  { path: '/supervision', title: '督办', icon: <EyeOutlined aria-hidden />, roles: ['supervisor', 'team-leader', 'dispatcher', 'responsible-head', 'auditor'] },
  { path: '/evaluation', title: '评单', icon: <CheckSquareOutlined aria-hidden />, roles: ['file-reviewer', 'supervisor', 'intake-clerk', 'team-leader'] },
  { path: '/training', title: '以案教学', icon: <BookOutlined aria-hidden />, roles: null },
  { path: '/administration', title: '管理', icon: <SettingOutlined aria-hidden />, roles: ['administrator', 'auditor'] },
];
