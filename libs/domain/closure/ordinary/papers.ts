import type { Entry } from '../../file/entry.js';
import type { Facts } from '../../file/facts.js';
import { mayServe, PAPER_WORDS, wrongType, type PaperUse } from '../../file/papers.js';
import { instantOf, minuteOf } from '../../time/index.js';
import type { ProceedingEntries, ProceedingEntry } from './entries.js';
import type { ProceedingState } from './model.js';
import { refuse } from './refusals.js';
import { firstRefusal, organisationOf, spoken, type Rule } from './rules.js';

type Use = Omit<PaperUse, 'at'>;
type Uses = { readonly [Type in keyof ProceedingEntries]?: (body: ProceedingEntries[Type], state: ProceedingState) => readonly (Use | null)[] };

/** The stored files each entry puts on record, as what, and for which act. */
const USES: Uses = {
  evidenceAdded: ({ evidence }) => [{ sha256: evidence.sha256, kind: 'evidence', act: null }],
  correctionVerified: ({ refusal }, { party }) => [refusal ? { sha256: refusal.recordSha256, kind: 'correction-refusal', act: actOf(party?.name, minute(refusal.at)) } : null],
  addressConfirmed: ({ address, electronic, signedSha256 }, state) => [{ sha256: signedSha256, kind: 'address', act: actOf(state.party?.name, address, electronic) }],
  // One receipt lists all that was handed over at once: same method, same minute, same recipient.
  documentServed: ({ service: { method, servedAt, proof } }) => {
    const at = servedAt ?? proof.announcedAt;
    return [
      proof.receiptSha256 ? { sha256: proof.receiptSha256, kind: 'receipt', act: at ? actOf(method, minute(at), proof.recipient) : null } : null,
      proof.recordingSha256 ? { sha256: proof.recordingSha256, kind: 'recording', act: null } : null,
    ];
  },
  statementRecorded: ({ madeAt, recordSha256 }, state) => [recordSha256 ? { sha256: recordSha256, kind: 'statement', act: actOf(state.party?.name, minute(madeAt)) } : null],
  // Notices that were served at once may be answered by one waiver; a new notice asks for a new one.
  statementWaived: ({ signedSha256 }, { party, noticed }) => [{ sha256: signedSha256, kind: 'waiver', act: noticed?.servedAt ? actOf(party?.name, minute(noticed.servedAt)) : null }],
  // One meeting may discuss several cases.
  discussionRecorded: ({ recordSha256, heldAt }) => [{ sha256: recordSha256, kind: 'discussion', act: minute(heldAt) }],
  recusalDecided: ({ discussion, superior }) => [
    discussion ? { sha256: discussion.recordSha256, kind: 'discussion', act: minute(discussion.heldAt) } : null,
    superior ? { sha256: superior.letterSha256, kind: 'letter', act: null } : null,
  ],
  hearingHeld: ({ transcriptSha256 }, { hearing }) => [transcriptSha256 ? { sha256: transcriptSha256, kind: 'transcript', act: hearing.heldAt ? actOf(minute(hearing.heldAt), hearing.place) : null } : null],
  courtEnforcementApplied: ({ materials }) => (materials ?? []).map((sha256) => ({ sha256, kind: 'material', act: null })),
};

/** `state` as it was before the entry. */
export function papersOf(state: ProceedingState, { type, body }: Entry, at: string): readonly PaperUse[] {
  const uses = USES[type as keyof ProceedingEntries] as ((body: object, state: ProceedingState) => readonly (Use | null)[]) | undefined;
  return (uses?.(body, state) ?? []).flatMap((use) => (use ? [{ ...use, at }] : []));
}

/** 一件材料证明一件事: what a step puts on record is of the right kind, and has not proven something else. */
export function papersProveOnce(state: ProceedingState, entries: readonly Entry[], facts: Facts): Rule {
  const handedIn = (entries as readonly ProceedingEntry[]).flatMap((entry) => papersOf(state, entry, facts.now));
  return firstRefusal(...handedIn.map((use, index) => fitting(use, facts) ?? twiceAtOnce(use, handedIn.slice(0, index)) ?? usedHere(use, state) ?? usedElsewhere(use, facts)));
}

function fitting({ sha256, kind }: PaperUse, facts: Facts): Rule {
  const mediaType = facts.blobs.get(sha256)?.mediaType;
  const wanted = mediaType === undefined ? null : wrongType(kind, mediaType);
  return wanted === null ? null : refuse('paper-type-wrong', `${PAPER_WORDS[kind]}应当是${wanted}，上传的是 ${mediaType ?? ''}。`);
}

function twiceAtOnce({ sha256, kind }: PaperUse, before: readonly PaperUse[]): Rule {
  const other = before.find((use) => use.sha256 === sha256);
  return other ? refuse('paper-used-already', `同一个文件在本次提交中既作${PAPER_WORDS[other.kind]}又作${PAPER_WORDS[kind]}，一份材料只计一次。`) : null;
}

function usedHere(use: PaperUse, state: ProceedingState): Rule {
  const other = state.papers.find((before) => before.sha256 === use.sha256 && !mayServe(use, before, true));
  if (!other) return null;
  const title = other.kind === 'evidence' ? state.evidence.find(({ sha256 }) => sha256 === use.sha256)?.title : undefined;
  return refuse('paper-used-already', `该文件已于${spoken(other.at)}在本案中用作${PAPER_WORDS[other.kind]}${title ? `“${title}”` : ''}，不能再作${PAPER_WORDS[use.kind]}。`);
}

function usedElsewhere(use: PaperUse, facts: Facts): Rule {
  const other = facts.blobs.get(use.sha256)?.usedElsewhere.find((before) => !mayServe(use, before, false));
  if (!other) return null;
  const file = `${organisationOf(facts, other.orgId)?.name ?? '其他机关'}${other.fileNumber ?? '的另一案件'}`;
  return refuse('paper-used-already', `该文件已于${spoken(other.at)}在${file}中用作${PAPER_WORDS[other.kind]}，不能再作${PAPER_WORDS[use.kind]}。`);
}

function actOf(...parts: readonly (string | null | undefined)[]): string {
  return parts.map((part) => part ?? '').join('|');
}

function minute(at: string): string {
  return minuteOf(instantOf(at));
}
