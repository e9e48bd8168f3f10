/** The addresses of the record as auditors look at it, each with its page in a file of its own. */
import { createRoute, type AnyRoute } from '@tanstack/react-router';
import { lazyRouteComponent } from './lazy-page.js';

/** Routes of the record, below the root. */
export const auditRoutes = <Root extends AnyRoute>(root: Root) => {
  const at = <const Path extends string>(path: Path) => ({ getParentRoute: () => root, path });
  return [
    createRoute({
      ...at('/record/events'),
      component: lazyRouteComponent(() => import('./pages/audit/events/page.js'), 'EventExplorer'),
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
  ];
};
