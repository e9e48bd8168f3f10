import type { SignIn } from '@infra/runtime';

/** How people sign in here. */
export interface SignInSettings {
  /** Null where nobody signs in through a browser. */
  readonly signIn: SignIn | null;
  /** Whether people choose a persona. */
  readonly demo: boolean;
  /** Where people find help, where it is set. */
  readonly help?: string;
  readonly ownOrigin: string;
}

/** Token of the settings. */
export const SIGN_IN_SETTINGS = Symbol('SignInSettings');
