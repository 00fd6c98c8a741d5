import type { Choice, Choices, FieldSpec } from './spec';
import type { Values } from './values';

/** What a field offers: its list of the file view, as far as another field narrows it; else its own values. */
export function offered(field: FieldSpec, choices: Choices, values: Values): readonly Choice[] {
  if (!field.choices) return (field.values ?? []).map((value) => ({ value, label: field.labels?.[value] ?? value }));
  const list = choices[field.choices] ?? [];
  if (!field.choicesBy) return list;
  const by = values[field.choicesBy];
  return list.filter((choice) => typeof by === 'string' && choice.for?.includes(by));
}

/** Fields whose list another choice has just changed: what was chosen from it may not be on it any more. */
export function overtaken(fields: readonly FieldSpec[], changed: Values): readonly string[] {
  return fields.filter(({ choicesBy }) => choicesBy !== undefined && choicesBy in changed).map(({ name }) => name);
}
