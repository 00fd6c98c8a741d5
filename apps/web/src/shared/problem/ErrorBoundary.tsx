import { Button } from 'antd';
import { Component, type ReactNode } from 'react';

/** A page that breaks does not take the others with it. */
export class ErrorBoundary extends Component<{ readonly children: ReactNode }, { readonly error: Error | null }> {
  override state: { error: Error | null } = { error: null };

  static getDerivedStateFromError(error: Error) {
    return { error };
  }

  override render() {
    if (!this.state.error) return this.props.children;
    return (
      <section className="card" role="alert">
        <h1>这个页面出错了</h1>
        <p>{this.state.error.message}。已经提交的内容都在，没有提交的草稿也在。</p>
        <Button type="primary" onClick={() => globalThis.location.reload()}>重新打开</Button>
      </section>
    );
  }
}
