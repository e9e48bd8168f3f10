/** Organizations whose names resemble one another: a possible duplicate is looked at by a person, never decided here. */
import type { OrganizationListItem } from '../../../api/types.js';

/** Words that most names have: they tell nothing apart. */
const COMMON = new Set(
  'a and the of for in on information sharing analysis center centre organization isao isac association national inc llc cyber security cybersecurity threat network'.split(
    ' ',
  ),
);
/** So many words are searched for. */
const MOST = 3;

const wordsOf = (name: string): readonly string[] =>
  name
    .normalize('NFC')
    .toLowerCase()
    .split(/[^\p{L}\p{N}]+/u)
    .filter((word) => word.length > 1);

/** The words of a name that tell it from others, the longest first; of a name without one, all of its words. */
export function tellingWords(legalName: string): readonly string[] {
  const words = [...new Set(wordsOf(legalName))];
  const telling = words.filter((word) => !COMMON.has(word));
  return (telling.length === 0 ? words : telling).toSorted((one, other) => other.length - one.length).slice(0, MOST);
}

/** Organizations that share telling words with a name, those with the most first; the organization itself left out. */
export function similarTo(
  own: Pick<OrganizationListItem, 'id' | 'legalName'>,
  found: readonly OrganizationListItem[],
): readonly (OrganizationListItem & { readonly shared: readonly string[] })[] {
  const telling = tellingWords(own.legalName);
  const others = new Map(found.filter(({ id }) => id !== own.id).map((one) => [one.id, one]));
  return [...others.values()]
    .map((one) => Object.assign({ shared: telling.filter((word) => sharesWord(one, word)) }, one))
    .filter(({ shared }) => shared.length > 0)
    .toSorted((one, other) => other.shared.length - one.shared.length);
}

/** How a search for one word went. */
export interface WordSearch {
  readonly data: unknown;
  readonly error: unknown;
}

/** Of the words, those that could not be searched for, and whether some are on their way. @param searches one for each word */
export const searchedFor = (words: readonly string[], searches: readonly WordSearch[]) => ({
  missed: words.filter((_, place) => (searches[place]?.error ?? null) !== null),
  isPending: searches.some(({ data, error }) => data === undefined && error === null),
});

const sharesWord = ({ legalName, shortName }: OrganizationListItem, word: string) =>
  wordsOf(`${legalName} ${shortName}`).some((one) => one.startsWith(word));
