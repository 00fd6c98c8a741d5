import { useState } from 'react';
import { v4 as uuid } from 'uuid';
import { api, dataOf } from '../../api/client';
import { problemOf, type ProblemError } from '../../api/problem';
import type { components } from '../../api/schema';
import { takeStep } from '../../shared/step-form/take-step';
import { type Report, reportBody } from './report';

export type Registered = components['schemas']['Registered'];

/** The click whose answer may have been lost: the same words under the same key are the same report. Kept in the draft. */
export interface Click {
  readonly text: string;
  readonly key: string;
}

export interface Outcome extends Registered {
  readonly orgId: string;
  readonly matter: string | null;
  /** What was to be done with it at once. */
  readonly next: 'accept' | 'merge' | null;
  readonly done: boolean;
  readonly into: Report['into'];
}

interface Options {
  readonly click: Click | null;
  readonly onClick: (click: Click) => void;
  readonly onOutcome: (outcome: Outcome) => void;
}

/** Registers, then accepts or merges in the same go, each under its own key; when the second is refused the report stays registered. */
export function useSubmission({ click, onClick, onOutcome }: Options) {
  const [busy, setBusy] = useState(false);
  const [problem, setProblem] = useState<ProblemError | null>(null);
  const [refused, setRefused] = useState<ProblemError | null>(null);

  const submit = async (report: Report, next: Outcome['next']): Promise<ProblemError | null> => {
    setBusy(true);
    setProblem(null);
    setRefused(null);
    const body = reportBody(report);
    const text = JSON.stringify(body);
    const key = click?.text === text ? click.key : uuid();
    onClick({ text, key });
    try {
      const registered = await dataOf(api.POST('/api/reports', { body, params: { header: { 'Idempotency-Key': key } } }));
      const outcome = { ...registered, orgId: report.orgId, matter: report.matter, next, into: report.into, done: false };
      // Shown before the second step is asked: the report is there whatever becomes of that.
      onOutcome(outcome);
      const why = next === null ? null : await follow(report, registered, { next, key: `${key}:${next}` });
      setRefused(why);
      onOutcome({ ...outcome, done: next !== null && why === null });
      return null;
    } catch (error) {
      const found = problemOf(error);
      setProblem(found);
      return found;
    } finally {
      setBusy(false);
    }
  };
  return { busy, problem, refused, submit };
}

async function follow(report: Report, { caseId, seq }: Registered, { next, key }: { readonly next: 'accept' | 'merge'; readonly key: string }): Promise<ProblemError | null> {
  const file = { kind: 'case', id: caseId, seq } as const;
  try {
    if (next === 'accept') await takeStep(file, 'accept-report', { body: { matter: report.matter }, key });
    else await takeStep(file, 'merge-report', { body: { intoCaseId: report.into?.caseId, reason: report.mergeReason.trim() }, key });
    return null;
  } catch (error) {
    return problemOf(error);
  }
}
