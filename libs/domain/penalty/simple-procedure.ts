import type { Matter } from '../policy/policy.js';
import type { FineRange } from './fine-range.js';
import type { Fen, FineModel, PartyPenalty } from './model.js';
import { formatYuan } from './money.js';
import { PARTY_WORDS, type CountedParty } from './party.js';

/** 行政处罚法 51: 对公民处以二百元以下、对法人或者其他组织处以三千元以下罚款或者警告. */
export const SIMPLE_PROCEDURE_LIMIT: Readonly<Record<CountedParty, Fen>> = { citizen: 20_000, organisation: 300_000 };

/** Whether some lawful penalty of the matter stays within the simple procedure, and why. */
export function simpleProcedure(matter: Matter, party: CountedParty, range: FineRange | null): { readonly possible: boolean; readonly why: string } {
  const limit = SIMPLE_PROCEDURE_LIMIT[party];
  const rule = `对${PARTY_WORDS[party]}罚款不超过${formatYuan(limit)}或者警告`;
  const { confiscation } = matter.penalty[party];
  if (confiscation === 'shall') return { possible: false, why: '应当并处没收，不适用简易程序（行政处罚法51）。' };
  const unless = confiscation === 'may' ? '；并处没收的除外' : '';
  if (range !== null && range.max > 0 && range.min <= limit) return { possible: true, why: `${rule}，可以适用简易程序${unless}（行政处罚法51）。` };
  if (mayOnlyWarn(matter.penalty[party]) && range?.max !== 0) return { possible: true, why: `仅处警告的，可以适用简易程序${unless}（行政处罚法51）。` };
  if (range === null) return { possible: false, why: unknownRange(matter.penalty[party], limit) };
  if (range.max === 0) return { possible: false, why: '不予行政处罚，不适用简易程序（行政处罚法51）。' };
  return { possible: false, why: `最低罚款${formatYuan(range.min)}，超出${rule}的限度，应当适用普通程序（行政处罚法51）。` };
}

/** 警告或者罚款, or 警告 with a fine that may stay away. */
function mayOnlyWarn({ type, warning, fineIs }: PartyPenalty): boolean {
  return warning === 'or' || (warning !== 'none' && (fineIs === 'may' || type === 'none'));
}

function unknownRange(model: FineModel, limit: Fen): string {
  if (model.type !== 'per-unit') return '罚款幅度未定，不能适用简易程序（行政处罚法51）。';
  return `数量不超过${Math.floor((limit / model.amount) * 100) / 100}${model.unit}的，才可以适用简易程序（行政处罚法51）。`;
}
