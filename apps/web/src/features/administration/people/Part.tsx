import { Button } from 'antd';
import { type FormEvent, type ReactNode, useId } from 'react';
import type { ProblemError } from '../../../api/problem';
import { ProblemAlert } from '../../../shared/problem/ProblemAlert';
import type { ChangedPerson, Person } from '../ask';

export interface PartProps {
  readonly person: Person;
  readonly onChanged: (changed: ChangedPerson) => void;
}

interface Props {
  readonly title: string;
  readonly children: ReactNode;
}

/** One part of what is known of a person. */
export function Part({ title, children }: Props) {
  const id = useId();
  return <section className="person-part" aria-labelledby={id}><h2 id={id}>{title}</h2>{children}</section>;
}

interface FormProps {
  readonly title: string;
  readonly busy: boolean;
  readonly problem: ProblemError | null;
  readonly onSubmit: () => void;
  readonly onCancel: () => void;
  readonly children: ReactNode;
}

export function PartForm({ title, busy, problem, onSubmit, onCancel, children }: FormProps) {
  const submit = (event: FormEvent) => {
    event.preventDefault();
    onSubmit();
  };
  return (
    <form aria-label={title} onSubmit={submit}>
      {problem && <ProblemAlert problem={problem} />}
      <div className="admin-form">
        {children}
        <div className="admin-actions"><Button type="primary" htmlType="submit" loading={busy}>{title}</Button><Button onClick={onCancel} disabled={busy}>取消</Button></div>
      </div>
    </form>
  );
}
