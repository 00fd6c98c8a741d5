import { describe, expect, it } from '@jest/globals';
import { suspended } from './testing/side-steps.js';
import type { Play } from './testing/play.js';
import { GRAVE, upTo } from './testing/stages.js';
import { DECIDE, fineFor, heldDiscussion } from './testing/steps.js';

const extend = { type: 'extend-clock' as const, clock: 'decision', rule: 'extend-30', period: { n: 30, unit: 'calendar-day' as const }, reason: '案情复杂' };

describe('the ninety days (行政处罚法 60)', () => {
  it('run from filing, in calendar days, and roll over nothing', () => {
    expect(upTo('investigation').clock('decision').due).toBe('2025-02-23T23:59:59.999+08:00');
  });

  it('are longer by what a rule of the matter grants, and say by which', () => {
    const play = upTo('investigation').take('head', extend);
    expect(play.clock('decision')).toMatchObject({ due: '2025-03-25T23:59:59.999+08:00', extensions: [{ basis: '住房和城乡建设行政处罚程序规定第二十七条' }] });
    expect(play.document('period-extension').contents['citation']).toContain('第二十七条');
  });

  describe('stretched again (住房和城乡建设行政处罚程序规定: thirty by the head, then sixty by discussion)', () => {
    const again = { ...extend, rule: 'extend-60', period: { n: 60, unit: 'calendar-day' as const }, reason: '案情特别复杂' };
    const onExtension = (play: Play, more: { readonly approved?: boolean; readonly heldAt?: string } = {}) => heldDiscussion(play, { subject: 'extension', ...more });

    it.each(['investigation', 'review', 'statement', 'decision'] as const)('is discussed and granted in %s, once by each rule, and moves the case nowhere', (phase) => {
      const play = upTo(phase).take('head', extend).later(1);
      play.take('head', onExtension(play)).take('head', again);
      expect(play.clock('decision').due).toBe('2025-05-24T23:59:59.999+08:00');
      expect(play.state).toMatchObject({ phase, discussions: [{ subject: 'extension', approved: true }] });
      expect(play.refusal('head', again)).toMatchObject({ code: 'extension-too-long', detail: expect.stringContaining('案情特别复杂') });
    });

    it('first the thirty, then the sixty', () => {
      const play = upTo('investigation');
      expect(play.take('head', onExtension(play)).refusal('head', again)).toMatchObject({ code: 'extension-out-of-turn', article: expect.stringContaining('60') });
    });

    it('is discussed after the first was granted, and agreed to', () => {
      const play = upTo('investigation');
      play.take('head', onExtension(play)).later(1).take('head', extend);
      expect(play.refusal('head', again).code).toBe('discussion-needed');
      play.later(1).take('head', onExtension(play, { approved: false }));
      expect(play.refusal('head', again).code).toBe('discussion-needed');
    });

    it('the discussion of the penalty is not the discussion of the extension, nor the other way round', () => {
      const treated = upTo('treatment', GRAVE);
      treated.take('head', heldDiscussion(treated));
      const play = upTo('treatment', { proposal: fineFor(12, { flags: ['major'] }) }).take('head', extend).later(1);
      play.take('head', onExtension(play));
      expect(play.state).toMatchObject({ phase: 'treatment', treatment: null });
      expect(play.refusal('head', { type: 'approve-treatment', opinion: '同意' }).code).toBe('discussion-needed');
      const discussed = upTo('decision', { proposal: fineFor(12, { flags: ['major'] }) }).take('head', extend);
      expect(discussed.state.treatment?.collective).toBe(true);
      expect(discussed.refusal('head', again).code).toBe('discussion-needed');
    });

    it('the treatment is discussed only where it is the treatment’s turn', () => {
      const play = upTo('investigation');
      expect(play.refusal('head', heldDiscussion(play)).code).toBe('not-in-this-state');
      const hard = upTo('investigation', { matter: 'XF-02' });
      expect(hard.refusal('head', onExtension(hard)).code).toBe('no-rule-to-extend');
    });
  });

  it('stand still while suspended on a ground of law, and wait for the head to resume', () => {
    const play = suspended(upTo('investigation').to('2024-12-05T09:00'));
    expect(play.clock('decision')).toMatchObject({ status: 'suspended', due: null });
    expect(play.tasks()).toContain('resume-investigation');
    // Nor does the house's own period for the investigation run out while nobody may investigate.
    expect(play.clock('investigation')).toMatchObject({ status: 'suspended', due: null });
    play.to('2024-12-25T09:00').take('head', { type: 'resume-investigation', reason: '判决生效' });
    expect(play.clock('decision').due).toBe('2025-03-15T23:59:59.999+08:00');
    expect(play.clock('investigation')).toMatchObject({ status: 'running', due: expect.stringMatching(/^2025-01/) });
    expect(play.state.suspended).toBeNull();
  });

  it('once over stay over: the decision is late on record and still has to be taken', () => {
    const play = upTo('decision', { dawdle: 100 });
    expect(play.clock('decision').status).toBe('overdue');
    expect(play.state.escalations.map(({ role }) => role)).toEqual(expect.arrayContaining(['team-leader', 'supervisor']));
    expect(play.refusal('head', extend).code).toBe('decision-overdue');
    expect(play.take('head', DECIDE).clock('decision')).toMatchObject({ status: 'met', late: true });
  });
});
