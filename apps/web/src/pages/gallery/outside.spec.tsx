import { describe, expect, it } from '@jest/globals';
import { QueryClient, QueryClientProvider } from '@tanstack/react-query';
import { renderToStaticMarkup } from 'react-dom/server';
import { sessionQuery } from '../../api/queries.js';
import { Gallery } from './gallery.js';

const shownIn = (session: { readonly signedIn: false; readonly demo: boolean } | undefined) => {
  const client = new QueryClient();
  if (session !== undefined) client.setQueryData(sessionQuery.queryKey, session);
  return renderToStaticMarkup(
    <QueryClientProvider client={client}>
      <Gallery />
    </QueryClientProvider>,
  );
};

const OUTSIDE = { signedIn: false, demo: false } as const;

describe('The gallery of components', () => {
  it.each<readonly [string, typeof OUTSIDE | undefined]>([
    ['outside the demonstration', OUTSIDE],
    ['before the session is known', undefined],
  ])('is an address that nobody knows %s', (_where, session) => {
    const markup = shownIn(session);
    expect(markup).toContain('There is nothing here for you');
    expect(markup).not.toContain('What pages are made of');
  });
});
