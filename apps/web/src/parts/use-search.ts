import { useNavigate, useSearch } from '@tanstack/react-router';
import { useCallback } from 'react';

type Words = Readonly<Record<string, string | undefined>>;

/** What is chosen on a page, as words of its address: a view can be sent to somebody, and the way back works. */
export function useWords(): readonly [Words, (part: Words) => void] {
  const search: Readonly<Record<string, unknown>> = useSearch({ strict: false });
  const navigate = useNavigate();
  const change = useCallback(
    (part: Words) =>
      void navigate({
        to: '.',
        search: (before: object) => ({ ...before, ...plain(part) }),
        replace: true,
        resetScroll: false,
      }),
    [navigate],
  );
  const words = Object.fromEntries(
    Object.entries(search).flatMap(([name, value]) =>
      typeof value === 'string' || typeof value === 'number' ? [[name, String(value)]] : [],
    ),
  );
  return [words, change];
}

const NUMBER = /^(0|[1-9]\d{0,14})$/;

/** Numbers as such: as texts they would stand in quotation marks in the address. */
const plain = (words: Words) =>
  Object.fromEntries(
    Object.entries(words).map(([name, word]) => [name, word !== undefined && NUMBER.test(word) ? Number(word) : word]),
  );
