import { Button } from 'antd';
import { type FormEvent, useId, useState } from 'react';
import { api } from '../../api/client';
import { type FieldError, problemOf, type ProblemError } from '../../api/problem';
import { ProblemAlert } from '../problem/ProblemAlert';
import { type PasswordChange, SHORTEST_PASSWORD, wrongWith } from './own-password';
import { useMe } from './session';
import '../ui/field.css';
import './password-form.css';

interface Props {
  /** What the current password is called here. */
  readonly oldLabel?: string;
  readonly onDone: () => void;
}

const EMPTY: PasswordChange = { oldPassword: '', newPassword: '', repeated: '' };

/** 修改密码 (plain inputs, since the door is part of the first page): for the first sign-in with a one-time password, and for one's own page. */
export function PasswordForm({ oldLabel = '现在的密码', onDone }: Props) {
  const { username } = useMe();
  const [values, setValues] = useState(EMPTY);
  const [wrong, setWrong] = useState<readonly FieldError[]>([]);
  const [problem, setProblem] = useState<ProblemError | null>(null);
  const [busy, setBusy] = useState(false);

  const submit = async (event: FormEvent) => {
    event.preventDefault();
    const found = wrongWith(values, username);
    setWrong(found);
    setProblem(null);
    if (found.length > 0) return;
    setBusy(true);
    try {
      await api.POST('/api/me/password', { body: { oldPassword: values.oldPassword, newPassword: values.newPassword } });
      setValues(EMPTY);
      onDone();
    } catch (error) {
      setProblem(problemOf(error));
    } finally {
      setBusy(false);
    }
  };
  const field = (name: keyof PasswordChange, label: string, help?: string) => (
    <PasswordField
      label={label} value={values[name]} autoComplete={name === 'oldPassword' ? 'current-password' : 'new-password'}
      wrong={wrong.find((one) => one.field === name)?.message} {...(help ? { help } : {})} onChange={(value) => setValues({ ...values, [name]: value })}
    />
  );
  return (
    <form aria-label="修改密码" className="password-form" noValidate onSubmit={(event) => void submit(event)}>
      {problem && <ProblemAlert problem={problem} />}
      <input type="text" autoComplete="username" value={username} readOnly hidden />
      {field('oldPassword', oldLabel)}
      {field('newPassword', '新密码', `至少 ${SHORTEST_PASSWORD} 个字符，不含用户名。`)}
      {field('repeated', '再填一次新密码')}
      <Button type="primary" htmlType="submit" loading={busy}>修改密码</Button>
    </form>
  );
}

interface FieldProps {
  readonly label: string;
  readonly value: string;
  readonly autoComplete: string;
  readonly help?: string;
  readonly wrong: string | undefined;
  readonly onChange: (value: string) => void;
}

function PasswordField({ label, value, autoComplete, help, wrong, onChange }: FieldProps) {
  const id = useId();
  const described = [help && `${id}-help`, wrong && `${id}-wrong`].filter(Boolean).join(' ');
  return (
    <div>
      <label htmlFor={id}>{label}</label>
      {help && <p id={`${id}-help`} className="muted">{help}</p>}
      <input
        type="password" className="field" id={id} value={value} autoComplete={autoComplete} maxLength={200} aria-invalid={wrong !== undefined}
        aria-describedby={described || undefined} onChange={({ target }) => onChange(target.value)}
      />
      {wrong && <p id={`${id}-wrong`} role="alert" className="password-wrong">{wrong}</p>}
    </div>
  );
}
