import { birthDateBy, idNumberProblem, type IdKind } from '../../party/index.js';
import type { LocalDate } from '../../time/index.js';
import type { Party } from './model.js';

/** What kind of document a number is of: as said, else what such a party has as a rule. */
export function idKindOf({ kind, idKind, idNumber = '' }: Party): IdKind {
  if (idKind) return idKind;
  return kind === 'citizen' || (kind === 'household-business' && birthDateBy('resident-id', idNumber) !== null) ? 'resident-id' : 'credit-code';
}

/** As the file knows it: said, or held by the number of the party or of a 个体工商户's 经营者. */
export function birthDateOf(party: Party): LocalDate | null {
  const { birthDate, idNumber, operatorIdNumber } = party;
  if (birthDate) return birthDate as LocalDate;
  return (idNumber ? birthDateBy(idKindOf(party), idNumber) : null) ?? (operatorIdNumber ? birthDateBy('resident-id', operatorIdNumber) : null);
}

/** Two descriptions are of one person by their numbers; where one has none, or one that nobody checked, by name and kind. */
export function samePerson(before: Party, after: Party): boolean {
  const numbers = [before, after].map(lawfulNumber);
  if (numbers[0] && numbers[1] && idKindOf(before) === idKindOf(after)) return numbers[0] === numbers[1];
  return before.name.trim() === after.name.trim() && before.kind === after.kind;
}

/** A number that its kind allows; null for one of before 0.3.0 that nobody checked. */
export function lawfulNumber(party: Party): string | null {
  return party.idNumber && idNumberProblem(idKindOf(party), party.idNumber) === null ? party.idNumber : null;
}
