import type { Problem } from '../http/index.js';
import { escapeHtml, pageOf } from './page.js';

interface Words {
  readonly title: string;
  readonly text: string;
}

const NOT_THERE: Words = {
  title: 'This page does not exist',
  text: 'No organization is listed at this address: it has no agreement in force, or asked not to be listed, or the address is not right. Look for it by its name in the directory.',
};
const SEARCH_UNCLEAR: Words = {
  title: 'This search could not be understood',
  text: 'The address of this page has something in it that the directory does not know. Search for the organization by its name again, in at most 200 characters.',
};
const ADDRESS_UNCLEAR: Words = {
  title: 'This address could not be understood',
  text: 'It has something in it that the directory does not know. Look for the organization by its name in the directory.',
};
const TOO_MANY: Words = {
  title: 'Too many pages were asked for',
  text: 'Your network asked for more than we answer within a minute. Wait a minute, and load this page again.',
};
const NOT_NOW: Words = {
  title: 'The directory cannot be shown at the moment',
  text: 'Nothing is wrong with the address. Wait a minute, and load this page again.',
};

const wordsOf = (code: string, unclear: Words): Words => {
  if (code === 'NOT_FOUND') return NOT_THERE;
  if (code === 'RATE_LIMITED') return TOO_MANY;
  return code === 'MALFORMED' ? unclear : NOT_NOW;
};

/** A problem of the directory as a page, in plain words: what is wrong, what to do next, and a way back to the whole list. */
const pageOfProblem = ({ code, detail, instance }: Problem, unclear: Words, isDemonstration: boolean): string => {
  const { title, text } = wordsOf(code, unclear);
  return pageOf({
    title,
    main: `<h1>${title}</h1>
<p>${text}</p>
${
  code === 'MALFORMED'
    ? `<p>${escapeHtml(detail)}</p>
`
    : ''
}<p><a href="/directory">Show the whole directory</a></p>`,
    footer: `<p>To quote when you ask: ${escapeHtml(instance)}</p>`,
    isDemonstration,
  });
};

/** The pages of what is refused, by route: that of the list, and that of one organization. */
export const refusedPages = (isDemonstration: boolean) => ({
  '/directory': (problem: Problem): string => pageOfProblem(problem, SEARCH_UNCLEAR, isDemonstration),
  '/directory/:slug': (problem: Problem): string => pageOfProblem(problem, ADDRESS_UNCLEAR, isDemonstration),
});
