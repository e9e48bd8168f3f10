const LONGEST = 2_000;

/** A page of ours, by its path: one slash, and nothing that a browser would take for another host. */
const OWN_PAGE = /^\/(?![/\\])[^\s\\]*$/;

/** Where somebody goes on after signing in: the page that they came from if it is one of ours, else the first. */
export const returnTo = (wanted: string | undefined): string =>
  wanted !== undefined && wanted.length <= LONGEST && OWN_PAGE.test(wanted) ? wanted : '/';
