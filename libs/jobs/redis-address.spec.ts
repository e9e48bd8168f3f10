import { describe, expect, it } from '@jest/globals';
import { addressOf } from './redis-address.js';

const server = { kind: 'server', tls: false, master: '', database: 0 };

describe('The address of a Redis', () => {
  it.each([
    ['redis://cache', { ...server, nodes: [{ host: 'cache', port: 6379 }] }],
    ['redis://127.0.0.1:7000/3', { ...server, nodes: [{ host: '127.0.0.1', port: 7000 }], database: 3 }],
    ['rediss://[::1]:7000', { ...server, nodes: [{ host: '::1', port: 7000 }], tls: true }],
    ['redis://:p%40ss%2Fword@cache:6380', { ...server, nodes: [{ host: 'cache', port: 6380 }], password: 'p@ss/word' }],
    [
      'rediss+sentinel://app:secret@s1:26379,s2/queue/2',
      {
        kind: 'sentinel',
        tls: true,
        username: 'app',
        password: 'secret',
        nodes: [
          { host: 's1', port: 26379 },
          { host: 's2', port: 26379 },
        ],
        master: 'queue',
        database: 2,
      },
    ],
    [
      'redis+cluster://n1:7000,n2:7001',
      {
        ...server,
        kind: 'cluster',
        nodes: [
          { host: 'n1', port: 7000 },
          { host: 'n2', port: 7001 },
        ],
      },
    ],
  ])('%s is understood', (url, address) => {
    expect(addressOf(url)).toEqual(address);
  });

  it.each([
    'http://cache',
    'redis://',
    'redis://a,b',
    'redis://cache:99999',
    'redis://cache/x',
    'redis+sentinel://s1:26379',
    'redis+cluster://n1:7000/1',
    'redis://user:sec ret@ca che',
  ])('%s is refused, and nothing of it repeated', (url) => {
    expect(() => addressOf(url)).toThrow(TypeError);
    expect(() => addressOf(url)).not.toThrow(/sec ret/);
  });
});
