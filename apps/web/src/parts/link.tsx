// oxlint-disable-next-line no-restricted-imports -- this is the one that others use
import { Link as RouterLink, type LinkComponent } from '@tanstack/react-router';

const EXACTLY = { exact: true };

/** A link from page to page. It is marked as that of the current page on this very page only; the router alone would mark it on every page beneath, too. */
export const Link: LinkComponent<'a'> = (props) => <RouterLink activeOptions={EXACTLY} {...props} />;
