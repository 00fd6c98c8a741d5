import { Button } from 'antd';
import { type FormEvent, useId, useState } from 'react';
import { problemOf, type ProblemError } from '../../api/problem';
import { ProblemAlert } from '../problem/ProblemAlert';
import { useSession } from './session';
import '../ui/field.css';

/** Plain inputs: the first page does without the weight of a form library. */
export function SignInForm({ username }: { readonly username?: string }) {
  const { signIn, notice } = useSession();
  const [name, setName] = useState(username ?? '');
  const [password, setPassword] = useState('');
  const [problem, setProblem] = useState<ProblemError | null>(null);
  const [missing, setMissing] = useState<string | null>(null);
  const [busy, setBusy] = useState(false);
  const [nameField, passwordField] = [useId(), useId()];

  const submit = async (event: FormEvent) => {
    event.preventDefault();
    const lacks = name.trim() === '' ? '请填写用户名' : password === '' ? '请填写密码' : null;
    setMissing(lacks);
    if (lacks !== null) return;
    setBusy(true);
    try {
      await signIn(name.trim(), password);
    } catch (error) {
      setProblem(problemOf(error));
    } finally {
      setBusy(false);
    }
  };

  return (
    <form onSubmit={(event) => void submit(event)} noValidate aria-label="登录">
      {notice && <p role="status">{notice}</p>}
      {problem && <ProblemAlert problem={problem} />}
      <label className="field-label" htmlFor={nameField}>用户名</label>
      <input
        className="field" id={nameField} value={name} onChange={({ target }) => setName(target.value)}
        autoComplete="username" autoCapitalize="none" spellCheck={false} autoFocus={username === undefined} readOnly={username !== undefined} maxLength={64}
      />
      <label className="field-label" htmlFor={passwordField}>密码</label>
      <input
        className="field" id={passwordField} type="password" value={password} onChange={({ target }) => setPassword(target.value)}
        autoComplete="current-password" autoFocus={username !== undefined} maxLength={200}
      />
      {missing && <p role="alert" className="field-wrong">{missing}</p>}
      <Button type="primary" htmlType="submit" block loading={busy} style={{ marginTop: 20 }}>登录</Button>
    </form>
  );
}
