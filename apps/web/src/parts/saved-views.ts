/** Views of a list that somebody keeps by a name, in this browser: each is the words of an address. */
import { ofBrowser } from '../api/storage.js';

export type ViewWords = Readonly<Record<string, string | undefined>>;

export interface SavedView {
  readonly name: string;
  readonly words: ViewWords;
}

/** So many are kept for a list. */
export const MOST_VIEWS = 20;

const placeOf = (writer: string, page: string): string => `accord.views.${writer}.${page}`;

const isView = (one: unknown): one is SavedView =>
  typeof one === 'object' && one !== null && 'name' in one && typeof one.name === 'string' && 'words' in one;

/** The views that somebody keeps of a page; none where they were kept by another build and cannot be read. */
export function savedViews(writer: string, page: string): readonly SavedView[] {
  try {
    const views: unknown = JSON.parse(ofBrowser.get(placeOf(writer, page)) ?? '[]');
    return Array.isArray(views) ? views.filter(isView) : [];
  } catch {
    return [];
  }
}

/** Keeps the views of a page in place of those before. */
export const keepViews = (writer: string, page: string, views: readonly SavedView[]): void =>
  ofBrowser.set(placeOf(writer, page), JSON.stringify(views));

/** The words that say something. */
const said = (words: ViewWords): readonly (readonly [string, string])[] =>
  Object.entries(words)
    .flatMap(([name, word]) => (word === undefined ? [] : [[name, word] as const]))
    .toSorted(([one], [other]) => one.localeCompare(other));

/** Whether two addresses show the same. */
export const isSameView = (one: ViewWords, other: ViewWords): boolean =>
  JSON.stringify(said(one)) === JSON.stringify(said(other));

/** True where nothing was chosen: the page as everybody opens it. */
export const isPlainView = (words: ViewWords): boolean => said(words).length === 0;

/** The views with one more, in place of the one of the same name; the oldest go where there are too many. */
export const withView = (views: readonly SavedView[], view: SavedView): readonly SavedView[] =>
  [...views.filter(({ name }) => name !== view.name), view].slice(-MOST_VIEWS);
