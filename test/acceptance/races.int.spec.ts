import { setTimeout as sleep } from 'node:timers/promises';
import { afterAll, beforeAll, describe, expect, it } from '@jest/globals';
import { addDays, startOfDay } from '@accord/kernel';
import { Applicant, bodyOf, ok } from '../support/agreements.js';
import { refusal, type Answer } from '../support/client.js';
import { DatedAccord } from '../support/dated-accord.js';

/** How often is looked for what the clock does by itself, and for how long at most: half a minute. */
const LOOKS = { each: 100, most: 300 };
const HOUR_MS = 3_600_000;

/** An event, as the history of an agreement shows it. */
interface Event {
  readonly type: string;
  readonly actor: { readonly function: string };
  readonly payload: Readonly<Record<string, unknown>>;
}

describe('people against the clock, over HTTP', () => {
  let accord: DatedAccord;

  beforeAll(async () => {
    accord = await DatedAccord.start('2026-03-02');
  }, 60_000);
  afterAll(() => accord.stop(), 60_000);

  const detail = async (id: string) => ok(await accord.client.get('cm-1', `/api/v1/agreements/${id}`)).body;
  const historyOf = async (id: string): Promise<Event[]> =>
    ok(await accord.client.get('au-1', `/api/v1/agreements/${id}/history?limit=200`)).body.items;
  const body = (command: string) => bodyOf('unclassified', command, accord.today());
  const typesOf = ({ body: answered }: Answer) => answered.events.map(({ type }: { type: string }) => type);

  /** Waits until the clock has done something to an agreement: its reminders come beside it, before and after. */
  async function doneByTheClock(id: string, type: string): Promise<Event> {
    for (let look = 0; look < LOOKS.most; look += 1) {
      const done = (await historyOf(id)).find((event) => event.type === type && event.actor.function === 'clock');
      if (done) return done;
      await sleep(LOOKS.each);
    }
    throw new Error(`The clock has not recorded ${type} of ${id}.`);
  }

  it('an emergency suspension can be ratified to the last second of its 72nd hour, and lifts by itself after that', async () => {
    const [first, second] = [
      await Applicant.of(accord.client, 'waterisac', accord.today),
      await Applicant.of(accord.client, 'fs-isac', accord.today),
    ];
    const [ratified, forgotten] = [await first.active(), await second.active()];
    const emergency = { causeCode: 'SecurityIncident', scope: 'Entitlements', liftConditions: [] };
    for (const [one, id] of [
      [first, ratified],
      [second, forgotten],
    ] as const)
      ok(await one.send(id, 'cm-1', 'suspend-agreement', emergency));
    const { suspendedAt, ratifyBefore } = (await detail(forgotten)).suspension;
    expect(Date.parse(ratifyBefore) - Date.parse(suspendedAt)).toBe(72 * HOUR_MS);

    accord.at(new Date(Date.parse(ratifyBefore) - 1_000).toISOString());
    ok(await first.send(ratified, 'ao-1', 'ratify-suspension', { decision: 'Ratify' }));
    expect((await detail(forgotten)).state).toBe('Suspended');

    accord.at(ratifyBefore);
    const late = await second.send(forgotten, 'ao-1', 'ratify-suspension', { decision: 'Ratify' });
    expect(refusal(late)).toEqual({ status: 409, code: 'WRONG_STATE' });
    const lifted = await doneByTheClock(forgotten, 'AgreementReinstated');
    expect(lifted.payload).toMatchObject({ basis: 'NotRatifiedInTime' });
    expect([(await detail(forgotten)).state, (await detail(ratified)).state]).toEqual(['Active', 'Suspended']);
  }, 90_000);

  describe('the end of a term', () => {
    /** In force for a year, with another term that is reviewed and signed by the organization. */
    async function almostRenewed(slug: string) {
      const one = await Applicant.of(accord.client, slug, accord.today);
      const id = await one.signed();
      ok(await one.send(id, 'cm-1', 'activate-agreement', { expiresOn: addDays(accord.today(), 60) }));
      const { requestedTermMonths } = (await detail(id)).application;
      const changes = [{ path: '/requestedTermMonths', old: requestedTermMonths, new: requestedTermMonths + 12 }];
      ok(await one.send(id, one.officer, 'propose-amendment', { changes }));
      ok(await one.send(id, 'pr-1', 'pass-amendment-privacy-review', FINDING));
      const { amendment, activation } = await detail(id);
      const sign = (as: string) =>
        one.send(id, as, 'sign-amendment', { ...body('sign-agreement'), termsDigest: amendment.termsDigest });
      ok(await sign(`${slug}.signatory`));
      return { id, sign, expiresOn: activation.expiresOn, renewedUntil: amendment.expiresOn };
    }

    it('is beaten by another term that is signed in its last second, and by none that is signed after it', async () => {
      const [renewed, late] = [await almostRenewed('auto-isac'), await almostRenewed('it-isac')];
      expect(renewed.expiresOn).toBe(late.expiresOn);
      const over = startOfDay(addDays(renewed.expiresOn, 1));
      accord.at(new Date(Date.parse(over) - 1_000).toISOString());
      ok(await renewed.sign('ao-1'));

      accord.at(over);
      const raced = await late.sign('ao-1');
      expect(refusal(raced)).toEqual({ status: 409, code: 'TERMINAL' });
      await doneByTheClock(late.id, 'AgreementExpired');
      await doneByTheClock(renewed.id, 'AmendmentTookEffect');
      expect((await detail(late.id)).state).toBe('Expired');
      expect(await detail(renewed.id)).toMatchObject({
        state: 'Active',
        activation: { expiresOn: renewed.renewedUntil },
      });
    }, 90_000);

    it('a person who applies the other term while the clock does is answered, and it takes effect once', async () => {
      const { id, sign, expiresOn } = await almostRenewed('k12-six');
      ok(await sign('ao-1'));
      const { revision } = await detail(id);
      accord.at(startOfDay(addDays(expiresOn, 1)));
      const answer = await accord.client.post('cm-1', `/api/v1/agreements/${id}/apply-amendment`, {
        body: {},
        ifMatch: revision,
      });
      const isByHand = answer.status === 200;
      if (isByHand) expect(typesOf(answer)).toEqual(['AmendmentTookEffect']);
      else expect(answer.status).toBe(412);
      if (!isByHand) await doneByTheClock(id, 'AmendmentTookEffect');
      expect((await historyOf(id)).filter(({ type }) => type === 'AmendmentTookEffect')).toHaveLength(1);
      expect((await detail(id)).state).toBe('Active');
    }, 90_000);
  });
});

/** What the privacy officer finds on another term. */
const FINDING = {
  form: {
    findings: [
      {
        principle: 'UseLimitation',
        finding: 'Satisfied',
        rationale: 'What is shared is used for the same purposes.',
        evidence: [{ digest: 'c'.repeat(64), locator: 'review file' }],
      },
    ],
    statutoryChecks: [],
  },
};
