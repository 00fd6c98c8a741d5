import { createBrowserRouter, type RouteObject } from 'react-router';
import { NotFound } from './NotFound';
import { PageFailed } from './PageFailed';
import { Shell } from './Shell';

/** Each page is a chunk of its own; `default` of the module is the page. */
const page = (path: string, load: () => Promise<{ default: React.ComponentType }>): RouteObject => ({
  path, lazy: async () => ({ Component: (await load()).default }), ErrorBoundary: PageFailed,
});

export const router = createBrowserRouter([{
  Component: Shell,
  HydrateFallback: () => null,
  ErrorBoundary: PageFailed,
  children: [
    page('/', () => import('../features/inbox/WorkbenchPage')),
    page('/cases', () => import('../features/case/CasesPage')),
    page('/cases/:caseId', () => import('../features/case/CasePage')),
    page('/cases/:caseId/print', () => import('../features/case/PrintPage')),
    page('/intake', () => import('../features/intake/IntakePage')),
    page('/review', () => import('../features/closure/review/ReviewQueuePage')),
    page('/review/:proceedingId', () => import('../features/closure/review/ReviewDeskPage')),
    page('/supervision', () => import('../features/supervision/BoardPage')),
    page('/evaluation', () => import('../features/evaluation/EvaluationQueuePage')),
    page('/evaluation/:caseId', () => import('../features/evaluation/EvaluationPage')),
    page('/training', () => import('../features/training/ShelfPage')),
    page('/training/:caseId', () => import('../features/training/StoryPage')),
    page('/administration/*', () => import('../features/administration/AdministrationPage')),
    page('/me', () => import('../features/me/MePage')),
    { path: '*', Component: NotFound },
  ],
}]);
