import { Button } from 'antd';
import { useEffect, useRef, useState } from 'react';
import { copyText } from '../../../shared/ui/copy-text';

interface Props {
  readonly name: string;
  readonly username: string;
  readonly password: string;
  readonly onTold: () => void;
}

/** Shown this once. Takes the focus, so that it is not overlooked. */
export function OneTimePassword({ name, username, password, onTold }: Props) {
  const box = useRef<HTMLElement>(null);
  const [copied, setCopied] = useState<'no' | 'yes' | 'failed'>('no');
  useEffect(() => box.current?.focus(), []);
  const copy = async () => {
    setCopied((await copyText(password)) ? 'yes' : 'failed');
  };
  return (
    <section ref={box} tabIndex={-1} className="card one-time" aria-labelledby="one-time-title">
      <h2 id="one-time-title">{name}的一次性密码（只显示这一次）</h2>
      <p><code>{password}</code></p>
      <p>请当面或者打电话告诉本人，不要发到群里：</p>
      <ul>
        <li>打开 {globalThis.location.host}，用户名填 <strong>{username}</strong>，密码填上面的一次性密码；</li>
        <li>登录后马上改成自己的密码（至少 10 个字符），改好才能办理；</li>
        <li>离开本页后再也看不到这个密码；忘了或者写错了，就再重置一次。</li>
      </ul>
      <div className="admin-actions">
        <Button type="primary" onClick={() => void copy()}>复制密码</Button>
        <Button onClick={onTold}>已告诉本人</Button>
        <span role="status">{copied === 'yes' ? '已复制' : copied === 'failed' ? '浏览器不允许复制，请手工抄写' : ''}</span>
      </div>
    </section>
  );
}
