import { describe, expect, it } from '@jest/globals';
import { ageAtAct } from './age.js';
import type { Party } from './model.js';
import { Play } from './testing/play.js';
import { upTo, WITH_HEARING } from './testing/stages.js';
import { bornOn, citizen, evidenceStep, filingStep, fineFor, neighbour, reportStep, serve, serviceStep } from './testing/steps.js';

const identify = (party: Party, correcting?: string) => ({ type: 'identify-party' as const, party, ...correcting ? { correcting } : {} });
const order = { type: 'order-correction' as const, requirement: '清除', deadline: '2024-11-26', basis: '条例第三十四条' };

describe('what is known of the party', () => {
  it('is written one way, and its birth date is what its number holds', () => {
    const play = Play.open().take('officer-1', identify({ name: '孙某', kind: 'citizen', address: '某村', idNumber: ' ３７0282 19800501001x ' }));
    expect(play.state.party).toMatchObject({ idKind: 'resident-id', idNumber: '37028219800501001X', birthDate: '1980-05-01' });
  });

  it('may be that he does not say who he is', () => {
    const play = Play.open().take('officer-1', identify({ name: '自称孙某的男子', kind: 'citizen', address: '无固定住所', noNumberReason: '当事人拒不提供身份证件' }));
    expect(play.state.party).toMatchObject({ noNumberReason: '当事人拒不提供身份证件' });
  });

  it.each<[string, Partial<Party>]>([
    ['passport', { idKind: 'passport', idNumber: 'EB1234567' }], ['hk-macau-permit', { idKind: 'hk-macau-permit', idNumber: 'H12345678' }], ['other', { idKind: 'other', idNumber: '军字第012345号' }],
    ['a 个体工商户 under its 经营者’s number', { kind: 'household-business' }],
  ])('may be by %s', (_, more) => {
    expect(Play.open().try('officer-1', identify({ ...citizen, ...more })).refusal).toBeNull();
  });

  it('a 个体工商户 under its credit code has the birth date of its 经营者', () => {
    const shop: Party = { name: '某小吃店', kind: 'household-business', address: '南街', idNumber: '92370282MA0000000P', operatorIdNumber: citizen.idNumber };
    expect(Play.open().take('officer-1', identify(shop)).state.party).toMatchObject({ idKind: 'credit-code', birthDate: '1980-05-01' });
  });
});

describe('age at the act (行政处罚法 30)', () => {
  const age = (born: string, at: string, continuingUntil: string | null = null) => ageAtAct({ party: bornOn(born), offence: { at, continuingUntil, harm: false } })?.factor ?? null;

  it('a child of ten by its number, with no birth date typed, is not fined', () => {
    const play = upTo('investigation').take('officer-1', identify(bornOn('2014-05-01')));
    expect(play.refusal('officer-1', reportStep(play, fineFor(12))).code).toBe('no-penalty-for-minors');
  });

  it.each([
    ['the fourteenth birthday itself', '2010-11-24', '2024-11-24T23:59:00+08:00', 'under-14'], ['the day after it', '2010-11-24', '2024-11-25T00:00:00+08:00', 'age-14-to-18'],
    ['the eighteenth birthday itself', '2006-11-24', '2024-11-24T12:00:00+08:00', 'age-14-to-18'], ['the day after that', '2006-11-24', '2024-11-25T00:00:00+08:00', null],
    ['28 February, born on the 29th', '2008-02-29', '2022-02-28T12:00:00+08:00', 'under-14'], ['1 March, born on 29 February', '2008-02-29', '2022-03-01T00:00:00+08:00', 'age-14-to-18'],
  ])('on %s', (_, born, at, factor) => {
    expect(age(born, at)).toBe(factor);
  });

  it('of an act that went on, the part after fourteen counts, and any of it before eighteen makes it lighter', () => {
    expect(age('2010-11-01', '2024-10-01T09:00:00+08:00', '2024-11-01T09:00:00+08:00')).toBe('under-14');
    expect(age('2010-11-01', '2024-10-01T09:00:00+08:00', '2024-11-20T09:00:00+08:00')).toBe('age-14-to-18');
    expect(age('2006-11-01', '2024-10-01T09:00:00+08:00', '2024-11-20T09:00:00+08:00')).toBe('age-14-to-18');
    expect(age('2006-09-01', '2024-10-01T09:00:00+08:00', '2024-11-20T09:00:00+08:00')).toBeNull();
  });

  it('begun at thirteen and ended at fourteen is fined, below the least', () => {
    const play = Play.open().take('officer-1', identify(bornOn('2010-11-01')));
    play.take('officer-1', evidenceStep(play)).take('officer-1', filingStep({ offenceAt: '2024-10-01T09:00:00+08:00', continuingUntil: '2024-11-20T09:00:00+08:00' })).take('head', { type: 'approve-filing', opinion: '同意' });
    expect(play.take('officer-1', reportStep(play, { ...fineFor(12), fine: 10_000 })).state.phase).toBe('review');
  });
});

