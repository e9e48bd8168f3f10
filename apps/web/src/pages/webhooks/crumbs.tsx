import { Link } from '../../parts/link.js';

/** What stands above the pages of one webhook. */
export const WEBHOOKS_CRUMB = { name: 'Webhooks', link: <Link to="/webhooks">Webhooks</Link> };
