import { QueryClient, QueryClientProvider } from '@tanstack/react-query';
import { App as AntApp, ConfigProvider } from 'antd';
import zhCN from 'antd/locale/zh_CN';
import { RouterProvider } from 'react-router/dom';
import { ProblemError } from '../api/problem';
import { SessionProvider } from '../shared/session/session';
import { Door } from './Door';
import { router } from './router';
import { theme } from './theme';

const queries = new QueryClient({
  defaultOptions: {
    // What was refused is not asked again; what was not answered is, twice.
    queries: { staleTime: 5_000, retry: (count, error) => count < 2 && error instanceof ProblemError && (error.status === 0 || error.status >= 500) },
    mutations: { retry: false },
  },
});

export function App() {
  return (
    <ConfigProvider locale={zhCN} theme={theme} button={{ autoInsertSpace: false }}>
      <AntApp>
        <QueryClientProvider client={queries}>
          <SessionProvider><Door><RouterProvider router={router} /></Door></SessionProvider>
        </QueryClientProvider>
      </AntApp>
    </ConfigProvider>
  );
}
