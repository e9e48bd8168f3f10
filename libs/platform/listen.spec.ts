import { describe, expect, it } from '@jest/globals';
import { listenAt } from './index.js';

const refusing = (code: string) => ({ listen: () => Promise.reject(Object.assign(new Error(code), { code })) });
const address = { host: '10.9.8.7', port: 80, setting: 'WORKER_PORT' };

describe('Listening', () => {
  it.each([
    ['EADDRINUSE', '10.9.8.7:80 is taken; set WORKER_PORT to a free one.'],
    ['EACCES', '10.9.8.7:80 may not be used by this user; set WORKER_PORT to another one.'],
    ['EADDRNOTAVAIL', '10.9.8.7 is no address of this machine; set HOST to one that is.'],
    ['ENOTFOUND', '10.9.8.7 is not known here; set HOST to an address of this machine.'],
  ])('says after %s which setting helps', async (code, line) => {
    await expect(listenAt(refusing(code), address)).rejects.toMatchObject({ name: 'CannotListen', message: line });
  });

  it('passes every other failure on as it is', async () => {
    await expect(listenAt(refusing('EMFILE'), address)).rejects.toThrow('EMFILE');
  });
});
