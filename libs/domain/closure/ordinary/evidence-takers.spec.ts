import { describe, expect, it } from '@jest/globals';
import { testPeople } from '../../testing/index.js';
import { EVIDENCE_KINDS, type EvidenceKind } from './model.js';
import { Play, type Setting } from './testing/play.js';
import { upTo } from './testing/stages.js';
import { evidenceStep, RETURN } from './testing/steps.js';

const KINDS = Object.keys(EVIDENCE_KINDS) as EvidenceKind[];
const code = (play: Play, more: Parameters<typeof evidenceStep>[1]) => play.fork().try('officer-1', evidenceStep(play, more)).refusal?.code ?? null;

describe('who takes evidence (行政处罚法 42)', () => {
  it.each(KINDS)('%s: two officers, of whatever kind it is; an expert makes his own', (kind) => {
    const play = Play.open();
    expect(code(play, { kind })).toBeNull();
    expect(code(play, { kind, takenBy: ['officer-1', 'officer-1'] })).toBe(kind === 'expert-opinion' ? null : 'officers-too-few');
  });

  it('one receives what was handed in, or what a reviewed device took; nobody makes a record alone', () => {
    const play = Play.open();
    expect(code(play, { kind: 'documentary', takenBy: ['officer-1'], handedInBy: '举报人' })).toBeNull();
    expect(code(play, { kind: 'documentary', takenBy: ['officer-1'], handedInBy: ' ' })).toBe('officers-too-few');
    expect(code(play, { kind: 'electronic', takenBy: ['officer-1'], monitoringDevice: { legalReview: true, technicalReview: true } })).toBeNull();
    expect(code(play, { kind: 'site-record', takenBy: ['officer-1'], handedInBy: '举报人' })).toBe('officers-too-few');
  });

  it('another officer of this office may help; one of elsewhere only with his body named', () => {
    const play = Play.open();
    expect(code(play, { takenBy: ['officer-1', 'officer-3'] })).toBeNull();
    expect(code(play, { takenBy: ['officer-1', 'officer-far'] })).toBe('taker-unfit');
    expect(code(play, { takenBy: ['officer-1', 'officer-far'], body: '柳林街道办事处' })).toBeNull();
    expect(code(play, { takenBy: ['officer-1', 'officer-far'], body: ' ' })).toBe('taker-unfit');
  });

  it('another body’s officers can be named who are in no directory here, and are kept with the evidence', () => {
    const play = Play.open();
    const bodyOfficers = ['周警官（370000123）', '吴警官（370000124）'];
    expect(code(play, { takenBy: [], bodyOfficers })).toBe('taker-unfit');
    expect(code(play, { takenBy: [], body: '某派出所', bodyOfficers: bodyOfficers.slice(1) })).toBe('officers-too-few');
    play.take('officer-1', evidenceStep(play, { takenBy: [], body: '某派出所', bodyOfficers }));
    expect(play.state.evidence).toEqual([expect.objectContaining({ takenBy: [], body: '某派出所', bodyOfficers })]);
  });

  it('whoever reviewed, heard or decided here is no taker, and so is not locked out by it', () => {
    const people: Setting['people'] = new Map([...testPeople].map(([id, person]) => [id, id === 'reviewer' || id === 'head'
      ? { ...person, certificate: { number: 'LU-7', validFrom: '2023-01-01', validTo: '2028-12-31' }, posts: [...person.posts, { role: 'officer' as const, orgId: 'town' }] } : person]));
    const play = upTo('review', { people }).take('reviewer', RETURN);
    expect(code(play, { takenBy: ['officer-1', 'reviewer'] })).toBe('taker-unfit');
    expect(code(play, { takenBy: ['officer-1', 'head'] })).toBe('taker-unfit');
    expect(code(play, { takenBy: ['officer-1', 'host'] })).toBe('taker-unfit');
    expect(play.state.acted['reviewer']).toEqual(['reviewed']);
  });
});
