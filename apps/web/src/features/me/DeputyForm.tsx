import { useMutation, useQueries } from '@tanstack/react-query';
import { Button } from 'antd';
import { type FormEvent, type ReactNode, useId, useRef, useState } from 'react';
import { v4 as uuid } from 'uuid';
import { api, dataOf } from '../../api/client';
import { problemOf } from '../../api/problem';
import type { components } from '../../api/schema';
import { peopleOf } from '../../shared/people/people';
import { ProblemAlert } from '../../shared/problem/ProblemAlert';
import { useMe } from '../../shared/session/session';
import '../../shared/ui/field.css';
import { type Absence, absencesOf, standInsFor } from './deputy-posts';

type Body = components['schemas']['DeputyDto'];
type Deputy = components['schemas']['DeputyView'];

const EMPTY = { absence: '', deputyId: '', from: '', to: '', reason: '' };

/** Sets a deputy for some days: for oneself, or for those one leads. */
export function DeputyForm({ onDone }: { readonly onDone: (one: Deputy) => Promise<void> }) {
  const me = useMe();
  const [given, setGiven] = useState(EMPTY);
  const [lacks, setLacks] = useState(false);
  const orgIds = [...new Set(me.posts.map(({ orgId }) => orgId))];
  const answers = useQueries({ queries: orgIds.map((orgId) => peopleOf(orgId)) });
  const organisations = answers.map(({ data }, at) => ({ orgId: orgIds[at] ?? '', people: data?.people ?? [], roles: data?.roles ?? {} }));
  const absences = absencesOf(me, organisations);
  const absence = absences.find((one) => nameOf(one) === given.absence) ?? absences[0];
  const [reading, failed] = [answers.some(({ isPending }) => isPending), answers.find(({ error }) => error)];
  const standIns = absence ? standInsFor(absence, organisations) : [];
  const setting = useSetting(async (one) => {
    setGiven(EMPTY);
    await onDone(one);
  });
  if (absences.length === 0) return null;

  const submit = (event: FormEvent) => {
    event.preventDefault();
    const { deputyId, from, to, reason } = given;
    const complete = absence !== undefined && deputyId !== '' && from !== '' && to !== '' && reason.trim() !== '';
    setLacks(!complete);
    if (complete) setting.mutate({ personId: absence.personId, role: absence.role as Body['role'], orgId: absence.orgId, deputyId, from, to, reason: reason.trim() });
  };
  return (
    <form className="deputy-form" onSubmit={submit} noValidate aria-label="安排代办">
      <h3>安排代办</h3>
      <Labelled label="谁不在岗">
        {(id) => (
          <select id={id} className="field" value={absence && nameOf(absence)} onChange={({ target }) => setGiven({ ...given, absence: target.value, deputyId: '' })}>
            {absences.map((one) => <option key={nameOf(one)} value={nameOf(one)}>{one.label}</option>)}
          </select>
        )}
      </Labelled>
      <Labelled label="由谁代办">
        {(id) => (
          <select id={id} className="field" value={given.deputyId} onChange={({ target }) => setGiven({ ...given, deputyId: target.value })}>
            <option value="">{standIns.length > 0 ? '请选择' : reading ? '正在读取…' : '没有同一岗位的其他人'}</option>
            {standIns.map(({ personId, name }) => <option key={personId} value={personId}>{name}</option>)}
          </select>
        )}
      </Labelled>
      <div className="days">
        <Labelled label="自（含当日）">{(id) => <input id={id} type="date" className="field" value={given.from} onChange={({ target }) => setGiven({ ...given, from: target.value })} />}</Labelled>
        <Labelled label="至（含当日）">{(id) => <input id={id} type="date" className="field" min={given.from} value={given.to} onChange={({ target }) => setGiven({ ...given, to: target.value })} />}</Labelled>
      </div>
      <Labelled label="事由">{(id) => <input id={id} className="field" maxLength={500} value={given.reason} onChange={({ target }) => setGiven({ ...given, reason: target.value })} />}</Labelled>
      {failed && <ProblemAlert problem={problemOf(failed.error)} action={<Button onClick={() => void failed.refetch()}>再试一次</Button>} />}
      {lacks && <p role="alert" className="field-wrong">请选择代办人，写明起止日期和事由。</p>}
      {setting.error && <ProblemAlert problem={problemOf(setting.error)} />}
      <Button type="primary" htmlType="submit" loading={setting.isPending} style={{ marginTop: 16 }}>安排代办</Button>
    </form>
  );
}

/** By who it is: the list may be read anew while the form is being filled in. */
function nameOf({ personId, role, orgId }: Absence): string {
  return `${personId} ${role} ${orgId}`;
}

/** The same arrangement sent again after a lost answer keeps its key. */
function useSetting(onSuccess: (one: Deputy) => Promise<void>) {
  const sent = useRef<{ readonly text: string; readonly key: string } | null>(null);
  return useMutation({
    mutationFn: (body: Body) => {
      const text = JSON.stringify(body);
      if (sent.current?.text !== text) sent.current = { text, key: uuid() };
      return dataOf(api.POST('/api/deputies', { params: { header: { 'Idempotency-Key': sent.current.key } }, body }));
    },
    onSuccess: async (one) => {
      sent.current = null;
      await onSuccess(one);
    },
  });
}

function Labelled({ label, children }: { readonly label: string; readonly children: (id: string) => ReactNode }) {
  const id = useId();
  return <div><label className="field-label" htmlFor={id}>{label}</label>{children(id)}</div>;
}
