import { instantOf, ROLES } from '@sidan/domain';
import type { Deputyship } from '@sidan/persistence';

/** 代办: one person's assigned tasks of one post, taken over by another holder of it for some days. */
export interface DeputyView extends Omit<Deputyship, 'setAt' | 'endedAt'> {
  readonly roleTitle: string;
  readonly setAt: string;
  readonly status: 'to-come' | 'running' | 'over' | 'ended';
  readonly statusTitle: string;
}

export interface DeputyList {
  /** Others stand in for me. */
  readonly given: readonly DeputyView[];
  /** I stand in for others. */
  readonly taken: readonly DeputyView[];
  /** All of the organisations I lead. */
  readonly organisation: readonly DeputyView[];
}

const STATUS: Readonly<Record<DeputyView['status'], string>> = { 'to-come': '未开始', running: '代办中', over: '已期满', ended: '已提前结束' };

export function deputyView({ setAt, endedAt, ...one }: Deputyship, today: string): DeputyView {
  const status = endedAt !== null ? 'ended' : today < one.from ? 'to-come' : today > one.to ? 'over' : 'running';
  return { ...one, roleTitle: ROLES[one.role], setAt: instantOf(setAt), status, statusTitle: STATUS[status] };
}
