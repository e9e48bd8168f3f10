import { describe, expect, it } from '@jest/globals';
import { UnusableInput } from '../outcome.js';
import { assertMayWrite } from './own-database.js';

const DATABASE_URL = 'postgres://me:secret@host/accord';
const EVENTSTORE_URL = 'esdb://me:secret@host';

describe('A demonstration', () => {
  it.each([
    [{}, undefined],
    [{ DATABASE_URL }, 'accord'],
    [{ EVENTSTORE_URL, EVENTSTORE_PREFIX: 'play' }, 'play'],
    [{ DATABASE_URL, EVENTSTORE_URL, EVENTSTORE_PREFIX: 'play' }, 'accord/play'],
  ])('writes where nothing is of your own, or all of it is named: %p', (settings, into) => {
    expect(() => assertMayWrite(settings, into)).not.toThrow();
  });

  it.each([
    [{}, 'accord', /^--into goes with/],
    [{ DATABASE_URL }, undefined, /Leave it out, or say --into accord\.$/],
    [{ EVENTSTORE_URL, EVENTSTORE_PREFIX: 'play' }, undefined, /^EVENTSTORE_URL is set, .* say --into play\.$/],
    [{ EVENTSTORE_URL }, undefined, /^EVENTSTORE_URL is set, .* or set EVENTSTORE_PREFIX/],
    [{ EVENTSTORE_URL }, '', /^--into names , but the database of EVENTSTORE_URL is not named\.$/],
    [{ DATABASE_URL, EVENTSTORE_URL, EVENTSTORE_PREFIX: 'play' }, 'accord', /is accord\/play\.$/],
    [{ DATABASE_URL, EVENTSTORE_URL }, 'accord/', /is not named\.$/],
  ])('writes nowhere else: %p', (settings, into, line) => {
    expect(() => assertMayWrite(settings, into)).toThrow(UnusableInput);
    expect(() => assertMayWrite(settings, into)).toThrow(line);
    expect(() => assertMayWrite(settings, into)).not.toThrow('secret');
  });
});
