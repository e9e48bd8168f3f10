/** The way to the page that follows a form: as long as its code is on the way, the form that was sent is still in sight. */

type Told = 'onResolved';

/** What is asked of the router. */
export interface Leading {
  readonly history: { readonly location: { readonly pathname: string } };
  readonly state: { readonly resolvedLocation?: { readonly pathname: string } | undefined };
  readonly subscribe: (event: Told, listener: () => void) => () => void;
}

/** Settles once the page is shown to which somebody was led: at once, where they were led to none. */
export function arrived({ history, state, subscribe }: Leading): Promise<void> {
  if (history.location.pathname === state.resolvedLocation?.pathname) return Promise.resolve();
  return new Promise((resolve) => {
    const end = subscribe('onResolved', () => {
      end();
      resolve();
    });
  });
}
