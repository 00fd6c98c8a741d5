import { Button } from 'antd';
import { useState } from 'react';
import { useMe } from '../../shared/session/session';
import { useDraft } from '../../shared/step-form/draft';
import { shortTime } from '../../shared/time/instant';
import { Nothing } from '../../shared/ui/Waiting';
import { Registered } from './Registered';
import { ReportForm } from './ReportForm';
import { emptyReport, type IntakePlace, intakeOrganisations, type Report } from './report';
import { type Click, type Outcome, useSubmission } from './submission';
import './intake.css';

interface Desk {
  readonly report: Report;
  readonly click: Click | null;
  readonly outcome: Outcome | null;
}

/** 收单 */
export default function IntakePage() {
  const me = useMe();
  const organisations = intakeOrganisations(me);
  return (
    <>
      <h1>收单</h1>
      {organisations.length === 0
        ? <Nothing>您没有可以登记线索的岗位。收到线索，请告诉乡镇、街道的受理员。</Nothing>
        : <IntakeDesk personId={me.personId} organisations={organisations} />}
    </>
  );
}

function IntakeDesk({ personId, organisations }: { readonly personId: string; readonly organisations: readonly IntakePlace[] }) {
  const fresh = (): Desk => ({ report: emptyReport(organisations[0] ?? { orgId: '', desk: false }), click: null, outcome: null });
  const [desk, setDesk] = useState(fresh);
  const [restoredAt, setRestoredAt] = useState<string | null>(null);
  const draft = useDraft(`draft/${personId}/report`, ({ values, savedAt }) => {
    // Another version of this page may have kept it: what that did not know starts empty.
    const kept = values['desk'] as Partial<Desk> | undefined;
    setDesk({ ...fresh(), ...kept, report: { ...fresh().report, ...kept?.report } });
    setRestoredAt(savedAt);
  });
  const keep = (change: (before: Desk) => Desk) => setDesk((before) => {
    const after = change(before);
    draft.save({ desk: after });
    return after;
  });
  const { busy, problem, refused, submit } = useSubmission({
    click: desk.click, onClick: (click) => keep((before) => ({ ...before, click })), onOutcome: (outcome) => keep((before) => ({ ...before, outcome })),
  });
  const startAgain = () => {
    void draft.forget();
    setDesk(fresh());
    setRestoredAt(null);
  };

  const atDesk = (orgId: string) => organisations.some((one) => one.orgId === orgId && one.desk);
  if (desk.outcome) {
    const accepted = () => keep((before) => ({ ...before, outcome: before.outcome && { ...before.outcome, next: 'accept', done: true } }));
    return <Registered outcome={desk.outcome} atDesk={atDesk(desk.outcome.orgId)} refused={refused} onAccepted={accepted} onAgain={startAgain} />;
  }
  return (
    <>
      {restoredAt && <p role="status" className="row restored">已恢复您 {shortTime(restoredAt)} 填写、还没有登记的内容。<Button size="small" onClick={startAgain}>清空重填</Button></p>}
      <ReportForm
        report={desk.report} organisations={organisations} atDesk={atDesk(desk.report.orgId)} busy={busy} problem={problem}
        onChange={(change) => keep((before) => ({ ...before, report: { ...before.report, ...change } }))} onSubmit={(next) => submit(desk.report, next)}
      />
    </>
  );
}
