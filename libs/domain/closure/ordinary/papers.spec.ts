import { describe, expect, it } from '@jest/globals';
import type { PaperUsedElsewhere } from '../../file/papers.js';
import { minuteOf } from '../../time/index.js';
import { evidenceStep, PROOFS, serviceStep } from './testing/steps.js';
import { Play, type Setting } from './testing/play.js';
import { upTo } from './testing/stages.js';

const AT = '2024-11-20T10:00:00.000+08:00';
const elsewhere = (kind: PaperUsedElsewhere['kind'], act: string | null = null): PaperUsedElsewhere => ({ kind, act, at: AT, orgId: 'town', fileNumber: '石桥立〔2024〕3号' });
const ORDER = { type: 'order-correction', requirement: '清除', deadline: '2024-12-20', basis: '山东城市建设管理条例34' } as const;
const ordered = (setting: Setting = {}) => upTo('investigation', setting).take('officer-1', ORDER);
const waive = { type: 'waive-statement', signedSha256: 'one-paper' } as const;

describe('a paper proves one thing (行政处罚法 47、民事诉讼法 87)', () => {
  it('the same evidence is registered once, and the refusal says where it is', () => {
    const play = Play.open();
    play.take('officer-1', evidenceStep(play, { sha256: 'one-photo' }));
    const refusal = play.refusal('officer-1', evidenceStep(play, { sha256: 'one-photo', title: '又一份' }));
    expect(refusal).toMatchObject({ code: 'paper-used-already', detail: expect.stringContaining('2024年11月25日09:00在本案中用作证据“现场检查笔录”') });
  });

  it('a receipt is no waiver, evidence no receipt, a photo of the report no waiver', () => {
    const play = upTo('prior-notice').take('officer-1', { type: 'issue-prior-notice', facts: '倾倒', reasons: '影响通行' });
    play.take('officer-1', serviceStep(play, play.document('prior-notice').id, 'direct', { ...PROOFS.direct, receiptSha256: 'one-paper' }));
    expect(play.refusal('officer-1', waive)).toMatchObject({ code: 'paper-used-already', detail: expect.stringContaining('送达回证') });

    const photo = upTo('statement', { usedElsewhere: { 'one-paper': [elsewhere('photo')] } });
    expect(photo.refusal('officer-1', waive)).toMatchObject({ code: 'paper-used-already', detail: expect.stringContaining('测试区石桥镇') });
    expect(photo.refusal('officer-1', waive).detail).toContain('石桥立〔2024〕3号中用作线索照片');

    const shown = ordered();
    shown.take('officer-1', evidenceStep(shown, { sha256: 'one-photo' }));
    const receipt = serviceStep(shown, shown.document('correction-order').id, 'direct', { ...PROOFS.direct, receiptSha256: 'one-photo' });
    expect(shown.refusal('officer-1', receipt)).toMatchObject({ code: 'paper-used-already' });
  });

  it('one receipt serves all that was handed over at once, and nothing that was not', () => {
    const play = ordered();
    play.take('officer-1', { type: 'propose-preservation', items: '铲车一台', reason: '可能灭失' });
    play.take('head', { type: 'approve-preservation', preservationId: play.state.preservations[0]?.id ?? '' });
    const proof = { ...PROOFS.direct, receiptSha256: 'one-receipt' };
    const first = serviceStep(play, play.document('preservation-notice').id, 'direct', proof);
    const second = serviceStep(play, play.document('correction-order').id, 'direct', proof);
    play.take('officer-1', first);
    expect(play.refusal('officer-1', { ...second, proof: { ...proof, recipient: '钱某', relation: 'adult-family' } })).toMatchObject({ code: 'paper-used-already' });
    play.fork().take('officer-1', second);
    const later = play.later(1);
    expect(later.refusal('officer-1', { ...second, servedAt: later.now })).toMatchObject({ code: 'paper-used-already', detail: expect.stringContaining('送达回证') });
    expect(later.take('officer-1', { ...second, servedAt: first.servedAt }).document('correction-order').service?.servedAt).toBe(first.servedAt);
  });

  it('a recording may show several things, and evidence may stand in several files', () => {
    const play = ordered({ usedElsewhere: { 'one-video': [elsewhere('evidence'), elsewhere('recording')] } });
    play.take('officer-1', evidenceStep(play, { sha256: 'one-video' }));
    const left = { receiptSha256: 'sha-receipt', refusalReason: '拒收', recordingSha256: 'one-video' };
    play.take('officer-1', serviceStep(play, play.document('correction-order').id, 'leaving', left));
    expect(play.state.papers.filter(({ sha256 }) => sha256 === 'one-video').map(({ kind }) => kind)).toEqual(['evidence', 'recording']);
  });

  it('the record of one meeting serves the cases it discussed; of another meeting it is no record', () => {
    const { now } = upTo('treatment');
    const record = { type: 'record-discussion', attendees: ['head', 'deputy-1', 'deputy-2'], heldAt: now, recordSha256: 'minutes', approved: true, opinion: '同意' } as const;
    const met = (minute: string) => upTo('treatment', { usedElsewhere: { minutes: [elsewhere('discussion', minute)] } });
    expect(met(minuteOf(now)).take('head', record).state.treatment?.collective).toBe(true);
    const play = met('2024-11-01T09:00');
    expect(play.refusal('head', record)).toMatchObject({ code: 'paper-used-already', detail: expect.stringContaining('集体讨论记录') });
  });

  it('what is signed is an image or a PDF, and no file counts twice in one step', () => {
    const play = upTo('service');
    const { id } = play.document('penalty-decision');
    const video = serviceStep(play, id, 'direct', { ...PROOFS.direct, receiptSha256: 'one-video' });
    expect(play.refusal('officer-1', video)).toMatchObject({ code: 'paper-type-wrong', detail: expect.stringContaining('照片或者 PDF 扫描件') });
    const both = serviceStep(play, id, 'leaving', { ...PROOFS.leaving, receiptSha256: 'one-paper', recordingSha256: 'one-paper' });
    expect(play.refusal('officer-1', both).code).toBe('paper-type-wrong');
    expect(upTo('statement').refusal('officer-1', { ...waive, signedSha256: 'one-video' })).toMatchObject({ code: 'paper-type-wrong' });
  });

  it('keeps what was handed in: the record of a statement, the signed address, the papers for the court', () => {
    const play = upTo('statement').take('officer-1', { type: 'record-statement', form: 'oral', content: '数量没有那么多', madeAt: upTo('statement').now, recordSha256: 'heard' });
    play.take('officer-1', { type: 'confirm-address', address: '滨河路8号', signedSha256: 'address' });
    expect(play.state.papers.map(({ sha256, kind }) => [sha256, kind])).toEqual(expect.arrayContaining([['heard', 'statement'], ['address', 'address']]));
  });

  it('the record of a refusal to correct is one of it, not of another matter; what shows it may show more', () => {
    const refuses = (play: Play, recordSha256: string) =>
      ({ type: 'verify-correction', corrected: false, findings: '仍堆放', refusal: { by: '孙某', at: play.now, manner: 'conduct', words: '继续堆放', recordSha256 } }) as const;
    const failed = (setting: Setting = {}) => {
      const play = ordered(setting);
      return play.take('officer-1', serviceStep(play, play.document('correction-order').id)).to('2024-12-21T09:00');
    };
    const play = failed();
    play.take('officer-1', evidenceStep(play, { sha256: 'one-video', kind: 'audio-visual' })).take('officer-1', refuses(play, 'one-video'));
    expect(play.state.papers.filter(({ sha256 }) => sha256 === 'one-video').map(({ kind }) => kind)).toEqual(['evidence', 'correction-refusal']);
    const waived = failed({ usedElsewhere: { 'one-paper': [elsewhere('waiver')] } });
    expect(waived.refusal('officer-1', refuses(waived, 'one-paper'))).toMatchObject({ code: 'paper-used-already', detail: expect.stringContaining('拒绝改正') });
  });
});
