import { periodText, ROLES, type Clock, type FileEntries } from '@sidan/domain';
import { OWNER_WORDS } from '../view/names.js';
import { at, line, list, type LedgerLine, type LedgerWords, type Readings } from './words.js';

export const FILE_READINGS: Readings<FileEntries> = {
  clockStarted: { title: '开始计时', lines: ({ clock }) => [...clockLines(clock), at('起算', clock.startsAt), line('起算事由', clock.startFact), line('期限', periodText(clock.period)), line('依据', clock.basis)] },
  clockSuspended: { title: '期限中止', lines: ({ clock, suspension }) => [line('期限', clock.title), at('中止', suspension.from), line('事由', suspension.ground), line('依据', suspension.basis)] },
  clockResumed: { title: '期限恢复计算', lines: ({ clock }) => clockLines(clock) },
  clockExtended: { title: '期限延长', lines: ({ clock, extension }) => [...clockLines(clock), line('延长', periodText(extension.period)), line('事由', extension.ground), line('依据', extension.basis)] },
  clockMoved: { title: '按新节假日安排重算期限', lines: ({ clock, from }) => [...clockLines(clock), at('原到期', from), line('是否按期', clock.endedAt === null ? null : clock.late ? '逾期' : '按期')] },
  clockMet: { title: '期限内事项办结', lines: ({ key, at: when, late, awaits }, words) => [line('期限', words.clock(key)), at('办结', when), line('是否按期', awaits ? awaited(awaits) : late ? '逾期办结' : '按期办结')] },
  clockStopped: { title: '期限停止计算', lines: ({ key, at: when, reason }, words) => [line('期限', words.clock(key)), at('停止', when), line('原因', reason)] },
  clockLapsed: { title: '期限届满', lines: ({ key, due, consequence }, words) => [line('期限', words.clock(key)), at('届满', due), line('后果', consequence)] },
  clockOverdue: { title: '期限逾期', lines: ({ key, due }, words) => [line('期限', words.clock(key)), at('到期', due)] },
  ownerReminded: { title: '到期提醒', lines: ({ clock, dueAt, toTell, told }, words) => [line('期限', words.clock(clock)), at('到期', dueAt), people('应当提醒', toTell ?? told ?? [], words)] },
  escalated: {
    title: '逾期督办',
    lines: ({ escalation: { clock, rung, role, orgId, told, emptyPosts } }, words) => [
      line('期限', words.clock(clock)), line('级次', `第${rung + 1}级`), line('督办岗位', `${words.organisation(orgId)}${postWord(role)}`), people('应当通知', told, words),
      list('空缺岗位', emptyPosts.map((post) => `${words.organisation(post.orgId)}${postWord(post.role)}`)),
    ],
  },
  escalationAcknowledged: { title: '签收督办', lines: ({ note }) => [line('说明', note)] },
  urged: { title: '催办', lines: ({ task, note, toTell, told }, words) => [line('任务', words.task(task)), line('催办意见', note), people('应当通知', toTell ?? told ?? [], words)] },
  taskClaimed: { title: '认领任务', lines: ({ task, deputyFor }, words) => [line('任务', words.task(task)), line('代办', deputyFor === undefined ? null : words.person(deputyFor))] },
  taskReleased: { title: '退回任务', lines: ({ task }, words) => [line('任务', words.task(task))] },
  taskAssigned: { title: '改派任务', lines: ({ task, personId, reason }, words) => [line('任务', words.task(task)), line('承办人', words.person(personId)), line('理由', reason)] },
  takenOver: { title: '提级办理', lines: ({ clock, note }, words) => [line('期限', words.clock(clock)), line('提级意见', note)] },
};

export function people(label: string, ids: readonly string[], words: LedgerWords): LedgerLine | null {
  return list(label, ids.map(words.person));
}

function clockLines(clock: Clock): readonly (LedgerLine | null)[] {
  return [line('期限', clock.title), at(clock.awaits && clock.due ? '暂计到期' : '到期', clock.due), line('到期日', clock.awaits ? awaited(clock.awaits) : null)];
}

function awaited(year: number): string {
  return `待推算（缺${year}年节假日安排）`;
}

function postWord(role: string): string {
  return OWNER_WORDS[role as keyof typeof ROLES] ?? role;
}
