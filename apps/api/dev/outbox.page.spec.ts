import { describe, expect, it } from '@jest/globals';
import { outboxPage } from './outbox.page.js';

describe('The page of captured mails', () => {
  it('shows what stands in a mail as text, whatever it is', () => {
    const page = outboxPage([
      {
        to: 'cm-1@personas.invalid',
        subject: '<img onerror=x>',
        text: 'a < b',
        capturedAt: '2026-03-02T17:00:00.000Z',
      },
    ]);
    expect(page).toContain('&lt;img onerror=x&gt;');
    expect(page).toContain('<pre>a &lt; b</pre>');
    expect(page).not.toContain('<img');
  });
});
