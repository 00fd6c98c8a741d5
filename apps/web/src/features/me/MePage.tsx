import { Button } from 'antd';
import { useState } from 'react';
import { PasswordForm } from '../../shared/session/PasswordForm';
import { useMe, useSession } from '../../shared/session/session';
import { Deputies } from './Deputies';
import './me.css';

/** 本人设置与代办. */
export default function MePage() {
  const me = useMe();
  const { signOut } = useSession();
  const [changed, setChanged] = useState(false);
  return (
    <>
      <div className="page-head row spread"><h1>{me.name}</h1><Button onClick={() => void signOut()}>退出登录</Button></div>
      <section className="card" aria-labelledby="posts">
        <h2 id="posts">我的岗位</h2>
        <ul className="posts">{me.posts.map((post) => <li key={`${post.role}@${post.orgId}`}>{post.orgName}　<strong>{post.roleTitle}</strong></li>)}</ul>
        <p className="muted">用户名 {me.username}。岗位有变动的，请联系系统管理员。</p>
      </section>
      <Deputies />
      <section className="card narrow" aria-labelledby="password">
        <h2 id="password">修改密码</h2>
        <div role="status">{changed && <p>密码已修改，您在其他设备上的登录已经失效。</p>}</div>
        <PasswordForm onDone={() => setChanged(true)} />
      </section>
    </>
  );
}
