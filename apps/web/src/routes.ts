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
