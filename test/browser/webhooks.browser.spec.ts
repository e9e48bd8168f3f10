import { afterAll, beforeAll, expect, it } from '@jest/globals';
import { Applicant } from '../support/agreements.js';
import { describePages, startPages } from '../support/pages.js';
import { WALKS } from '../support/walks.js';
import { startReceiver, type TestReceiver } from '../support/webhook-receiver.js';

const OFFICER = 'waterisac.officer';

describePages('the pages of webhooks', () => {
  const pages = startPages({ WEBHOOKS_TO_LOOPBACK: 'true' });
  let server: TestReceiver;
  let answer = 204;
  beforeAll(async () => {
    server = await startReceiver(() => answer);
  });
  afterAll(() => server.close());

  it('let an officer add one, see its secret once, test it, and send a message again', async () => {
    const visitor = await pages().signIn(OFFICER, '/webhooks');
    const { page } = visitor;
    await page.getByText('There is no webhook yet.').waitFor();
    await visitor.expectAccessible();
    await page.getByRole('link', { name: 'Add a webhook' }).click();
    await visitor.expectTitle('Add a webhook');
    await page.getByRole('button', { name: 'Add the webhook' }).click();
    await page.getByRole('link', { name: 'Write the address of the receiver.' }).waitFor();
    expect(await page.evaluate('document.activeElement.className')).toContain('error-summary');
    visitor.foresee(422);
    await page.getByLabel('Address of the receiver').fill('https://10.0.0.1/hook');
    await page.getByRole('button', { name: 'Add the webhook' }).click();
    await page.getByText('The host is not an address of the public internet.').first().waitFor();
    expect(await page.getByLabel('Address of the receiver').inputValue()).toBe('https://10.0.0.1/hook');
    await visitor.expectAccessible();
    await page.getByLabel('Address of the receiver').fill(server.url);
    await page.getByText('What I choose').click();
    await page.getByText('It is suspended').click();
    await page.getByText('An agreement comes into force').click();
    await page.getByRole('button', { name: 'Add the webhook' }).click();
    const secret = await page.locator('code').textContent();
    expect(secret).toMatch(/^whsec_/);
    await visitor.expectAccessible();
    await page.getByRole('link', { name: 'Go to the webhook' }).click();
    await page.getByText('Nothing yet.', { exact: false }).waitFor();
    expect(await page.content()).not.toContain(secret!.slice(6));
    await page.getByRole('button', { name: 'Send a test event' }).click();
    await page.getByRole('row', { name: /Test.*Taken.*Answered 204/s }).waitFor();
    await visitor.expectAccessible();
    await page.getByRole('button', { name: /^Send .* again$/ }).click();
    await expectReceived(2);
    expect(new Set(server.received.map(({ headers }) => headers['webhook-id'])).size).toBe(1);
    await page.getByRole('cell', { name: '2', exact: true }).waitFor();
    visitor.expectNoProblems();
    await visitor.leave();
  }, 240_000);

  it('show what happened to an agreement, one that is switched off, and why', async () => {
    const applicant = await Applicant.of(pages().client, 'waterisac');
    answer = 410;
    const agreement = await applicant.active();
    const visitor = await pages().signIn(OFFICER, '/webhooks');
    const { page } = visitor;
    await page.getByRole('link', { name: server.url }).click();
    await page.getByText('Its receiver answered 410', { exact: false }).waitFor();
    await page.getByRole('row', { name: /Came into force.*Given up.*Answered 410/s }).waitFor();
    expect(server.received.at(-1)?.body).toContain(agreement);
    await visitor.expectAccessible();
    expect(await page.getByRole('button', { name: 'Send a test event' }).count()).toBe(0);
    answer = 204;
    await page.getByRole('button', { name: 'Switch it on' }).click();
    await page.getByRole('button', { name: 'Send a test event' }).waitFor();
    await page
      .getByRole('row', { name: /Came into force/ })
      .getByRole('button')
      .click();
    await page.getByRole('row', { name: /Came into force.*Taken.*Answered 204/s }).waitFor();
    await page.getByRole('link', { name: 'Came into force' }).waitFor();
    visitor.expectNoProblems();
    await visitor.leave();
  }, 240_000);

  it('let one be changed, given a new secret, and removed once that was confirmed', async () => {
    const visitor = await pages().signIn(OFFICER, '/webhooks');
    const { page } = visitor;
    await page.getByRole('link', { name: server.url }).click();
    await page.getByRole('link', { name: 'Change it' }).click();
    await visitor.expectTitle('Change a webhook');
    await visitor.expectAccessible();
    await page.getByText('Everything, and what may be added later').click();
    await page.getByRole('button', { name: 'Save' }).click();
    await visitor.expectTitle('Webhook');
    await page.getByText(/^Everything/).waitFor();
    await page.getByRole('button', { name: 'New secret' }).click();
    await visitor.expectAccessible();
    await page.getByRole('dialog').getByRole('button', { name: 'New secret' }).click();
    await page.getByText('The old one signs beside it until', { exact: false }).waitFor();
    await visitor.expectAccessible();
    await page.getByRole('button', { name: 'Remove it' }).click();
    await page.getByRole('dialog').getByRole('button', { name: 'Remove it' }).click();
    await page.getByText('There is no webhook yet.').waitFor();
    visitor.expectNoProblems();
    await visitor.leave();
  }, 240_000);

  it('tell whoever looks at a changed one what changed, and keep what they wrote', async () => {
    const client = pages().client;
    const { body: made } = await client.post('ad-1', '/api/v1/webhooks', { body: { url: server.url } });
    const visitor = await pages().signIn('ad-1', `/webhooks/${made.id}/change`);
    const { page } = visitor;
    await page.getByLabel('Address of the receiver').fill(`${server.url}/mine`);
    const body = { url: `${server.url}/theirs` };
    await client.post('ad-1', `/api/v1/webhooks/${made.id}/change`, { body, ifMatch: 0 });
    visitor.foresee(412);
    await page.getByRole('button', { name: 'Save' }).click();
    await page.getByText('It was changed meanwhile').waitFor();
    expect(await page.getByLabel('Address of the receiver').inputValue()).toBe(`${server.url}/mine`);
    await visitor.expectAccessible();
    await page.getByRole('button', { name: 'Put mine in its place' }).click();
    await page.getByRole('button', { name: 'Save' }).click();
    await page.getByText(`${server.url}/mine`).waitFor();
    visitor.expectNoProblems();
    await visitor.leave();
  }, 240_000);

  it('are not for others', async () => {
    const visitor = await pages().visitor();
    visitor.foresee(403);
    await visitor.signIn('cm-1', '/webhooks');
    await visitor.page.getByRole('heading', { level: 2, name: 'This page is for another function' }).waitFor();
    visitor.expectNoProblems();
    await visitor.leave();
  }, 120_000);

  it('are all looked at', () => {
    pages().expectAllSeen(WALKS.webhooks);
  });

  async function expectReceived(number: number): Promise<void> {
    for (let look = 0; look < 600 && server.received.length < number; look += 1)
      await new Promise((resolve) => setTimeout(resolve, 100));
    expect(server.received).toHaveLength(number);
  }
});
