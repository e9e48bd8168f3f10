import { afterEach, beforeEach, describe, expect, it, jest } from '@jest/globals';
import { forgetPosition, isOwn, newestPosition, rememberOwn, rememberPosition } from './position.js';
import {
  isConflict,
  isForOthers,
  isPassing,
  isPassingSoon,
  isSignedOut,
  Refusal,
  refusalOf,
  Unreachable,
} from './refusal.js';

describe('An answer that something is for another function', () => {
  it('is told from every other answer', () => {
    const answers = [401, 403, 404].map((status) => new Refusal(status, {}));
    expect([...answers, new Error('403'), null].map(isForOthers)).toEqual([false, true, false, false, false]);
  });
});

describe('The position that a tab knows of', () => {
  const held = new Map<string, string>();
  beforeEach(() => {
    held.clear();
    Object.assign(globalThis, {
      sessionStorage: {
        getItem: (name: string) => held.get(name) ?? null,
        setItem: (name: string, value: string) => held.set(name, value),
        removeItem: (name: string) => held.delete(name),
      },
    });
  });
  afterEach(() => {
    Reflect.deleteProperty(globalThis, 'sessionStorage');
    jest.restoreAllMocks();
  });

  it('is the newest, by length, then as text: never an older one that comes late', () => {
    for (const position of ['99', '1042', '1041', '998']) rememberPosition(position);
    expect(newestPosition()).toBe('1042');
  });

  it('tells what this tab sent from what is news to it', () => {
    expect(isOwn('12')).toBe(false); // nothing was sent yet
    rememberOwn('1041');
    expect([isOwn('998'), isOwn('1041'), isOwn('1042')]).toEqual([true, true, false]);
    rememberOwn('1040'); // an older answer that comes late
    expect(isOwn('1041')).toBe(true);
    expect(newestPosition()).toBe('1041');
  });

  it('is forgotten with the session', () => {
    rememberPosition('7');
    forgetPosition();
    expect(newestPosition()).toBeNull();
  });
});

describe('A refusal', () => {
  const answer = (status: number, body: string) => new Response(body, { status });

  it('is what the problem document says, with the reference', async () => {
    const body = JSON.stringify({ code: 'CONFLICT_VERSION', detail: 'Read again.', instance: 'a'.repeat(32) });
    const refusal = await refusalOf(answer(412, body));
    expect(refusal).toMatchObject({ status: 412, code: 'CONFLICT_VERSION', message: 'Read again.', errors: [] });
    expect(refusal).toMatchObject({ reference: 'a'.repeat(32) });
    expect(isConflict(refusal)).toBe(true);
  });

  it('is none where something in between answers in place of the server: what became of it is not known', async () => {
    for (const status of [403, 404, 500, 502, 504])
      for (const body of ['<html>', '', 'null', '{"message":"Bad gateway"}'])
        expect(await refusalOf(answer(status, body))).toBeInstanceOf(Unreachable);
  });

  it('is one all the same where what is in between says what we would', async () => {
    expect(await refusalOf(answer(413, '<html>'))).toMatchObject({ status: 413, code: 'TOO_LARGE' });
    expect(await refusalOf(answer(429, ''))).toMatchObject({ status: 429, code: 'RATE_LIMITED' });
    expect(isSignedOut(await refusalOf(answer(401, '<html>')))).toBe(true);
  });

  it('passes by itself where the server is behind, busy or away, and nowhere else', () => {
    expect([new Unreachable(), new Refusal(503, {}), new Refusal(429, {})].every(isPassing)).toBe(true);
    expect([new Refusal(409, {}), new Refusal(500, {}), new Error('x')].some(isPassing)).toBe(false);
    expect(isSignedOut(new Refusal(401, {}))).toBe(true);
  });

  it('says after how long the server wants to be asked again, and is not tried again before', async () => {
    const busy = (seconds: string) =>
      refusalOf(new Response('{"code":"RATE_LIMITED"}', { status: 429, headers: { 'retry-after': seconds } }));
    expect(await busy('42')).toMatchObject({ retryAfter: 42 });
    expect(await busy('Sat, 28 Nov 2026 19:00:00 GMT')).toMatchObject({ retryAfter: undefined });
    expect([await busy('42'), await busy('1'), new Unreachable(), new Refusal(503, {})].map(isPassingSoon)).toEqual([
      false,
      true,
      true,
      true,
    ]);
  });
});
