import { parseCookie, stringifySetCookie } from 'cookie';
import type { FastifyReply, FastifyRequest } from 'fastify';

/** The cookie of a session, and of a sign-in that is under way. Neither is ever sent in the clear, or to a script. */
export const [SESSION, SIGN_IN] = ['__Host-accord', '__Host-accord-sign-in'] as const;

type Name = typeof SESSION | typeof SIGN_IN;

const RULES = { path: '/', secure: true, httpOnly: true, sameSite: 'lax' } as const;

/** What a request's cookie of a name holds; null when it has none. */
export const cookieOf = ({ headers }: Pick<FastifyRequest, 'headers'>, name: Name): string | null =>
  parseCookie(headers.cookie ?? '')[name] ?? null;

/** Gives a cookie, for as long as the browser runs. */
export const setCookie = (reply: FastifyReply, name: Name, value: string): FastifyReply =>
  reply.header('set-cookie', stringifySetCookie({ name, value, ...RULES }));

/** Takes a cookie away. */
export const clearCookie = (reply: FastifyReply, name: Name): FastifyReply =>
  reply.header('set-cookie', stringifySetCookie({ name, value: '', maxAge: 0, ...RULES }));
