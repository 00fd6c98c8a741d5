import { Button, Dropdown } from 'antd';
import { UserOutlined } from '@ant-design/icons';
import { Suspense, useEffect } from 'react';
import { Navigate, NavigationType, NavLink, Outlet, useLocation, useNavigate, useNavigationType } from 'react-router';
import { ErrorBoundary } from '../shared/problem/ErrorBoundary';
import { useLiveConnection } from '../shared/live/live';
import { useMe, useSession } from '../shared/session/session';
import { PLACES } from './navigation';
import { usePageTitle } from './page-title';
import './shell.css';

/** The bar, the places one may go to (beside the page; below it on a phone) and the page. */
export function Shell() {
  useLiveConnection();
  usePageTitle();
  const me = useMe();
  const { signOut } = useSession();
  const navigate = useNavigate();
  const { pathname } = useLocation();
  useFreshPage(pathname);
  const seesCases = me.posts.some((post) => post.role !== 'administrator');
  const places = PLACES.filter(({ roles }) => (roles === null ? seesCases : me.posts.some((post) => roles.includes(post.role))));
  if (!seesCases && pathname === '/') return <Navigate to="/administration" replace />;
  return (
    <>
      <a className="skip-link" href="#page">跳到内容</a>
      <header className="app-bar">
        <NavLink to="/" className="brand">四单</NavLink>
        <span className="org">{me.posts[0]?.orgName}</span>
        <Dropdown
          trigger={['click']} placement="bottomRight"
          menu={{
            items: [
              ...me.posts.map((post) => ({ key: `${post.role}@${post.orgId}`, disabled: true, label: `${post.orgName}　${post.roleTitle}` })),
              { type: 'divider' as const }, { key: 'me', label: '本人设置与代办' }, { key: 'out', label: '退出登录' },
            ],
            onClick: ({ key }) => void (key === 'out' ? signOut() : navigate('/me')),
          }}
        >
          <Button type="text" className="who" icon={<UserOutlined aria-hidden />}>{me.name}</Button>
        </Dropdown>
      </header>
      <div className="below">
        <nav aria-label="主导航" className="places">
          {places.map((place) => (
            <NavLink key={place.path} to={place.path} end={place.path === '/'} className="place">
              {place.icon}<span>{place.title}</span>
            </NavLink>
          ))}
        </nav>
        <main id="page" tabIndex={-1}>
          <ErrorBoundary key={pathname}><Suspense fallback={null}><Outlet /></Suspense></ErrorBoundary>
        </main>
      </div>
    </>
  );
}

/** Another page begins at its top, and the keyboard in it where the link that had the focus is gone. The workbench takes up its own place. */
function useFreshPage(pathname: string): void {
  const way = useNavigationType();
  useEffect(() => {
    if (way === NavigationType.Pop) return;
    if (pathname !== '/') globalThis.scrollTo(0, 0);
    if (document.activeElement === document.body) document.getElementById('page')?.focus({ preventScroll: true });
  }, [pathname, way]);
}
