import { Controller, Get, Header, Inject, Query, Req, Res } from '@nestjs/common';
import { IsOptional, IsString, MaxLength } from 'class-validator';
import type { FastifyReply, FastifyRequest } from 'fastify';
import { BrowserSessions, VERIFY_TOKEN, type VerifyToken } from '@accord/identity';
import { CLOCK, type Clock } from '@accord/kernel';
import { Public, QueryPipe } from '../http/index.js';
import { returnTo } from './return-to.js';
import { clearCookie, cookieOf, SESSION, setCookie, SIGN_IN } from './session-cookie.js';
import { SIGN_IN_SETTINGS, type SignInSettings } from './settings.js';
import { begunBy, contentOf, contentOfBegun } from './signed-in.js';

/** Parameters of `GET /auth/sign-in`. */
export class SignInQuery {
  @IsOptional() @IsString() returnTo?: string;
  @IsOptional() @IsString() @MaxLength(128) persona?: string;
}

/** How long somebody may take at the provider, in milliseconds. */
const AT_THE_PROVIDER_MS = 600_000;

/** A sign-in that came to nothing, by its code. */
const codeOf = (error: unknown): string =>
  error instanceof Error && error.name === 'SignInFailed' ? String(Reflect.get(error, 'code')) : 'BROKEN';

/** The way of a person to the provider and back: authorization code with PKCE, and a session in the end. No token leaves the server. */
@Public()
@Controller('auth')
export class SignInController {
  constructor(
    @Inject(SIGN_IN_SETTINGS) private readonly settings: SignInSettings,
    @Inject(BrowserSessions) private readonly sessions: BrowserSessions,
    @Inject(VERIFY_TOKEN) private readonly verify: VerifyToken,
    @Inject(CLOCK) private readonly clock: Clock,
  ) {}

  @Get('sign-in')
  @Header('cache-control', 'no-store')
  async signIn(
    @Query(QueryPipe) { returnTo: wanted, persona }: SignInQuery,
    @Res() reply: FastifyReply,
  ): Promise<void> {
    const { signIn, demo } = this.settings;
    const page = returnTo(wanted);
    if (signIn === null) return goTo(reply, '/sign-in?failed=NOT_SET_UP');
    if (demo && persona === undefined) return goTo(reply, `/sign-in?returnTo=${encodeURIComponent(page)}`);
    try {
      const { url, pending } = await (await signIn()).begin(demo ? persona! : null);
      const until = new Date(this.clock.now().getTime() + AT_THE_PROVIDER_MS);
      const id = await this.sessions.begin(contentOfBegun({ ...pending, returnTo: page }), until);
      goTo(setCookie(reply, SIGN_IN, id), url);
    } catch (error) {
      goTo(reply, `/sign-in?failed=${codeOf(error)}`);
    }
  }

  @Get('callback')
  @Header('cache-control', 'no-store')
  async callback(@Req() request: FastifyRequest, @Res() reply: FastifyReply): Promise<void> {
    const id = cookieOf(request, SIGN_IN);
    const begun = id === null ? null : await begunBy(this.sessions, id);
    if (id === null || begun === null) return goTo(reply, '/sign-in?failed=FORGOTTEN');
    await this.sessions.end(id);
    clearCookie(reply, SIGN_IN);
    try {
      const query = request.url.slice(request.url.indexOf('?'));
      const tokens = await (await this.settings.signIn!()).finish(query, begun);
      if ((await this.verify(tokens.accessToken, request.traceId)) === null)
        return goTo(reply, '/sign-in?failed=UNKNOWN');
      await this.sessions.end(cookieOf(request, SESSION) ?? '');
      const session = await this.sessions.begin(contentOf(tokens), new Date(tokens.expiresAt));
      goTo(setCookie(reply, SESSION, session), begun.returnTo);
    } catch (error) {
      goTo(reply, `/sign-in?failed=${codeOf(error)}`);
    }
  }
}

const goTo = (reply: FastifyReply, address: string): void => void reply.code(303).header('location', address).send();
