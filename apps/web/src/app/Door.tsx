import { Button, Modal, Skeleton } from 'antd';
import { lazy, type ReactNode, Suspense } from 'react';
import { SignInForm } from '../shared/session/SignInForm';
import { useSession } from '../shared/session/session';

// Hardly anyone needs it: the first page does without its weight.
const FirstPassword = lazy(async () => ({ default: (await import('../shared/session/FirstPassword')).FirstPassword }));

/** Whoever comes to a desk that was left reads nothing of the case. */
const OPAQUE = { mask: { background: '#f4f6f9' } };

/** Nobody gets past without a session; one that lapses covers the page instead of replacing it. */
export function Door({ children }: { readonly children: ReactNode }) {
  const { state, me, notice, refresh } = useSession();
  if (state === 'unknown' && notice) return <main className="door"><p role="alert">{notice}</p><Button type="primary" onClick={() => void refresh()}>再试一次</Button></main>;
  if (state === 'unknown') return <main className="door" aria-busy="true"><Skeleton active /></main>;
  if (state === 'out' || !me) return <SignInPage />;
  if (me.mustChangePassword) return <Suspense fallback={null}><FirstPassword /></Suspense>;
  return (
    <>
      {children}
      <Modal open={state === 'lapsed'} closable={false} footer={null} title={`请重新登录（${me.name}）`} destroyOnHidden mask={{ closable: false }} styles={OPAQUE} keyboard={false}>
        <p>页面上填写的内容都还在，登录后可以接着办。</p>
        <SignInForm username={me.username} />
      </Modal>
    </>
  );
}

function SignInPage() {
  return (
    <main className="door sign-in">
      <div className="card">
        <h1>四单</h1>
        <p className="muted">乡镇街道综合行政执法案件系统<br />收单　派单　结单　评单</p>
        <SignInForm />
      </div>
    </main>
  );
}
