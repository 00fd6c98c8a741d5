import { Button } from 'antd';
import { useRouteError } from 'react-router';

/** The page's own part could not be fetched: no network, or a release has replaced it since this tab was opened. */
export function PageFailed() {
  const error = useRouteError();
  return (
    <section className="card" role="alert">
      <h1>这个页面没有打开</h1>
      <p>可能是网络不通，或者系统刚刚升级过。已经提交的内容都在，没有提交的草稿也在这台设备上。</p>
      <Button type="primary" onClick={() => globalThis.location.reload()}>重新打开</Button>
      {error instanceof Error && <p className="muted">{error.message}</p>}
    </section>
  );
}
