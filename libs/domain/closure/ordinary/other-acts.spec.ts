import { describe, expect, it } from '@jest/globals';
import type { OtherProceeding } from '../../file/facts.js';
import { proceedingAgainst } from './other-acts.js';
import { Play } from './testing/play.js';
import { upTo } from './testing/stages.js';
import { citizen, DECIDE, evidenceStep, filingStep, fineFor, notEstablished, reportStep } from './testing/steps.js';

const fined = (matter: string, day: string): OtherProceeding => ({
  fileId: 'proceeding-9', number: '柳林立〔2024〕3号', subject: '乱倒建筑垃圾 · 滨河路 · 孙某', orgName: null, matter, act: { from: `${day}T09:00:00.000+08:00`, until: `${day}T09:00:00.000+08:00` },
});
const verified = (other: OtherProceeding) => {
  const play = Play.open({ otherProceedings: [other] }).take('officer-1', { type: 'identify-party', party: citizen });
  return play.take('officer-1', evidenceStep(play));
};

describe('one act is not fined twice, in another case either (行政处罚法 29)', () => {
  it.each([['the same matter within a year', 'CG-01', '2023-12-01'], ['any matter within thirty days', 'XF-02', '2024-10-26']])('%s is asked about, and the answer stays on file', (_, matter, day) => {
    const play = verified(fined(matter, day));
    const refusal = play.refusal('officer-1', filingStep());
    expect(refusal).toMatchObject({ code: 'one-act-two-fines', detail: expect.stringContaining('柳林立〔2024〕3号') });
    play.take('officer-1', filingStep({ otherAct: '前次倾倒在桥东，已清除；本次为另行倾倒' }));
    expect(play.state.otherActs).toEqual([{ reason: '前次倾倒在桥东，已清除；本次为另行倾倒', about: ['proceeding-9'] }]);
    play.take('head', { type: 'approve-filing', opinion: '同意' });
    expect(play.take('officer-1', reportStep(play, fineFor(12))).state.phase).toBe('review');
  });

  it.each([['the same matter two years ago', 'CG-01', '2022-11-01'], ['another matter two months ago', 'XF-02', '2024-09-20']])('%s is not', (_, matter, day) => {
    expect(verified(fined(matter, day)).take('officer-1', filingStep()).state).toMatchObject({ phase: 'filing', otherActs: [] });
  });

  it('another organisation\'s file is told by whose it is and the day of the act, and by nothing else of it', () => {
    const { detail } = verified({ ...fined('CG-01', '2024-11-24'), number: null, subject: null, orgName: '柳林街道' }).refusal('officer-1', filingStep());
    expect(detail).toContain('：柳林街道的另一件案件（违法行为2024年11月24日');
  });

  it('what comes to light later is asked about at the report and at the decision, unless nobody is punished', () => {
    const otherProceedings = [fined('CG-01', '2024-11-24')];
    const reporting = later(upTo('investigation'), otherProceedings);
    expect(reporting.refusal('officer-1', reportStep(reporting, fineFor(12))).code).toBe('one-act-two-fines');
    expect(reporting.try('officer-1', reportStep(reporting, notEstablished)).refusal).toBeNull();
    const deciding = later(upTo('decision'), otherProceedings);
    expect(deciding.refusal('head', DECIDE).code).toBe('one-act-two-fines');
    expect(deciding.take('head', { ...DECIDE, otherAct: '另一处倾倒' } as typeof DECIDE).state.otherActs).toHaveLength(1);
  });

  it('a training case, which is played again and again, is not asked', () => {
    const play = Play.open({ training: true, otherProceedings: [fined('CG-01', '2024-11-24')] }).take('officer-1', { type: 'identify-party', party: citizen });
    expect(play.take('officer-1', evidenceStep(play)).take('officer-1', filingStep()).state.phase).toBe('filing');
  });

  it('the same person is told by the number, else by name and address; what punished nobody tells nobody', () => {
    const { state } = upTo('investigation');
    expect(proceedingAgainst({ ...state, party: { ...citizen, name: '孙某某', address: '别处' } })?.party).toBe(proceedingAgainst(state)?.party);
    expect(proceedingAgainst({ ...state, party: { ...citizen, idNumber: undefined } })?.party).toBe('citizen 孙某 石桥镇滨河路8号');
    expect(proceedingAgainst({ ...state, outcome: 'not-established' })).toBeNull();
  });
});

/** The same file, with other files against its party by now. */
function later(play: Play, otherProceedings: readonly OtherProceeding[]): Play {
  return Object.assign(play, { setting: { ...play.setting, otherProceedings } });
}
