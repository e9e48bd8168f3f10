/** Where one signs in and comes back to this page. */
export const signInAddress = (): string =>
  `/sign-in?returnTo=${encodeURIComponent(`${location.pathname}${location.search}`)}`;
