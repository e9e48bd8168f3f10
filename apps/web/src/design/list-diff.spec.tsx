import { describe, expect, it } from '@jest/globals';
import { renderToStaticMarkup } from 'react-dom/server';
import { entriesCompared, ListDiff } from './list-diff.js';

const kindsOf = (before: readonly string[], after: readonly string[]) =>
  entriesCompared(before, after).map(({ kind, text }) => `${kind} ${text}`);

describe('Two lists', () => {
  it('are compared entry by entry: what leaves from the middle moves nothing else', () => {
    expect(kindsOf(['Portal', 'E-mail', 'AIS'], ['Portal', 'AIS', 'Briefing'])).toEqual([
      'same Portal',
      'same AIS',
      'added Briefing',
      'removed E-mail',
    ]);
    expect(kindsOf(['one', 'other'], ['other', 'one'])).toEqual(['same other', 'same one']);
  });

  it('have an entry changed where it begins with the same words', () => {
    expect(kindsOf(['Warnings, both ways', 'Portal'], ['Warnings, you receive it', 'Portal'])).toEqual([
      'changed Warnings, you receive it',
      'same Portal',
    ]);
  });

  it('keep entries that stand twice', () => {
    expect(kindsOf(['one', 'one'], ['one'])).toEqual(['same one', 'removed one']);
  });

  it('say in words what was added and removed, and of an empty one that nothing is in it', () => {
    const markup = renderToStaticMarkup(<ListDiff before={['Portal']} after={['E-mail']} />);
    expect(markup).toMatch(/<ins>.*Added: .*E-mail<\/ins>/);
    expect(markup).toMatch(/<del>.*Removed: .*Portal<\/del>/);
    expect(renderToStaticMarkup(<ListDiff before={[]} after={[]} />)).toBe('None');
  });
});
