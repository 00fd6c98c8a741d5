import { Button, Form, Input } from 'antd';
import { useState } from 'react';
import { problemOf, type ProblemError } from '../../api/problem';
import { ProblemAlert } from '../problem/ProblemAlert';
import { useSession } from './session';

export function SignInForm({ username }: { readonly username?: string }) {
  const { signIn, notice } = useSession();
  const [problem, setProblem] = useState<ProblemError | null>(null);
  const [busy, setBusy] = useState(false);

  const submit = async (values: { username: string; password: string }) => {
    setBusy(true);
    try {
      await signIn(values.username.trim(), values.password);
    } catch (error) {
      setProblem(problemOf(error));
    } finally {
      setBusy(false);
    }
  };

  return (
    <Form layout="vertical" onFinish={submit} requiredMark={false} initialValues={{ username }} disabled={busy}>
      {notice && <p role="status">{notice}</p>}
      {problem && <ProblemAlert problem={problem} />}
      <Form.Item name="username" label="用户名" rules={[{ required: true, message: '请填写用户名' }]}>
        <Input autoComplete="username" autoFocus={!username} readOnly={username !== undefined} maxLength={64} />
      </Form.Item>
      <Form.Item name="password" label="口令" rules={[{ required: true, message: '请填写口令' }]}>
        <Input.Password autoComplete="current-password" autoFocus={username !== undefined} maxLength={200} />
      </Form.Item>
      <Button type="primary" htmlType="submit" block loading={busy}>登录</Button>
    </Form>
  );
}
