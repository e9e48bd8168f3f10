/** Every address, with its page in a file of its own that is loaded when one goes there. */
import { createRootRoute, createRoute, createRouter, lazyRouteComponent } from '@tanstack/react-router';
import { expectTitle } from './design/page-focus.js';
import { ErrorFrame, NotFound } from './parts/frames.js';
import { Shell } from './shell/shell.js';

const root = createRootRoute({ component: Shell, notFoundComponent: () => NotFound({}), errorComponent: ErrorFrame });
const at = <const Path extends string>(path: Path) => ({ getParentRoute: () => root, path });

const routes = [
  createRoute({ ...at('/'), component: lazyRouteComponent(() => import('./pages/entry/start.js'), 'Start') }),
  createRoute({ ...at('/sign-in'), component: lazyRouteComponent(() => import('./pages/entry/sign-in.js'), 'SignIn') }),
  createRoute({
    ...at('/work'),
    component: lazyRouteComponent(() => import('./pages/staff/work-queue/page.js'), 'WorkQueue'),
  }),
  createRoute({
    ...at('/agreements'),
    component: lazyRouteComponent(() => import('./pages/agreement/list-page.js'), 'Agreements'),
  }),
  createRoute({
    ...at('/agreements/$id'),
    component: lazyRouteComponent(() => import('./pages/agreement/page.js'), 'AgreementPage'),
  }),
  createRoute({
    ...at('/record'),
    component: lazyRouteComponent(() => import('./pages/audit/explorer.js'), 'Explorer'),
  }),
  createRoute({
    ...at('/agreements/$id/people'),
    component: lazyRouteComponent(() => import('./pages/audit/people.js'), 'People'),
  }),
  createRoute({
    ...at('/agreements/$id/history'),
    component: lazyRouteComponent(() => import('./pages/audit/history.js'), 'History'),
  }),
  createRoute({
    ...at('/agreements/$id/replay'),
    component: lazyRouteComponent(() => import('./pages/audit/replay.js'), 'Replay'),
  }),
  createRoute({
    ...at('/agreements/$id/compare'),
    component: lazyRouteComponent(() => import('./pages/audit/compare.js'), 'Compare'),
  }),
  createRoute({
    ...at('/reports'),
    component: lazyRouteComponent(() => import('./pages/audit/access.js'), 'AccessReport'),
  }),
  createRoute({
    ...at('/platform/health'),
    component: lazyRouteComponent(() => import('./pages/platform/health.js'), 'Health'),
  }),
  createRoute({
    ...at('/platform/policy'),
    component: lazyRouteComponent(() => import('./pages/platform/policy.js'), 'PolicyInForce'),
  }),
  createRoute({
    ...at('/dev/components'),
    component: lazyRouteComponent(() => import('./pages/gallery/gallery.js'), 'Gallery'),
  }),
];

const router = createRouter({
  routeTree: root.addChildren(routes),
  defaultPreload: 'intent',
  scrollRestoration: true,
});
router.subscribe('onBeforeNavigate', ({ pathChanged, fromLocation }) => {
  if (pathChanged && fromLocation !== undefined) expectTitle();
});

export { router };

declare module '@tanstack/react-router' {
  interface Register {
    router: typeof router;
  }
}
