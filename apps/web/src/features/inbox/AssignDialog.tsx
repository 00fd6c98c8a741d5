import { useQueries } from '@tanstack/react-query';
import { Modal, Select } from 'antd';
import { useId, useState } from 'react';
import { problemOf, type ProblemError } from '../../api/problem';
import { peopleOf } from '../../shared/people/people';
import { ProblemAlert } from '../../shared/problem/ProblemAlert';
import '../../shared/ui/field.css';
import type { WorkItem } from './items';
import { postsOf } from './selection';
import type { Assign } from './use-bulk';

interface Props {
  readonly items: readonly WorkItem[];
  readonly busy: boolean;
  readonly problem: ProblemError | null;
  readonly onCancel: () => void;
  readonly onAssign: (assign: Assign) => void;
}

/** 改派: to somebody who holds the tasks' own post, with a reason. A module of its own: the first page does without the Select. */
export default function AssignDialog({ items, busy, problem, onCancel, onAssign }: Props) {
  const [personId, setPersonId] = useState<string | null>(null);
  const [reason, setReason] = useState('');
  const [missing, setMissing] = useState(false);
  const [personField, reasonField] = [useId(), useId()];
  const { people, error, loading } = useHolders(items);
  const send = () => {
    const chosen = people.find(({ value }) => value === personId);
    const complete = chosen !== undefined && reason.trim() !== '';
    setMissing(!complete);
    if (complete) onAssign({ personId: chosen.value, name: chosen.label, reason: reason.trim() });
  };
  return (
    <Modal open title={`改派 ${items.length} 项任务`} okText="改派" cancelText="取消" confirmLoading={busy} onOk={send} onCancel={onCancel} mask={{ closable: false }}>
      {error && <ProblemAlert problem={error} />}
      {!loading && !error && people.length === 0 && <p role="alert">没有人同时担任所选任务的岗位。请按岗位分批改派。</p>}
      <label className="field-label" htmlFor={personField}>承办人</label>
      <Select
        id={personField} value={personId} onChange={setPersonId} loading={loading} showSearch={{ optionFilterProp: 'label' }} style={{ width: '100%' }}
        options={people} placeholder="请选择" notFoundContent="没有可选的"
      />
      <label className="field-label" htmlFor={reasonField}>理由</label>
      <textarea className="field" id={reasonField} rows={3} maxLength={2000} value={reason} onChange={({ target }) => setReason(target.value)} />
      {missing && <p role="alert" className="field-wrong">请选择承办人，并写明改派的理由。</p>}
      {problem && <ProblemAlert problem={problem} />}
    </Modal>
  );
}

/** Whoever holds every post that the tasks wait for. */
function useHolders(items: readonly WorkItem[]) {
  const posts = postsOf(items);
  const orgIds = [...new Set(posts.map(({ orgId }) => orgId))];
  const answers = useQueries({ queries: orgIds.map((orgId) => peopleOf(orgId)) });
  const listed = answers.map(({ data }, at) => ({ orgId: orgIds[at], people: data?.people ?? [] }));
  const holds = (personId: string) => posts.every(({ role, orgId }) =>
    listed.some((org) => org.orgId === orgId && org.people.some((person) => person.personId === personId && person.roles.some((held) => held === role))));
  const named = new Map(listed.flatMap((org) => org.people.map(({ personId, name }) => [personId, name] as const)));
  const failed = answers.find(({ error }) => error)?.error;
  return {
    people: [...named].filter(([personId]) => holds(personId)).map(([value, label]) => ({ value, label })),
    error: failed ? problemOf(failed) : null, loading: answers.some(({ isPending }) => isPending),
  };
}
