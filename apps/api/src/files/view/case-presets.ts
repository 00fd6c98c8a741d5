import type { CaseCommand, CaseState } from '@sidan/domain';
import type { AroundFile } from './around-file.js';
import { unfit } from './any-file-choices.js';
import { onlyOne, taskPresets } from './any-file-presets.js';
import type { Choices, Presets } from './parts.js';

type CasePresets = Readonly<Partial<Record<CaseCommand['type'], Presets>>>;

export function casePresets(state: CaseState, around: AroundFile, choices: Choices): CasePresets {
  const { who, people, policy } = around;
  const me = people.get(who.personId);
  const officer = choices['officers']?.some(({ value }) => value === who.personId) && me && unfit(me, around, []) === null;
  const hinted = choices['matters']?.some(({ value }) => value === state.matterHint) ? state.matterHint : null;
  return {
    ...taskPresets(choices),
    'accept-report': hinted === null ? {} : { matter: hinted },
    'assign-job': { ...(state.matter === null ? {} : { matter: state.matter }), orgId: state.orgId },
    'take-job': { ...onlyOne('jobId', choices['jobs-open']), ...(officer ? { officers: [who.personId] } : {}) },
    'return-job': onlyOne('jobId', choices['jobs-open']),
    'score-file': { items: policy.evaluation.checklist.map(({ id }) => ({ id, note: '' })), shortcomings: [] },
    'record-return-visit': { visitors: [who.personId] },
    'assign-shortcoming': onlyOne('shortcomingId', choices['shortcomings-unassigned']),
    'resolve-shortcoming': onlyOne('shortcomingId', choices['shortcomings-open']),
  };
}
