import { describe, expect, it } from '@jest/globals';
import { isPublicAddress } from './public-addresses.js';
import { findReceiver, type LookUp } from './name-lookup.js';
import { judgeReceiverUrl } from './receiver-url.js';

const RULES = { allowsLoopback: false };
const judged = (text: string, allowsLoopback = false) => judgeReceiverUrl(text, { allowsLoopback });

describe('The address of a receiver', () => {
  it.each([
    'https://hooks.isao.example/accord',
    'https://hooks.isao.example:443/a?b=c',
    'https://8.8.8.8/x',
    'https://bücher.example/',
  ])('may be %s', (text) => {
    expect(judged(text)).toHaveProperty('url');
  });

  it.each([
    ['http://hooks.isao.example/', 'https'],
    ['file:///etc/passwd', 'https'],
    ['gopher://hooks.isao.example/', 'https'],
    ['ftp://hooks.isao.example/', 'https'],
    ['https://user@hooks.isao.example/', 'user'],
    ['https://user:secret@hooks.isao.example/', 'user'],
    ['https://hooks.isao.example/#part', '#'],
    ['https://hooks.isao.example/#', '#'],
    ['https://hooks.isao.example:22/', 'port'],
    ['https://hooks.isao.example:8443/', 'port'],
    ['https://localhost/', 'host'],
    ['https://hooks.localhost/', 'host'],
    ['https://metadata.internal/', 'host'],
    ['https://printer.local/', 'host'],
    ['https://intranet/', 'host'],
    ['https://hooks.isao.example./', 'host'],
    ['https://127.0.0.1/', 'host'],
    ['https://127.1/', 'host'],
    ['https://2130706433/', 'host'],
    ['https://0x7f000001/', 'host'],
    ['https://0177.0.0.1/', 'host'],
    ['https://①②⑦.⓪.⓪.①/', 'host'],
    ['https://0.0.0.0/', 'host'],
    ['https://10.1.2.3/', 'host'],
    ['https://172.16.0.1/', 'host'],
    ['https://192.168.1.1/', 'host'],
    ['https://169.254.169.254/latest/meta-data/', 'host'],
    ['https://100.64.0.1/', 'host'],
    ['https://[::1]/', 'host'],
    ['https://[::]/', 'host'],
    ['https://[::ffff:127.0.0.1]/', 'host'],
    ['https://[::ffff:a9fe:a9fe]/', 'host'],
    ['https://[fd00::1]/', 'host'],
    ['https://[fe80::1]/', 'host'],
    ['https://[64:ff9b::7f00:1]/', 'host'],
    ['https:// hooks.isao.example/', 'no address'],
    ['https://hooks.isao.example\\@127.0.0.1/', 'no address'],
    ['https://hooks.isao.example/\n', 'no address'],
    ['hooks.isao.example', 'no address'],
    ['', 'no address'],
    [`https://hooks.isao.example/${'x'.repeat(2_000)}`, 'characters'],
  ])('may not be %j, and what is wrong is said without repeating it', (text, word) => {
    const answer = judged(text);
    expect(answer).toHaveProperty('wrong', expect.stringContaining(word));
  });

  it('may be on this machine where a test says so, and nowhere else in its network', () => {
    expect(judged('http://127.0.0.1:4000/', true)).toHaveProperty('url');
    expect(judged('http://[::1]:4000/', true)).toHaveProperty('url');
    expect(judged('http://10.0.0.1/', true)).toHaveProperty('wrong');
    expect(judged('https://192.168.1.1/', true)).toHaveProperty('wrong');
    expect(judged('http://hooks.isao.example/', true)).toHaveProperty('wrong');
  });
});

describe('An address of the network', () => {
  it.each(['8.8.8.8', '93.184.216.34', '2606:4700::1111', '::ffff:8.8.8.8'])('%s is public', (address) => {
    expect(isPublicAddress(address)).toBe(true);
  });

  const INSIDE_4 =
    '0.0.0.0 10.0.0.1 100.64.0.1 127.0.0.1 169.254.169.254 172.31.0.1 192.0.0.1 192.0.2.1 192.88.99.1 192.168.0.1 198.18.0.1 198.51.100.1 203.0.113.1 224.0.0.1 240.0.0.1 255.255.255.255';
  const INSIDE_6 =
    ':: ::1 ::7f00:1 ::ffff:10.0.0.1 64:ff9b::808:808 100::1 2001::1 2001:db8::1 2002:7f00:1:: fc00::1 fd12::1 fe80::1 fe80::1%eth0 fec0::1 ff02::1 4000::1';

  it.each([INSIDE_4.split(' '), INSIDE_6.split(' '), 'nonsense', ''].flat())('%s is not', (address) => {
    expect(isPublicAddress(address)).toBe(false);
  });
});

describe('A name of a receiver', () => {
  const leadingTo =
    (...addresses: string[]): LookUp =>
    async () =>
      addresses.map((address) => ({ address, family: address.includes(':') ? 6 : 4 }));
  const found = (lookUp: LookUp, host = 'hooks.isao.example') => findReceiver(host, lookUp, RULES);

  it('leads to the addresses that are found, all of them', async () => {
    expect(await found(leadingTo('8.8.8.8', '2606:4700::1111'))).toEqual({
      addresses: [
        { address: '8.8.8.8', family: 4 },
        { address: '2606:4700::1111', family: 6 },
      ],
    });
  });

  it('that leads inside and outside at once leads nowhere', async () => {
    expect(await found(leadingTo('8.8.8.8', '10.0.0.1'))).toEqual({ wrong: 'address-not-public' });
    expect(await found(leadingTo('::ffff:169.254.169.254'))).toEqual({ wrong: 'address-not-public' });
  });

  it('that nobody knows has no address', async () => {
    expect(await found(leadingTo())).toEqual({ wrong: 'no-address' });
    expect(await found(() => Promise.reject(new Error('ENOTFOUND')))).toEqual({ wrong: 'no-address' });
  });

  it('is not looked up where it is an address already', async () => {
    const never: LookUp = () => Promise.reject(new Error('asked'));
    expect(await found(never, '8.8.8.8')).toEqual({ addresses: [{ address: '8.8.8.8', family: 4 }] });
    expect(await found(never, '[::1]')).toEqual({ wrong: 'address-not-public' });
  });
});
