import { Controller, Get, Header, HttpCode, Inject, Post, Req, Res } from '@nestjs/common';
import { QueryBus } from '@nestjs/cqrs';
import type { FastifyReply, FastifyRequest } from 'fastify';
import { CLOCK, endOfDay, localDateOf, type Clock } from '@accord/kernel';
import { BrowserSessions, VERIFY_TOKEN, type VerifyToken } from '@accord/identity';
import { ReadCaller } from '@accord/organizations/reads';
import { Public, RefusedRequest } from '../http/index.js';
import { assertOwnPage } from './same-origin.js';
import { clearCookie, cookieOf, SESSION } from './session-cookie.js';
import { SIGN_IN_SETTINGS, type SignInSettings } from './settings.js';
import { contentOf, signedInBy } from './signed-in.js';

/** The session of a browser: whose it is, until when, longer, and no more. */
@Public()
@Controller('auth')
export class SessionController {
  constructor(
    @Inject(SIGN_IN_SETTINGS) private readonly settings: SignInSettings,
    @Inject(BrowserSessions) private readonly sessions: BrowserSessions,
    @Inject(VERIFY_TOKEN) private readonly verify: VerifyToken,
    @Inject(QueryBus) private readonly queries: QueryBus,
    @Inject(CLOCK) private readonly clock: Clock,
  ) {}

  /** Who is signed in, if anybody; never a refusal, so that every page can ask. */
  @Get('session')
  @Header('cache-control', 'no-store')
  async session(@Req() request: FastifyRequest): Promise<object> {
    const { demo, help } = this.settings;
    const here = { demo, ...(help === undefined ? {} : { help }) };
    const session = await signedInBy(this.sessions, cookieOf(request, SESSION));
    const caller = session && (await this.verify(session.accessToken, request.traceId));
    if (!caller) return { signedIn: false, ...here };
    return {
      signedIn: true,
      ...here,
      ...(await this.queries.execute(new ReadCaller(caller))),
      expiresAt: session.expiresAt,
      today: this.today(),
    };
  }

  /** The day of the record, and its last second: a page that begins with days need not work them out before it is drawn. */
  private today(): object {
    const date = localDateOf(this.clock.now());
    return { date, endsAt: endOfDay(date) };
  }

  /** Prolongs a session. @throws UNAUTHENTICATED without one; WRONG_STATE where the provider prolongs none */
  @Post('extend')
  @HttpCode(200)
  @Header('cache-control', 'no-store')
  async extend(@Req() request: FastifyRequest): Promise<object> {
    assertOwnPage(request, this.settings.ownOrigin);
    const session = await signedInBy(this.sessions, cookieOf(request, SESSION));
    if (!session) throw new RefusedRequest({ code: 'UNAUTHENTICATED', detail: 'Nobody is signed in here.' });
    const { signIn } = this.settings;
    const tokens =
      signIn && session.refreshToken !== null
        ? await (await signIn()).refresh(session.refreshToken).catch(() => null)
        : null;
    if (tokens === null)
      throw new RefusedRequest({ code: 'WRONG_STATE', detail: 'This session cannot be prolonged: sign in again.' });
    if (!(await this.sessions.renew(session.id, contentOf(tokens), new Date(tokens.expiresAt))))
      throw new RefusedRequest({ code: 'UNAUTHENTICATED', detail: 'The session was ended meanwhile.' });
    return { expiresAt: tokens.expiresAt };
  }

  /** Ends a session, and lets the browser forget pages that it has seen. What was written the page forgets itself: choices stay. */
  @Post('sign-out')
  @HttpCode(204)
  @Header('cache-control', 'no-store')
  @Header('clear-site-data', '"cache"')
  async signOut(@Req() request: FastifyRequest, @Res({ passthrough: true }) reply: FastifyReply): Promise<void> {
    assertOwnPage(request, this.settings.ownOrigin);
    await this.sessions.end(cookieOf(request, SESSION) ?? '');
    clearCookie(reply, SESSION);
  }
}
