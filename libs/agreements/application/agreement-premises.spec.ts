import { beforeEach, describe, expect, it } from '@jest/globals';
import { derivedId, freshId, ManualClock, type Json } from '@accord/kernel';
import { MemoryEventStore } from '@accord/event-store/memory';
import { CLOSELY, type PersonCommand, type Subject } from '@accord/commands';
import { agreementDecider, STATES, type AgreementState } from '@accord/agreements/domain';
import { shippedPolicies } from '@accord/policy/testing';
import { AgreementDecision } from './agreement-decision.js';
import { AgreementFolds } from './agreement-folds.js';
import { AgreementPremises, MOST_PREDECESSORS } from './agreement-premises.js';
import { OtherAgreementsFinder } from './other-agreements.js';
import type { StandingAgreement } from './ports.js';

const HERE = '2a0c1d7e-7c57-5b0e-9f1e-2f0c8a6d9b22';
const NOW = '2026-03-02T15:00:00.000Z';
const OFFICER = { subjectId: 'officer', functions: ['isao.officer'], organizationId: HERE } as const;
const idOf = (n: number | string): string => derivedId(`agreement/${n}`);

const appointments = [
  { subjectId: 'officer', function: 'isao.officer', headcountOne: false, appointedAt: NOW, endedAt: null },
] as const;
const facts = { organizationId: HERE, legalName: 'Here', attestation: null, appointments, isEligible: false };
const basis = { organizationId: HERE, organization: { facts, revision: 3, unreadable: null } };

const command = (slug: string, body: Json): Subject<AgreementState> => {
  const envelope: PersonCommand = {
    sender: 'person',
    commandId: freshId(),
    slug,
    path: slug,
    principal: OFFICER,
    chosenFunction: null,
    expectedRevision: null,
    body,
    correlationId: 'a'.repeat(32),
  };
  return { id: idOf('new'), state: agreementDecider.initialState, envelope };
};

