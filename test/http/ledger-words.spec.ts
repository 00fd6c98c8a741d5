import { describe, expect, it } from '@jest/globals';
import { addDays, dateOf, type CaseState, type Entry, type FileState, type ProceedingPhase } from '@sidan/domain';
import { readdirSync, readFileSync } from 'node:fs';
import { moves } from '../../libs/domain/closure/ordinary/testing/moves.js';
import { Play } from '../../libs/domain/closure/ordinary/testing/play.js';
import { upTo } from '../../libs/domain/closure/ordinary/testing/stages.js';
import { inEvaluation, testPeople, testPolicy } from '../../libs/domain/testing/index.js';
import { fold } from '../replay/ledger.js';
import { namesOf } from '../../apps/api/src/files/view/names.js';
import { CASE_READINGS } from '../../apps/api/src/files/ledger/case-readings.js';
import { ledgerWords } from '../../apps/api/src/files/ledger/ledger-words.js';
import { PROCEEDING_READINGS } from '../../apps/api/src/files/ledger/proceeding-readings.js';
import { peopleIn, readEntry } from '../../apps/api/src/files/ledger/readable-entry.js';

const CHINESE = /[\u4e00-\u9fff]/;
/** A code in a line: one word of small letters, or several joined by dashes; an instant or an id as machines write it. */
const CODE = /^[a-z][A-Za-z0-9]*$|\b[a-z]+(-[a-z0-9]+)+\b|\d{2}T\d{2}:|undefined|null|\[object/;

/** What is wrong with how these entries read. */
function unreadable(state: FileState, entries: readonly Entry[]): string[] {
  const words = ledgerWords(state, namesOf(testPeople, testPolicy), testPolicy);
  return entries.flatMap((entry) => {
    const { title, lines } = readEntry(state.kind, entry, words);
    const wrong = lines.filter(({ label, value }) => !CHINESE.test(label) || value.trim() === '' || CODE.test(value));
    return [...(CHINESE.test(title) ? [] : [`${entry.type}: ${title}`]), ...wrong.map(({ label, value }) => `${entry.type} ${label}: ${value}`)];
  });
}

const STARTS: readonly ProceedingPhase[] = ['verification', 'filing', 'investigation', 'review', 'treatment', 'prior-notice', 'statement', 'hearing', 'decision', 'performance', 'court-enforcement', 'closing'];

/** Takes whatever step is open, over and over, while days pass: nearly everything that can happen to a file. */
function wander(start: ProceedingPhase, seed: number): Play {
  const file = upTo(start).fork();
  for (let round = 0; round < 60 && file.state.phase !== 'ended'; round += 1) {
    const all = moves(file, seed + round);
    const [who, command] = all[(seed * 31 + round * 17) % all.length] as (typeof all)[number];
    file.try(who, command);
    // What was given to somebody is his alone: handed back, the next may take it.
    for (const [task, personId] of Object.entries(file.state.assignees)) file.try(personId, { type: 'release-task', task });
    const day = addDays(dateOf(file.now), round % 7 === 0 ? 9 : 0);
    if (day > dateOf(file.now) && day < '2026-08-01') file.to(`${day}${file.now.slice(10)}`);
  }
  return file;
}

describe('the ledger in words', () => {
  it('reads what happens to a proceeding: a Chinese title, and no code in any line', () => {
    const seen = new Set<string>();
    const wrong = STARTS.flatMap((start) => Array.from({ length: 12 }, (_, seed) => seed).flatMap((seed) => {
      const file = wander(start, seed);
      for (const { type } of file.ledger) seen.add(type);
      return unreadable(file.state, file.ledger);
    }));
    const { state } = upTo('performance');
    expect([...new Set([...wrong, ...unreadable(state, RARE(state))])]).toEqual([]);
    const rare = RARE(state).map(({ type }) => type);
    expect(Object.keys(PROCEEDING_READINGS).filter((type) => !seen.has(type) && !rare.includes(type))).toEqual([]);
  }, 60_000);

  it('reads what happens to a case', () => {
    const { state } = inEvaluation();
    expect(unreadable(state, CASE_ENTRIES(state))).toEqual([]);
    expect(Object.keys(CASE_READINGS).filter((type) => !(type in PROCEEDING_READINGS)).sort()).toEqual(CASE_ENTRIES(state).map(({ type }) => type).sort());
  });

  it('reads every ledger that a release recorded', () => {
    const folder = new URL('../replay/ledgers/', import.meta.url);
    const ledgers = readdirSync(folder).filter((name) => name.endsWith('.json')).map((name) => JSON.parse(readFileSync(new URL(name, folder), 'utf8')));
    expect(ledgers.length).toBeGreaterThan(5);
    for (const { kind, entries } of ledgers) {
      const words = ledgerWords(fold(kind, entries), namesOf(testPeople, testPolicy), testPolicy);
      expect(entries.map((entry: Entry) => readEntry(kind, entry, words)).filter(({ title }: { title: string }) => !CHINESE.test(title))).toEqual([]);
    }
  });

  it('knows whom it will have to name', () => {
    const { state } = upTo('investigation');
    const words = ledgerWords(state, namesOf(new Map(), testPolicy), testPolicy);
    expect(peopleIn('proceeding', [{ type: 'investigatorsAssigned', body: { officers: ['officer-1', 'officer-3'] } }, { type: 'reviewCompleted', body: { purpose: 'report' } }], words)).toEqual(['officer-1', 'officer-3']);
  });
});

const AT = '2024-11-25T09:00:00.000+08:00';

/** What a wanderer seldom comes to. */
const RARE = ({ clocks }: FileState): Entry[] => [
  { type: 'documentDeemedServed', body: { documentId: 'gone', servedAt: AT } }, { type: 'preservationReleased', body: { preservationId: 'gone' } },
  { type: 'statementReexamined', body: { findings: '部分采纳', adopted: true, fine: 50_000 } }, { type: 'deferralDecided', body: { granted: true, reason: '确有困难' } },
  { type: 'hearingNotified', body: { documentId: 'gone', heldAt: AT, place: '会议室', host: 'host' } }, { type: 'closureReturned', body: { points: ['一'] } },
  { type: 'refundRecorded', body: { refund: { amount: 100, refundedAt: AT, voucherNo: '退字001' }, left: 0 } },
  { type: 'clockMoved', body: { clock: clocks['decision'], from: AT, calendarVersion: '2024' } }, { type: 'taskClaimed', body: { task: 'approve-filing', deputyFor: 'head' } },
  { type: 'guidanceRecorded', body: { text: '注意程序' } }, { type: 'statementWaived', body: { signedSha256: 'x' } }, { type: 'treatmentRejected', body: { points: ['一'] } },
  { type: 'otherActExplained', body: { reason: '不是同一违法行为', about: [] } }, { type: 'publicationWithdrawn', body: { reasons: '决定被撤销' } },
  { type: 'preservationDisposed', body: { preservationId: 'gone', disposition: '退还' } },
  { type: 'reviewReturned', body: { purpose: 'court', tier: 3, opinion: '补正', points: ['一', '二'] } }, { type: 'hearingForfeited', body: { reason: '无正当理由不到场' } },
  { type: 'documentServedTooLate', body: { documentId: 'gone', until: '2024-12-10T18:00:00.000+08:00' } },
  { type: 'hearingNoticeLate', body: { documentId: 'gone', earliest: '2024-12-10' } }, { type: 'hearingHeld', body: { partyPresent: true, agents: ['代理人'], transcriptSha256: null } }, { type: 'hearingConcluded', body: { report: '听证报告', fine: 500_000 } },
];

/** One of each, as the case's rules write them. */
const CASE_ENTRIES = (state: CaseState): Entry[] => {
  const [job] = state.jobs;
  const shortcoming = { id: 'gone', checklistItem: 'law', text: '说理不足', owner: 'officer-1', resolvedAt: null };
  const outcome = { outcome: 'penalised', endedAt: AT, lateClocks: ['立案'], handledBy: ['officer-1'] };
  return [
    { type: 'reportRegistered', body: { reportNo: '石桥线索〔2024〕1号', source: 'hotline', description: '倾倒渣土', place: { address: '滨河路' }, foundAt: AT, orgId: 'town', matterHint: 'CG-01', photos: ['x'], hasReporter: true } },
    { type: 'reportAccepted', body: { matter: 'CG-01', note: '' } }, { type: 'reportRefused', body: { reason: '不属于本机关', competentBody: null } },
    { type: 'reportMerged', body: { intoCaseId: 'c', reason: '同一事' } }, { type: 'jobOffered', body: { jobId: job?.id, orgId: 'town', matter: 'CG-01', note: '' } },
    { type: 'jobTaken', body: { jobId: job?.id, proceedingId: 'p', officers: ['officer-1', 'officer-2'] } }, { type: 'jobReturned', body: { jobId: job?.id, reason: '派错' } },
    { type: 'jobConcluded', body: { jobId: job?.id, proceedingId: 'p', outcome } },
    { type: 'fileScored', body: { items: testPolicy.evaluation.checklist.map(({ id }) => ({ id, points: 5, note: '尚可' })), total: 60, opinion: '合格', shortcomings: [shortcoming] } },
    { type: 'satisfactionRecorded', body: { result: 'no-reporter', note: '没有举报人' } },
    { type: 'returnVisitRecorded', body: { corrected: false, note: '仍有堆放', visitors: ['supervisor'], shortcoming } },
    { type: 'shortcomingAssigned', body: { shortcomingId: 'gone', owner: 'officer-1' } }, { type: 'shortcomingResolved', body: { shortcomingId: 'gone', note: '已补正' } },
    { type: 'caseClosed', body: { total: 90 } },
  ];
};
