/** Why somebody could not be signed in, by the code that the server sends them back with: what happened, and what to do. */

const FAILED: Readonly<Record<string, string>> = {
  NOT_SET_UP: 'No sign-in is set up on this system. Tell your help desk: an administrator has to name a provider.',
  FORGOTTEN:
    'The sign-in took longer than ten minutes, or this browser kept no cookie of it. Sign in again here; if it happens once more, allow cookies for this site.',
  UNKNOWN:
    'Your sign-in service let you in, and what it says of you is not accepted here. Ask your help desk whether your account has access to Accord.',
  DENIED:
    'Your sign-in service did not let you in, or the sign-in was cancelled. Try again; if you should have access, ask your help desk.',
  UNAVAILABLE: 'Your sign-in service does not answer. Nothing of yours is wrong: try again in some minutes.',
  BROKEN:
    'What your sign-in service sent back could not be used. Close this tab, open Accord again and sign in; if it happens once more, tell your help desk.',
};

/** What a failed sign-in came to; in general words where its code is none of ours, for an address can say anything. */
export const whyNotSignedIn = (code: string): string =>
  Object.hasOwn(FAILED, code) ? FAILED[code]! : 'Try again. If it happens once more, tell your help desk.';

/** The codes that have words of their own. */
export const FAILED_SIGN_INS: readonly string[] = Object.keys(FAILED);
