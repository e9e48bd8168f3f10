/** The addresses of webhooks, each with its page in a file of its own. */
import { createRoute, type AnyRoute } from '@tanstack/react-router';
import { lazyRouteComponent } from './lazy-page.js';

/** Routes of webhooks, below the root. */
export const webhookRoutes = <Root extends AnyRoute>(root: Root) => {
  const at = <const Path extends string>(path: Path) => ({ getParentRoute: () => root, path });
  return [
    createRoute({
      ...at('/webhooks'),
      component: lazyRouteComponent(() => import('./pages/webhooks/list.js'), 'Webhooks'),
    }),
    createRoute({
      ...at('/webhooks/add'),
      component: lazyRouteComponent(() => import('./pages/webhooks/add.js'), 'AddWebhook'),
    }),
    createRoute({
      ...at('/webhooks/$id'),
      component: lazyRouteComponent(() => import('./pages/webhooks/page.js'), 'WebhookPage'),
    }),
    createRoute({
      ...at('/webhooks/$id/change'),
      component: lazyRouteComponent(() => import('./pages/webhooks/change.js'), 'ChangeWebhook'),
    }),
  ];
};
