import { PROCEEDING_OUTCOMES, SATISFACTIONS, SOURCES, type CaseEntries } from '@sidan/domain';
import { FILE_READINGS, people } from './file-readings.js';
import { at, line, list, points, yes, type Readings } from './words.js';

export const CASE_READINGS: Readings<CaseEntries> = {
  ...FILE_READINGS,
  reportRegistered: {
    title: '登记线索',
    lines: ({ reportNo, source, description, place, foundAt, orgId, matterHint, photos, hasReporter }, words) => [
      line('线索编号', reportNo), line('来源', SOURCES[source]), line('情况描述', description), line('地点', place.address), at('发现时间', foundAt), line('受理机关', words.organisation(orgId)),
      line('疑似事项', matterHint === null ? null : words.matter(matterHint)), line('现场照片', photos.length > 0 ? `${photos.length}张` : null), line('举报人', hasReporter ? '有，身份保密' : '没有'),
    ],
  },
  reportAccepted: { title: '受理', lines: ({ matter, note }, words) => [line('事项', words.matter(matter)), line('备注', note)] },
  reportRefused: { title: '不予受理', lines: ({ reason, competentBody }) => [line('理由', reason), line('有权办理的机关', competentBody)] },
  reportMerged: { title: '并案', lines: ({ reason }) => [line('理由', reason)] },
  jobOffered: { title: '派单', lines: ({ orgId, matter, note }, words) => [line('事项', words.matter(matter)), line('承办机关', words.organisation(orgId)), line('说明', note)] },
  jobTaken: { title: '接单', lines: ({ jobId, officers }, words) => [line('事项', words.job(jobId)), people('承办人', officers, words)] },
  jobReturned: { title: '退单', lines: ({ reason }) => [line('理由', reason)] },
  jobConcluded: {
    title: '办理完结',
    lines: ({ jobId, outcome: { outcome, endedAt, lateClocks, awaitingClocks } }, words) => [line('事项', words.job(jobId)), line('结果', PROCEEDING_OUTCOMES[outcome]), at('办结时间', endedAt), list('逾期事项', lateClocks), list('是否逾期待推算', awaitingClocks ?? [])],
  },
  fileScored: {
    title: '案卷评查',
    lines: ({ total, items, opinion, shortcomings }, words) => [
      line('得分', `${total}分`), points('逐项得分', items.map(({ id, points: got, note }) => `${words.checklistItem(id)}：${got}分${note ? `（${note}）` : ''}`)), line('评查意见', opinion),
      points('发现的问题', shortcomings.map(({ text }) => text)),
    ],
  },
  satisfactionRecorded: { title: '满意度回访', lines: ({ result, note }) => [line('满意度', SATISFACTIONS[result]), line('说明', note)] },
  returnVisitRecorded: { title: '现场回访', lines: ({ corrected, note, visitors, shortcoming }, words) => [yes('已改正', corrected), line('回访情况', note), people('回访人', visitors, words), line('待整改问题', shortcoming?.text)] },
  shortcomingAssigned: { title: '落实整改责任人', lines: ({ shortcomingId, owner }, words) => [line('问题', words.shortcoming(shortcomingId)), line('整改责任人', words.person(owner))] },
  shortcomingResolved: { title: '整改销号', lines: ({ shortcomingId, note }, words) => [line('问题', words.shortcoming(shortcomingId)), line('整改情况', note)] },
  caseClosed: { title: '评结归档', lines: ({ total }) => [line('评查得分', `${total}分`)] },
};
