import { describe, expect, it } from '@jest/globals';
import { isMailAddress, judgeMail, MailRefused } from './mail.js';

const mail = { id: 'notice_1', to: 'cm-1@agency.example', subject: 'Accord: The agreement is in force', text: 'x\ny' };

describe('A mail', () => {
  it('is taken as it is', () => {
    expect(() => judgeMail(mail)).not.toThrow();
  });

  it.each([
    ['subject', 'Accord\r\nBcc: all@agency.example'],
    ['subject', 'Accord\u2028X'],
    ['subject', 'x'.repeat(201)],
    ['id', 'a\nb'],
    ['to', 'a@b.example\r\nDATA'],
    ['to', 'a@b.example, c@d.example'],
    ['to', 'A Name <a@b.example>'],
    ['to', 'nobody'],
  ])(
    'mail: line breaks and long subjects never reach a header; it is refused for its %s %j, which could be read as more than one line or person',
    (part, text) => {
      expect(() => judgeMail({ ...mail, [part]: text })).toThrow(MailRefused);
    },
  );
});

describe('The address of a person', () => {
  it.each(['a@b', 'first.last+tag@sub.agency.example', "o'neil@agency.example"])('may be %s', (address) => {
    expect(isMailAddress(address)).toBe(true);
  });

  it.each([undefined, 7, '', 'a', '@b', 'a@', 'a b@c', '"a"@b', 'a@b.', `${'a'.repeat(65)}@b`, `a@${'b'.repeat(254)}`])(
    'may not be %j',
    (address) => {
      expect(isMailAddress(address)).toBe(false);
    },
  );
});