describe('Premises of a command on an agreement', () => {
  let store: MemoryEventStore;
  let folds: AgreementFolds;
  let standing: StandingAgreement[];
  let premises: AgreementPremises;

  beforeEach(() => {
    store = new MemoryEventStore();
    standing = [];
    const openly = { unsealEvent: <E>(event: E) => Promise.resolve(event) };
    folds = new AgreementFolds(store, openly);
    const inForce = { caughtUp: () => Promise.resolve(), standingOf: () => Promise.resolve(standing) };
    premises = new AgreementPremises(
      folds,
      new OtherAgreementsFinder(inForce, folds, new ManualClock(new Date(NOW))),
      { put: () => Promise.resolve(), get: () => Promise.resolve(null) },
      { find: () => Promise.resolve(null) },
      shippedPolicies,
    );
  });

  const append = async (id: string, type: string, data: Record<string, Json>) => {
    const metadata = { commandId: freshId(), actorSubjectId: 'officer', actorFunction: 'isao.officer' };
    const last = (await store.readStream(`agreement-${id}`)).at(-1)?.revision ?? 'no_stream';
    const event = { eventId: freshId(), type, schemaVersion: 1, data, metadata };
    await store.append(`agreement-${id}`, [event], last, NOW);
  };
  const drafted = (n: number, predecessor?: number) =>
    append(idOf(n), 'AgreementDrafted', {
      organizationId: HERE,
      agreementForm: 'Standard',
      ...(predecessor === undefined ? {} : { predecessorId: idOf(predecessor) }),
    });
  const chain = async (length: number) => {
    for (let n = 0; n < length; n++) await drafted(n, n === 0 ? undefined : n - 1);
  };
  const following = (n: number) =>
    command('create-draft', { organizationId: HERE, agreementForm: 'Standard', predecessorId: idOf(n) });

  it('are the policy, the organization and every agreement before this one, each where it was read to', async () => {
    await chain(3);
    const { facts: known, revisions } = await premises.forCommand(following(2), basis, CLOSELY);
    expect(known.predecessors.map(({ agreementId }) => agreementId)).toEqual([2, 1, 0].map(idOf));
    expect(revisions).toEqual({
      [shippedPolicies.stream]: 0,
      [`organization-${HERE}`]: 3,
      [`agreement-${idOf(2)}`]: 0,
      [`agreement-${idOf(1)}`]: 0,
      [`agreement-${idOf(0)}`]: 0,
    });
  });

  it.each([
    [MOST_PREDECESSORS - 1, true],
    [MOST_PREDECESSORS, false],
    [MOST_PREDECESSORS + 5, false],
  ])('of an agreement that follows upon %i others let it be drafted: %s', async (length, isLet) => {
    await chain(length);
    const subject = following(length - 1);
    const { facts: known } = await premises.forCommand(subject, basis, CLOSELY);
    expect(known.predecessors).toHaveLength(Math.min(length, MOST_PREDECESSORS));
    const decision = new AgreementDecision(() => null);
    const moment = { now: NOW, today: '2026-03-02' };
    const decided = decision.decide(subject, { ...OFFICER, function: 'isao.officer' }, known, moment);
    expect(decided).toMatchObject(isLet ? { ok: true } : { error: { errors: [{ path: '/predecessorId' }] } });
  });

  const activation = () => command('activate-agreement', {});

  it('name every other agreement that could come into force, and read only those that are', async () => {
    standing = [
      { agreementId: idOf(1), state: 'Proposed', revision: 7, expiresAt: null },
      { agreementId: idOf('new'), state: 'PrivacyReviewed', revision: 9, expiresAt: null },
      { agreementId: idOf(2), state: 'Active', revision: 8, expiresAt: '2026-03-02T14:59:59.000Z' },
    ];
    let reads = 0;
    const readStream = store.readStream.bind(store);
    store.readStream = (...all) => {
      reads++;
      return readStream(...all);
    };
    const { facts: known, revisions } = await premises.forCommand(activation(), basis, CLOSELY);
    expect(revisions).toEqual({
      [shippedPolicies.stream]: 0,
      [`organization-${HERE}`]: 3,
      [`agreement-${idOf(1)}`]: 7,
      [`agreement-${idOf(2)}`]: 8,
    });
    expect([known.agreementsInForce, reads]).toEqual([[], 0]);
  });

  it('of a read are looked at only where a command that looks at them leads on', async () => {
    let asked = 0;
    const inForce = {
      caughtUp: () => Promise.resolve(),
      standingOf: () => {
        asked += 1;
        return Promise.resolve(standing);
      },
    };
    const drafts = { put: () => Promise.resolve(), get: () => Promise.resolve(null) };
    const people = { find: () => Promise.resolve(null) };
    const finder = new OtherAgreementsFinder(inForce, folds, new ManualClock(new Date(NOW)));
    const ofReads = new AgreementPremises(folds, finder, drafts, people, shippedPolicies);
    for (const state of STATES)
      await ofReads.forRead(idOf('new'), { ...agreementDecider.initialState, state }, facts, CLOSELY);
    expect(asked).toBe(3); // Proposed, PrivacyReviewed and ClassifiedAccessApproved
  });

  it('of an organization with many agreements in force are read a few at a time', async () => {
    for (let n = 0; n < 40; n++) await drafted(n);
    standing = Array.from({ length: 40 }, (_, n) => ({
      agreementId: idOf(n),
      state: 'Active',
      revision: 0,
      expiresAt: null,
    }));
    let [underway, most] = [0, 0];
    const readStream = store.readStream.bind(store);
    store.readStream = async (...all) => {
      underway += 1;
      most = Math.max(most, underway);
      await new Promise((resolve) => setImmediate(resolve));
      underway -= 1;
      return readStream(...all);
    };
    const { revisions } = await premises.forCommand(activation(), basis, CLOSELY);
    expect(Object.keys(revisions)).toHaveLength(42);
    expect(most).toBe(8);
  });

  it('go by the record where the read model is behind it', async () => {
    await drafted(1);
    await append(idOf(1), 'Strange', {});
    standing = [{ agreementId: idOf(1), state: 'Active', revision: 0, expiresAt: null }];
    const look = { all: false, moved: new Set([`agreement-${idOf(1)}`]) };
    const { facts: known, revisions } = await premises.forCommand(activation(), basis, look);
    expect(revisions).toMatchObject({ [`agreement-${idOf(1)}`]: 1 }); // to its end, though the end cannot be read
    expect(known.agreementsInForce).toEqual([]); // and judged by what it was when it could be
  });
});
