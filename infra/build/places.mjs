/** Where things are, for everything that builds or looks at what was built. */
import { fileURLToPath } from 'node:url';

/** The checkout. */
export const ROOT = fileURLToPath(new URL('../../', import.meta.url));
/** The programs, each a few files. This is what runs. */
export const DIST = `${ROOT}dist`;
/** Every module by itself: what the programs are made of, and what generators and measurements run. */
export const UNBUNDLED = `${ROOT}dist.unbundled`;
/** The pages of the web application, made again only when what they are made of changes. */
export const PAGES = `${ROOT}dist.pages`;
