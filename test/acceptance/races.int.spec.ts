import { setTimeout as sleep } from 'node:timers/promises';
import { afterAll, beforeAll, describe, expect, it } from '@jest/globals';
import { addDays, startOfDay } from '@accord/kernel';
import { Applicant, bodyOf, ok } from '../support/agreements.js';
import { refusal, type Answer } from '../support/client.js';
import { DatedAccord } from '../support/dated-accord.js';
import { Ear } from '../support/ear.js';

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

  const policy = async (as: string, asOf = '') => ok(await accord.client.get(as, `/api/v1/policy${asOf}`));
  async function publish(as: string, command: string, payload: object): Promise<Answer> {
    const ifMatch = (await policy('au-1')).headers.get('etag')!.slice(1, -1);
    return ok(await accord.client.post(as, `/api/v1/policy/${command}`, { ifMatch, body: payload }));
  }
  /** One administrator proposes what a person holds from a day on, and another one approves it. */
  async function published(functions: object, effectiveFrom: string): Promise<void> {
    await publish('ad-1', 'propose-functions', { effectiveFrom, reason: 'They leave the office.', functions });
    const { version } = ok(await accord.client.get('au-1', '/api/v1/policy/publications')).body.items[0];
    await publish('ad-2', 'approve-publication', { version });
    await policy('au-1'); // as far as this process knows it: it looks within a quarter of a second
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

  it('a person holds other functions from the first second of their day: in what they send, read and are assigned', async () => {
    const one = await Applicant.of(accord.client, 'md-isao', accord.today);
    const [theirs, next] = [await one.reviewable(), await one.submitted()];
    ok(await one.send(next, 'cm-1', 'complete-intake', body('complete-intake')));
    const day = addDays(accord.today(), 1);
    const change = { effectiveFrom: day, reason: 'They join oversight.' };
    const { body: proposed } = await publish('ad-1', 'propose-functions', {
      ...change,
      functions: { subjectId: 'pr-1', holds: ['auditor'] },
    });
    const version = ok(await accord.client.get('au-1', '/api/v1/policy/publications')).body.items[0].version;
    const effect = await accord.client.get('ad-2', `/api/v1/policy/publications/${version}/effect`, {
      'x-min-position': proposed.position,
    });
    expect(ok(effect).body).toMatchObject({
      person: { subjectId: 'pr-1', gains: ['auditor'], loses: ['dhs.privacy'], unheld: [] },
      totals: { losses: [{ kind: 'reviewer', count: 1 }] },
      items: [{ agreementId: theirs, losses: [{ kind: 'reviewer', what: ['dhs.privacy'] }] }],
    });
    await publish('ad-2', 'approve-publication', { version });
    await policy('au-1');

    const session = await accord.signedIn('pr-1');
    const holds = async () => {
      const me = ok(await accord.client.get('pr-1', '/api/v1/me')).body;
      expect((await session()).functions).toEqual(me.functions);
      return me.functions;
    };
    const assigns = (id: string, command: string, subjectId: string) =>
      one.send(id, 'cm-1', command, {
        ...body('assign-reviewer'),
        subjectId,
        ...(command === 'assign-reviewer' ? {} : { reasonCode: 'Workload' }),
      });
    accord.at(new Date(Date.parse(startOfDay(day)) - 1_000).toISOString());
    expect(await holds()).toEqual(['dhs.privacy']);
    accord.at(day);
    expect(await holds()).toEqual(['auditor']);
    const review = body('pass-privacy-review');
    expect(refusal(await one.send(theirs, 'pr-1', 'pass-privacy-review', review))).toEqual({
      status: 403,
      code: 'NOT_AUTHORIZED',
    });
    ok(await accord.client.get('pr-1', `/api/v1/agreements/${theirs}/history?include=refusals`));
    expect(refusal(await assigns(next, 'assign-reviewer', 'pr-1')).code).toBe('NOT_QUALIFIED');
    ok(await assigns(next, 'assign-reviewer', 'pr-2'));
    ok(await assigns(theirs, 'reassign-reviewer', 'pr-2'));
    ok(await one.send(theirs, 'pr-2', 'pass-privacy-review', review));

    expect(ok(await accord.client.get('ad-1', '/api/v1/people?limit=200')).body.items).toContainEqual({
      subjectId: 'pr-1',
      functions: ['auditor'],
      source: 'Publication',
      version,
      since: day,
      ahead: [],
    });
    expect((await policy('au-1')).body.functionsOfPeople).toEqual([{ subjectId: 'pr-1', holds: ['auditor'] }]);
    const before = new Date(Date.parse(startOfDay(day)) - 1_000).toISOString();
    expect((await policy('au-1', `?asOf=${before}`)).body.functionsOfPeople).toEqual([]);
  }, 90_000);

  it('who loses a function while they listen hears nothing that comes after, and the demonstration shows them without it', async () => {
    const one = await Applicant.of(accord.client, 'it-isac', accord.today);
    const id = await one.submitted();
    const ears = await Promise.all(
      [
        ['cr-2', '/work-queue/stream'],
        ['cr-2', `/agreements/${id}/stream`],
        ['cr-1', '/work-queue/stream'],
      ].map(([persona, path]) => Ear.at(`${accord.client.url}/api/v1${path}`, { authorization: `Bearer ${persona}` })),
    );
    const [queue, agreement, another] = ears as [Ear, Ear, Ear];
    const shown = async (): Promise<unknown> => {
      const { items } = (await (await fetch(`${accord.client.url}/auth/personas`)).json()) as {
        items: { subjectId: string; functions: string[] }[];
      };
      return items.find(({ subjectId }) => subjectId === 'cr-2')?.functions;
    };
    ok(await one.send(id, 'cm-1', 'complete-intake', body('complete-intake')));
    for (const ear of ears) await ear.changes(1);
    await published({ subjectId: 'cr-2', holds: [] }, addDays(accord.today(), 1));
    ok(await one.send(id, 'cr-1', 'record-concurrence', { office: 'crcl', position: 'Concur' }));
    for (const ear of ears) await ear.changes(2); // approved, and not in force yet
    expect(await shown()).toEqual(['dhs.crcl']);

    accord.at(addDays(accord.today(), 1));
    const { body: after } = ok(
      await one.send(id, 'it-isac.officer', 'withdraw-proposal', { reasonCode: 'DeclinedToState' }),
    );
    await Promise.all([queue.end(), agreement.end()]);
    await another.hears(after.position); // among what the clock does elsewhere
    for (const ear of [queue, agreement]) expect(ear.heard().map((told) => told.id)).not.toContain(after.position);
    const again = await Ear.at(`${accord.client.url}/api/v1/agreements/${id}/stream`, { authorization: 'Bearer cr-2' });
    expect(again.status).toBe(404);
    expect(await shown()).toEqual([]);
    another.leave();
  }, 60_000);
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
