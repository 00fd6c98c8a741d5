import { headlineOf, matterName, type Headline } from '../file/headline.js';
import type { Policy } from '../policy/policy.js';
import type { CaseState } from './model.js';

const SAID = 40;

/** 线索编号; what was reported, until a person has said which matter it is, and where. */
export function caseHeadline({ matter, description, place, reportNo }: CaseState, policy: Pick<Policy, 'matters'>): Headline {
  return headlineOf([matter === null ? beginning(description) : matterName(matter, policy), place.address], reportNo);
}

/** The first sentence, or as much of it as a line of a list holds. */
function beginning(description: string): string {
  const [sentence = ''] = description.trim().split(/[。！？\n]/u);
  const letters = [...sentence];
  return letters.length > SAID ? `${letters.slice(0, SAID).join('')}…` : sentence;
}
