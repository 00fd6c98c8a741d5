import type { Facts } from '../../file/facts.js';
import type { Decision } from '../../file/kind.js';
import { ID_KINDS, idNumberProblem, isHouseholdCode, phoneProblem } from '../../party/index.js';
import { PARTY_KINDS } from '../../penalty/index.js';
import { dateOf } from '../../time/index.js';
import type { IdentifyParty } from './commands.js';
import { entry } from './entries.js';
import { bornBeforeAct } from './fitting.js';
import { birthDateOf, idKindOf, lawfulNumber, samePerson } from './identity.js';
import type { Party, ProceedingState } from './model.js';
import { resumeNamed, stopNamed } from './named-clocks.js';
import { refuse } from './refusals.js';
import { firstRefusal, type Rule } from './rules.js';

/** 查明当事人 (行政处罚法 40、54). Another person than the file had begins anew: orders, notices and addresses stay with the former. */
export function identifyParty(state: ProceedingState, { party: said, correcting }: IdentifyParty, facts: Facts): Decision {
  const party = written(said);
  const refusal = firstRefusal(
    kindsFit(party), numbersRight(party), birthDateFits(party, facts), phoneRight(party), bornBeforeAct(party, state.offence), correctionBelieved(state.party, party, correcting),
  );
  if (refusal) return refusal;
  const same = state.party !== null && (samePerson(state.party, party) || Boolean(correcting?.trim()));
  const partyId = same && state.partyId !== null ? state.partyId : facts.newIds[0] as string;
  const left = state.party !== null && !same 
    ? [...stopNamed(state, facts.now, '当事人变更，对原当事人作出的不再计算', 'correction', 'announcement'), ...resumeNamed(state, facts, facts.now, 'filing')] : [];
  return { entries: [entry('partyIdentified', { party, partyId, ...correcting?.trim() ? { correcting } : {} }), ...left] };
}

/** Full-width digits and a small x are how a number was typed, not another number; the birth date that it holds goes on file with it. */
function written(said: Party): Party {
  const { noNumberReason, ...rest } = said;
  const numbers = Object.fromEntries((['idNumber', 'operatorIdNumber'] as const).flatMap((name) => (said[name] ? [[name, plain(said[name])]] : [])));
  const party: Party = { ...rest, ...numbers, ...said.idNumber ? {} : { noNumberReason } };
  const birthDate = birthDateOf(party);
  return { ...party, ...party.idNumber ? { idKind: idKindOf(party) } : {}, ...birthDate && party.kind !== 'organisation' ? { birthDate } : {} };
}

function plain(number: string): string {
  return number.normalize('NFKC').replace(/\s/g, '').toUpperCase();
}

function kindsFit(party: Party): Rule {
  const { kind, idNumber, birthDate, incapacitated, operatorIdNumber } = party;
  const who = `当事人类型为“${PARTY_KINDS[kind]}”`;
  const idKind = idNumber ? idKindOf(party) : null;
  const organisation = kind === 'organisation';
  const wrong = [
    kind === 'citizen' && idKind === 'credit-code' ? '登记的却是统一社会信用代码' : '',
    organisation && idKind !== null && idKind !== 'credit-code' && idKind !== 'other' ? `登记的却是${ID_KINDS[idKind]}` : '',
    idKind === 'credit-code' && kind !== 'citizen' && isHouseholdCode(idNumber ?? '') === organisation ? `登记的却是${organisation ? '个体工商户' : '法人或者其他组织'}的统一社会信用代码` : '',
    organisation && birthDate ? '却登记了出生日期' : '',
    organisation && incapacitated ? '却登记了不能辨认或者不能控制自己行为' : '',
    kind !== 'household-business' && operatorIdNumber ? '却登记了经营者身份证号码' : '',
  ].filter(Boolean);
  return wrong.length === 0 ? null : refuse('identity-contradicts', `${who}，${wrong.join('，')}。`);
}

/** GB 11643, GB 32100; who refuses to say who he is can still be the party, with that on file. */
function numbersRight(party: Party): Rule {
  const { idNumber, noNumberReason, operatorIdNumber } = party;
  if (!idNumber && !noNumberReason?.trim()) return refuse('identity-missing', '应当登记当事人的证件种类和号码；当事人拒不提供或者无法查明的，应当写明原因。');
  const problem = idNumber ? idNumberProblem(idKindOf(party), idNumber) : null;
  if (problem) return refuse('identity-number-wrong', `${ID_KINDS[idKindOf(party)]}号码${problem}。`);
  const operator = operatorIdNumber ? idNumberProblem('resident-id', operatorIdNumber) : null;
  return operator ? refuse('identity-number-wrong', `经营者身份证号码${operator}。`) : null;
}

function birthDateFits(party: Party, facts: Facts): Rule {
  const born = birthDateOf(party);
  const today = dateOf(facts.now);
  if (born === null || party.kind === 'organisation') return null;
  if (born > today) return refuse('identity-contradicts', `出生日期${born}晚于今天（${today}）。`);
  const held = birthDateOf({ ...party, birthDate: undefined });
  return held === null || held === born ? null : refuse('identity-contradicts', `填写的出生日期是${born}，证件号码中的出生日期是${held}。`);
}

function phoneRight({ phone }: Party): Rule {
  const problem = phone ? phoneProblem(phone.trim()) : null;
  return problem ? refuse('phone-wrong', `当事人电话${problem}，填写的是${phone}。`) : null;
}

/** Two lawful numbers of one kind are two people, whatever is said: what was served on one must not become the other's. */
function correctionBelieved(before: Party | null, after: Party, correcting: string | undefined): Rule {
  if (!correcting?.trim() || before === null || samePerson(before, after)) return null;
  const [was, is] = [lawfulNumber(before), lawfulNumber(after)];
  if (!was || !is || idKindOf(before) !== idKindOf(after)) return null;
  return refuse('identity-contradicts', `原登记的${before.name}（${ID_KINDS[idKindOf(before)]}${was}）与现填写的${after.name}（${is}）是两个当事人，不能按更正办理。`);
}
