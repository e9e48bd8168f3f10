import { Button } from '@trussworks/react-uswds';
import { useQueryClient } from '@tanstack/react-query';
import { useEffect, useState } from 'react';
import { requestJson } from '../api/client.js';
import { sessionQuery } from '../api/queries.js';
import { Dialog } from '../design/dialog.js';
import { signInAddress } from '../design/sign-in-address.js';

const SECOND = 1_000;
const WARNING = 120 * SECOND;
/** The longest that a browser waits for by itself. */
const LONGEST = 2 ** 31 - 1;

/** What is left of a session, in milliseconds, once it is little; it counts down by seconds. */
function useLittleLeft(expiresAt: string): number | null {
  const end = Date.parse(expiresAt);
  const [now, setNow] = useState(() => Date.now());
  const left = end - now;
  useEffect(() => {
    if (left <= 0) return undefined;
    const wait = left > WARNING ? Math.min(left - WARNING, LONGEST) : SECOND;
    const timer = setTimeout(() => setNow(Date.now()), wait);
    return () => clearTimeout(timer);
  }, [left]);
  return left > WARNING ? null : Math.max(0, left);
}

const clockOf = (left: number) => {
  const seconds = Math.round(left / SECOND);
  return `${Math.floor(seconds / 60)}:${String(seconds % 60).padStart(2, '0')}`;
};

/** Two minutes before a session ends: one press goes on. After its end the page stays, with all that was written. */
export function SessionWarning({ expiresAt }: { readonly expiresAt: string }) {
  const left = useLittleLeft(expiresAt);
  const [dismissed, setDismissed] = useState('');
  const [cannot, setCannot] = useState(false);
  const queries = useQueryClient();
  const extend = async () => {
    try {
      await requestJson('/auth/extend', { method: 'POST' });
      await queries.invalidateQueries({ queryKey: sessionQuery.queryKey });
    } catch {
      setCannot(true);
    }
  };
  if (left === null) return null;
  const isOver = left === 0;
  const acts = isOver ? (
    <a className="usa-button" href={signInAddress()}>
      Sign in again
    </a>
  ) : (
    <Button type="button" onClick={() => void extend()}>
      Stay signed in
    </Button>
  );
  return (
    <Dialog
      title={isOver ? 'Your session has ended' : `You will be signed out in ${clockOf(left)}`}
      isOpen={isOver || dismissed !== expiresAt}
      onClose={() => setDismissed(expiresAt)}
      acts={acts}
    >
      <p>What you wrote is kept in this tab. Signing in again brings you back to this page.</p>
      {cannot && !isOver && <p>Your sign-in service does not prolong this session.</p>}
    </Dialog>
  );
}