describe('what was done to one person stays with him', () => {
  const ordered = () => serve(upTo('investigation', { matter: 'CG-06' }).take('officer-1', order), 'correction-order');

  it('another party starts without orders, confirmed address or running periods', () => {
    const play = ordered().take('officer-1', { type: 'confirm-address', address: '滨河路8号', electronic: 'sun@example.com', signedSha256: 'sha-address' }).take('officer-1', identify(neighbour));
    expect(play.state).toMatchObject({ correction: null, addressConfirmation: null, party: { name: '钱某' } });
    expect(play.clock(`correction:${play.document('correction-order').id}`).status).toBe('stopped');
    expect(play.tasks()).not.toContain(`verify-correction:${play.document('correction-order').id}`);
  });

  it('and is ordered, served and found out himself', () => {
    const play = ordered().take('officer-1', identify(neighbour)).take('officer-1', { ...order, deadline: '2024-11-28' });
    serve(play, 'correction-order').to('2024-11-29T09:00').take('officer-1', { type: 'verify-correction', corrected: false, findings: '仍堆放' });
    expect(play.try('officer-1', reportStep(play, { ...fineFor(1), fine: 30_000, quantity: null })).refusal).toBeNull();
  });

  it('an announcement to the former one brings nothing any more', () => {
    const play = serve(upTo('investigation').take('officer-1', { ...order, deadline: '2024-12-30' }), 'correction-order', 'announcement').take('officer-1', identify(neighbour)).later(35);
    expect(play.document('correction-order').service?.servedAt).toBeNull();
  });

  it.each<[string, Party, string | undefined]>([
    ['the address', { ...citizen, address: '南街1号' }, undefined], ['the name under one number', { ...citizen, name: '孙某某' }, undefined],
    ['the number, said to be a slip', { ...citizen, name: '孙某某', idNumber: undefined, noNumberReason: '待补' }, '姓名漏写一字'],
  ])('correcting %s leaves him the same', (_, party, correcting) => {
    const play = ordered();
    const { partyId } = play.state;
    play.take('officer-1', identify(party, correcting));
    expect(play.state).toMatchObject({ partyId, correction: { verified: null } });
    expect(partyId).not.toBeNull();
  });

  it('a number that was not known at first is still his, another name without one is another person', () => {
    const unnamed = { ...citizen, idNumber: undefined, idKind: undefined, noNumberReason: '待查' };
    const play = Play.open().take('officer-1', identify(unnamed)).take('officer-1', order);
    expect(play.fork().take('officer-1', identify(citizen)).state.correction).not.toBeNull();
    expect(play.take('officer-1', identify({ ...unnamed, name: '孙某人' })).state.correction).toBeNull();
  });

  it('returned after notice and defence, what the former party was told and said is not the new one’s', () => {
    const play = upTo('statement', WITH_HEARING);
    play.take('officer-1', { type: 'record-statement', form: 'written', content: '不是我', madeAt: play.now }).take('officer-1', { type: 'reexamine-statement', findings: '属实', adopted: true });
    play.later(10).take('head', { type: 'reject-treatment', points: ['另查当事人'] });
    expect(play.state.defended).not.toBeNull();
    play.take('officer-1', identify(neighbour));
    expect(play.state).toMatchObject({ defended: null, noticed: null, report: null });
    expect(play.refusal('officer-1', serviceStep(play, play.document('reexamination').id)).code).toBe('addressed-to-another');
  });
});

describe('what different steps tell fits', () => {
  it('evidence older than the act, with the reason on file', () => {
    const play = upTo('investigation');
    play.take('officer-1', evidenceStep(play, { kind: 'documentary', title: '租赁合同', takenAt: '2023-05-01T09:00:00+08:00', beforeAct: '合同签订于违法行为以前' }));
    expect(play.state.evidence.at(-1)).toMatchObject({ beforeAct: '合同签订于违法行为以前' });
  });

  it('or explained when the act comes second', () => {
    const play = Play.open();
    play.take('officer-1', evidenceStep(play, { kind: 'audio-visual', takenAt: '2024-05-24T09:00:00+08:00' }));
    expect(play.take('officer-1', filingStep({ earlierEvidence: '以前巡查拍摄的原状照片' })).state.phase).toBe('filing');
  });

  it('found in the minute of the act', () => {
    const play = Play.open();
    expect(play.take('officer-1', evidenceStep(play)).take('officer-1', filingStep({ offenceAt: '2024-11-24T09:30:00+08:00' })).state.phase).toBe('filing');
  });
});
