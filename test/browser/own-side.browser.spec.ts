import { expect, it } from '@jest/globals';
import { Applicant, application, bodyOf, ok } from '../support/agreements.js';
import { describePages, startPages } from '../support/pages.js';
import { pressOn, tabTo } from '../support/reviewing.js';

const LONG = 400_000;
const LEFT_MS = 90_000;

const own = (id: string, rest = '') => `/my-agreements/${id}${rest}`;

describePages('the pages of an organization', () => {
  const pages = startPages();
  const client = () => pages().client;

  it(
    'take the last answers, their check, the certification and the submission by keyboard alone',
    async () => {
      const applicant = await Applicant.of(client(), 'actra');
      const id = await applicant.draft();
      const { redress: _redress, retentionDaysMax: _days, ...rest } = application();
      ok(await applicant.send(id, applicant.officer, 'revise-draft', { fieldPatch: rest }));
      const visitor = await pages().signIn(applicant.officer, own(id, '/answers/privacy/retention'));
      const { page } = visitor;
      const next = page.getByRole('button', { name: 'Save and continue' });

      await visitor.expectTitle('How long do you keep what you receive?');
      await tabTo(page, page.getByLabel('Longest retention'));
      await page.keyboard.type('180');
      await pressOn(page, next);
      await visitor.visit(own(id, '/answers/privacy/redress'));
      await visitor.expectTitle('How can people complain?');
      await tabTo(page, page.getByLabel('What somebody does'));
      await page.keyboard.type('They write to us.');
      await tabTo(page, page.getByLabel('You answer within'));
      await page.keyboard.type('30');
      await pressOn(page, next);
      await page.getByRole('heading', { name: 'Sections' }).waitFor();

      await pressOn(page, page.getByRole('link', { name: 'Check your answers' }));
      await visitor.expectTitle('Check your answers');
      await pressOn(page, page.getByRole('link', { name: 'Certify and submit' }));
      await visitor.expectTitle('Certify and submit');
      const submit = page.getByRole('button', { name: 'Submit the application to NCCIC' });
      await pressOn(page, submit);
      await page.locator('.error-summary:focus').waitFor();
      await pressOn(page, page.locator('.error-summary').getByRole('link'));
      await page.locator('input[type=checkbox]:focus').waitFor(); // the error leads to its field
      await page.keyboard.press('Space');
      await pressOn(page, submit);
      await visitor.expectTitle('Application submitted');
      const { body } = await client().get('cm-1', `/api/v1/agreements/${id}`);
      expect(body).toMatchObject({ state: 'Proposed', application: { redress: { responseDays: 30 } } });
      visitor.expectNoProblems();
      await visitor.leave();
    },
    LONG,
  );

  it(
    'take the signature under the terms by keyboard alone',
    async () => {
      const applicant = await Applicant.of(client(), 'waterisac');
      const id = await applicant.reviewed();
      ok(await applicant.send(id, 'cm-1', 'open-for-signature', {}));
      const visitor = await pages().signIn('waterisac.signatory', '/my-agreements');
      const { page } = visitor;
      await page.getByText('You:').waitFor();
      await pressOn(page, page.getByRole('rowheader').getByRole('link', { name: /^ISA-/ }));
      await pressOn(page, page.getByRole('link', { name: 'Read and sign terms 1' }));
      await visitor.expectTitle('Terms 1');
      await tabTo(page, page.getByLabel('Fingerprint of your certificate'));
      await page.keyboard.type(bodyOf('unclassified', 'sign-agreement')['certificateFingerprint']);
      await pressOn(page, page.getByRole('checkbox'), 'Space');
      await pressOn(page, page.getByRole('button', { name: 'Check what will be recorded' }));
      await page.locator('h2:focus', { hasText: 'What will be recorded' }).waitFor();
      await pressOn(page, page.getByRole('button', { name: /^Sign terms 1 for/ }));
      await page.getByRole('heading', { name: 'Nothing is needed from you now' }).waitFor();
      const { body } = await client().get('cm-1', `/api/v1/agreements/${id}`);
      expect(body.facets.signatures).toEqual({ isao: 'Signed', nccic: 'None' });
      await visitor.visit('/my-agreements');
      await page.getByRole('cell', { name: 'NCCIC signs' }).waitFor();
      visitor.expectNoProblems();
      await visitor.leave();
    },
    LONG,
  );

  it(
    'let its security officer record a fact of its security, and nobody record one of another organization',
    async () => {
      const found = await client().get('cm-1', '/api/v1/organizations?limit=200');
      const [its, other] = ['auto-isac', 'it-isac'].map(
        (wanted) => found.body.items.find(({ slug }: { slug: string }) => slug === wanted).id,
      );
      const visitor = await pages().signIn('auto-isac.fso', '/my-agreements');
      const { page } = visitor;
      await page.getByRole('link', { name: 'Record a security fact' }).click();
      await visitor.expectTitle('Record a security fact of Auto-ISAC');
      await page.getByText('You report it for your organization').waitFor();
      await page.getByRole('button', { name: 'Record the fact' }).click();
      await page.locator('.error-summary').getByText('Choose what it is about.').waitFor();
      await visitor.expectAccessible();
      await page.locator('label').filter({ hasText: 'Key management' }).click();
      await page.getByLabel('What was found').selectOption('ChangePending');
      await page.getByLabel('Reference of the source').fill('EX-KMP-0031');
      await page.getByRole('button', { name: 'Record the fact' }).dblclick();
      await visitor.expectTitle('Auto-ISAC');
      await page.getByText('recorded by facility security officers, EX-KMP-0031').waitFor();
      await visitor.expectAccessible();
      expect(await page.getByRole('link', { name: 'Organizations' }).count()).toBe(0);

      // the same again says nothing new: the refusal is told in words, and what was written stays
      visitor.foresee(409);
      await page.getByRole('link', { name: 'Record a security fact' }).click();
      await page.locator('label').filter({ hasText: 'Key management' }).click();
      await page.getByLabel('What was found').selectOption('ChangePending');
      await page.getByLabel('Reference of the source').fill('EX-KMP-0031');
      await page.getByRole('button', { name: 'Record the fact' }).click();
      await page.locator('.error-summary').waitFor();
      expect(await page.getByLabel('Reference of the source').inputValue()).toBe('EX-KMP-0031');

      visitor.foresee(403, 404);
      await visitor.visit(`/organizations/${other}/security-facts`);
      expect(await page.getByRole('button', { name: 'Record the fact' }).count()).toBe(0);
      visitor.expectNoProblems();
      await visitor.signIn('auto-isac.officer', `/organizations/${its}/security-facts`);
      await page.getByText('Not yours to record').waitFor();
      await visitor.leave();
    },
    LONG,
  );

  it(
    'show an imported agreement as one that was taken over: no application, no stages, its own ceiling, what is next',
    async () => {
      const found = await client().get('cm-1', '/api/v1/organizations?slug=health-isac');
      const imported = ok(
        await client().post('cm-1', '/api/v1/agreements/import-legacy-agreement', {
          body: {
            organizationId: found.body.items[0].id,
            instrumentKind: 'MOU',
            originalSignedOn: '2019-05-01',
            originalExpiry: '2099-04-30',
            documentDigest: 'ab'.repeat(32),
            reference: 'MOU 19-001',
            scope: {
              infoTypes: [{ type: 'CyberThreatIndicator', direction: 'both' }],
              channels: ['Portal'],
              collections: [{ id: 'nccic-green', canRead: true, canWrite: false }],
              tlpCeiling: 'GREEN',
            },
          },
        }),
      );
      const { id } = imported.body;
      const visitor = await pages().signIn('health-isac.officer', own(id));
      const { page } = visitor;
      await visitor.expectTitle('Your agreement with NCCIC');
      await page.getByText('A second person at NCCIC verifies it.').waitFor();
      await page.getByRole('heading', { name: 'What happens next' }).waitFor();
      await page.getByRole('heading', { name: 'Instrument' }).waitFor();
      expect(await page.getByRole('heading', { name: /What you submitted|Where it stands/ }).count()).toBe(0);
      await visitor.expectAccessible();

      const verdict = { verdict: 'Confirmed', mappedState: 'Active' };
      ok(await client().command('cm-2', `/api/v1/agreements/${id}/verify-legacy-import`, verdict));
      await visitor.visit(own(id));
      await page.getByText('It stands as it was imported').waitFor();
      const ceiling = page.locator('dl.summary').getByText('TLP:GREEN');
      await ceiling.first().waitFor();
      await page.getByText('It is shown to have the form required by law').waitFor();
      expect(await page.getByText('Not provided').count()).toBe(0);
      await visitor.expectAccessible();
      for (const rest of ['/check', '/receipt']) {
        await visitor.visit(own(id, rest));
        await visitor.expectTitle('No application was made here');
      }
      await visitor.expectAccessible();
      visitor.expectNoProblems();
      await visitor.leave();
    },
    LONG,
  );

  it(
    'warn before a session ends, and go on with it by one press (WCAG 2.2.1)',
    async () => {
      const visitor = await pages().signIn('ren-isac.officer', '/my-agreements');
      const { page } = visitor;
      let isExtended = false;
      await page.route('**/auth/session', async (route) => {
        const answer = await route.fetch();
        const session = await answer.json();
        const soon = new Date(Date.now() + LEFT_MS).toISOString();
        await route.fulfill({ response: answer, json: isExtended ? session : { ...session, expiresAt: soon } });
      });
      await page.route('**/auth/extend', async (route) => {
        isExtended = true;
        await route.continue();
      });
      await page.reload();
      const warning = page.getByRole('dialog', { name: /^You will be signed out in 1:\d\d$/ });
      await warning.waitFor();
      await warning.getByText('What you wrote is kept in this tab.').waitFor();
      await visitor.expectAccessible();
      const stay = warning.getByRole('button', { name: 'Stay signed in' });
      const extended = page.waitForResponse((answer) => answer.url().endsWith('/auth/extend'));
      await pressOn(page, stay);
      expect((await extended).status()).toBe(200);
      await warning.waitFor({ state: 'detached' });
      await visitor.expectTitle('My agreements');
      visitor.expectNoProblems();
      await visitor.leave();
    },
    LONG,
  );
});
