import type { Choice, Choices, Presets } from './parts.js';

/** Where there is nothing to choose, it is chosen. */
export function onlyOne(field: string, list: readonly Choice[] | undefined): Presets {
  const [only, another] = list ?? [];
  return only && !another ? { [field]: only.value } : {};
}

export function taskPresets(choices: Choices) {
  return {
    'claim-task': onlyOne('task', choices['claimable-tasks']), 'release-task': onlyOne('task', choices['my-tasks']),
    'assign-task': onlyOne('task', choices['movable-tasks']), urge: onlyOne('task', choices['tasks']),
    'acknowledge-escalation': onlyOne('escalationId', choices['escalations-open']), 'take-over': onlyOne('clock', choices['clocks-late']),
  };
}
