import { useQuery, useQueryClient, type UseQueryResult } from '@tanstack/react-query';
import { createContext, useContext, useEffect } from 'react';
import { isSomebodyElse, onUnknown } from '../api/person.js';
import { readSession, sessionQuery } from '../api/queries.js';
import type { Session, SignedIn } from '../api/types.js';
import { sideOf } from '../words/functions.js';

const Context = createContext<SignedIn | null>(null);
export const SignedInProvider = Context.Provider;

/** Who looks at the page. @throws on pages that are open to nobody in particular */
export function useSignedIn(): SignedIn {
  const session = useContext(Context);
  if (session === null) throw new Error('This page needs somebody who is signed in.');
  return session;
}

/** The id of who looks at the page; nothing on pages that are open to everybody. */
export const useWriter = (): string => useContext(Context)?.subjectId ?? '';

/** The day of the record that came with the session; nothing on pages that are open to everybody. */
export const useDayTold = (): SignedIn['today'] | undefined => useContext(Context)?.today;

/** The session, as the server tells it. */
export const useSession = (): UseQueryResult<Session> => useQuery(sessionQuery);

/**
 * Looks who is signed in where the server does not know the person of these pages any more: another one is told at once. That
 * nobody is stands where somebody tries to go on.
 */
export function useOtherPerson(): void {
  const queries = useQueryClient();
  useEffect(
    () =>
      onUnknown(() => {
        const look = async () => {
          const session = await readSession();
          if (session.signedIn && isSomebodyElse(session.subjectId))
            queries.setQueryData(sessionQuery.queryKey, session);
        };
        look().catch(() => undefined); // the refusal itself is told
      }),
    [queries],
  );
}

const GOVERNMENT = new Set(['NCCIC', 'DHS']);

/** Whether one of the functions is of an ISAO. */
export const isIsao = ({ functions }: SignedIn): boolean => functions.some((name) => sideOf(name) === 'ISAO');

/** Whether one of the functions decides for the government. */
export const isGovernment = ({ functions }: SignedIn): boolean =>
  functions.some((name) => GOVERNMENT.has(sideOf(name) ?? ''));

export const isAuditor = ({ functions }: SignedIn): boolean => functions.includes('auditor');

export const isAdmin = ({ functions }: SignedIn): boolean => functions.includes('admin');
