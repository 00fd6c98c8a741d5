import { Link } from 'react-router';

export function NotFound() {
  return (
    <section className="card">
      <h1>没有这个页面</h1>
      <p>地址可能写错了，或者案件已经移交。</p>
      <Link to="/">回到工作台</Link>
    </section>
  );
}
