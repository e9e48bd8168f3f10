import { describe, expect, it } from '@jest/globals';
import { Undeliverable } from '@accord/jobs';
import { MailRefused, type Mail } from '../mail.js';
import { StoppedHandler, stoppedMessages } from './stopped.js';

const ID = '0f0e0000-0000-4000-8000-000000000001';
const AT = '2026-03-02T17:00:00.000Z';
const HELD = { check: async () => undefined };
const [message] = stoppedMessages({ id: ID, revision: 3 }, 'failing', ['officer-1'], AT);

interface Circumstances {
  readonly isOff?: boolean;
  readonly address?: string | null;
  readonly refuses?: boolean;
}

function telling({ isOff = true, address = 'officer-1@isao.example', refuses = false }: Circumstances = {}) {
  const mails: Mail[] = [];
  let opened = 0;
  const mailer = {
    send: async (mail: Mail) => {
      if (refuses) throw new MailRefused('no');
      mails.push(mail);
    },
    close: async () => undefined,
  };
  const handler = new StoppedHandler({
    mailer: async () => {
      opened += 1;
      return mailer;
    },
    addressOf: async () => address,
    isOff: async () => isOff,
    baseUrl: 'https://accord.example',
  });
  return { handler, mails, opened: () => opened };
}

describe('A webhook that was switched off', () => {
  it('is told to each person who looks after it, once, with why and where, and without its address', async () => {
    const { handler, mails, opened } = telling();
    await handler.handle(message!, HELD);
    await handler.handle(message!, HELD);
    expect(opened()).toBe(1);
    expect(mails[0]).toEqual({
      id: message!.id,
      to: 'officer-1@isao.example',
      subject: 'Accord: A webhook was switched off',
      text: expect.stringMatching(/took nothing.*\n.*2026-03-02T17.*\n\nhttps:\/\/accord\.example\/webhooks\/0f0e/s),
    });
    expect(mails[1]?.id).toBe(mails[0]?.id);
    expect(stoppedMessages({ id: ID, revision: 3 }, 'gone', ['a', 'b'], AT).map(({ id }) => id)).toHaveLength(2);
  });

  it('is no news any more once somebody has switched it on', async () => {
    const { handler, mails } = telling({ isOff: false });
    await handler.handle(message!, HELD);
    expect(mails).toEqual([]);
  });

  it('is a dead letter where the person has no address, or their server will never take it', async () => {
    await expect(telling({ address: null }).handler.handle(message!, HELD)).rejects.toThrow(Undeliverable);
    await expect(telling({ refuses: true }).handler.handle(message!, HELD)).rejects.toThrow(Undeliverable);
    await expect(telling().handler.handle({ ...message!, payload: { because: 'x' } }, HELD)).rejects.toThrow(TypeError);
  });
});
