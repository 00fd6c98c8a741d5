import { Button } from 'antd';
import { PasswordForm } from './PasswordForm';
import { useMe, useSession } from './session';

/** With a one-time password nothing else is open: the administrator who gave it knows it, too. */
export function FirstPassword() {
  const { name } = useMe();
  const { refresh, signOut } = useSession();
  return (
    <main className="door sign-in">
      <div className="card">
        <h1>请先设置自己的密码</h1>
        <p>{name}，您用的是管理员给的一次性密码。改成只有自己知道的密码后，就可以开始办理。</p>
        <PasswordForm oldLabel="一次性密码" onDone={() => void refresh()} />
        <p style={{ marginBottom: 0 }}><Button type="link" style={{ padding: 0 }} onClick={() => void signOut()}>退出登录</Button></p>
      </div>
    </main>
  );
}
