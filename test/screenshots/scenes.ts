import type { Story } from './story.js';

/** One picture: who looks at which address, and what has to be there before it is taken. */
export interface Scene {
  readonly name: string;
  /** Null where nobody has to sign in. */
  readonly persona: string | null;
  readonly path: string;
  /** A selector: what it finds comes last. */
  readonly ready: string;
}

const scene = (name: string, persona: string | null, path: string, ready: string): Scene => ({
  name,
  persona,
  path,
  ready,
});

/** The main pages, in the order in which an application goes. */
export function scenesOf({ inForce, entitled, refused, reviewable, draft, filled }: Story): readonly Scene[] {
  const own = (id: string, rest: string) => `/my-agreements/${id}${rest}`;
  return [
    scene('queue', 'cm-1', '/work', 'table.queue tbody tr'),
    scene('review', 'pr-1', `/agreements/${reviewable}/review`, 'h2'),
    scene('agreement', 'cm-1', `/agreements/${inForce}`, '.facets'),
    scene('history', 'au-1', `/agreements/${refused}/history`, '.timeline tbody tr'),
    scene('replay', 'au-1', `/agreements/${inForce}/replay?at=6`, '.before-after'),
    scene('compare', 'au-1', `/agreements/${inForce}/compare?from=5&to=13`, '.before-after tbody tr'),
    scene('tasks', 'actra.officer', own(draft, ''), '.task-list'),
    scene('question', 'actra.officer', own(draft, '/answers/sharing/types'), 'form'),
    scene('check', 'e-isac.officer', own(filled, '/check'), '.answers'),
    scene('status', 'fs-isac.officer', own(reviewable, ''), '.stack-wide h2'),
    scene('directory', null, '/directory', 'table tbody tr'),
    scene('entitlements', 'au-1', `/organizations/${entitled}/entitlements`, '.facets'),
    scene('risks', 'ao-1', '/programme/risks', '.heat-table'),
    scene('programme', 'ao-1', '/programme', '.figures svg.chart'),
    scene('privacy-year', 'pr-1', '/programme/privacy-year', '.missing-parts'),
  ];
}
