import { Module, type DynamicModule } from '@nestjs/common';
import { BrowserSessions, VERIFY_TOKEN } from '@accord/identity';
import type { ApiComposition } from '../api.composition.js';
import type { FindCaller } from '../http/index.js';
import { findCaller } from './callers.js';
import { PersonasController } from './personas.controller.js';
import { SessionController } from './session.controller.js';
import { SIGN_IN_SETTINGS, type SignInSettings } from './settings.js';
import { SignInController } from './sign-in.controller.js';

/** Sign-in through a browser: sessions, and where people come from and go to. */
@Module({})
export class AuthModule {
  static with({ runtime, verifyToken, signIn, demo, help, baseUrl }: ApiComposition): DynamicModule {
    const aid = help === undefined ? {} : { help };
    const settings: SignInSettings = { signIn, demo, ...aid, ownOrigin: new URL(baseUrl).origin };
    return {
      module: AuthModule,
      controllers: authControllersOf(demo),
      providers: [
        { provide: BrowserSessions, useValue: runtime.sessions },
        { provide: VERIFY_TOKEN, useValue: verifyToken },
        { provide: SIGN_IN_SETTINGS, useValue: settings },
      ],
    };
  }
}

/** Who sends a request to a composition of the API. */
export const callersOf = ({ verifyToken, runtime: { sessions }, baseUrl }: ApiComposition): FindCaller =>
  findCaller(verifyToken, sessions, new URL(baseUrl).origin);

/** Its controllers: there are personas in the demonstration only. */
export const authControllersOf = (demo: boolean) => [
  SignInController,
  SessionController,
  ...(demo ? [PersonasController] : []),
];
