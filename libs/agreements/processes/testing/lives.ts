import { commands as send, applications } from '../../domain/testing/index.js';
import { at, escalated, missed, runsOut, told, type Kind, type Life } from './account.js';
import { begins, business, day, months, over, text, type Day } from './almanac.js';
import { IMPORTED } from './lives-imported.js';
import { IN_FORCE } from './lives-in-force.js';
import type { Place } from './place.js';
import { Way } from './ways.js';

const forgottenDraft: Kind = (house, organizationId, name, begin) => ({
  deeds: [{ at: at(begin), act: () => new Way(house, organizationId, name).draft() }],
  expected: [told(begin + 180), told(begin + 335), `${over(begin + 365)} AgreementWithdrawn`],
});

const editedDraft: Kind = (house, organizationId, name, begin) => {
  const way = new Way(house, organizationId, name);
  const edit = () => way.by('officer', send.reviseDraft({ legalName: 'Another Name' }));
  return {
    deeds: [
      { at: at(begin), act: () => way.draft() },
      { at: at(begin + 340), act: edit },
    ],
    expected: [
      told(begin + 180),
      told(begin + 335),
      told(begin + 340 + 180),
      told(begin + 340 + 335),
      `${over(begin + 340 + 365)} AgreementWithdrawn`,
    ],
  };
};

const neverTakenIn: Kind = (house, organizationId, name, begin) => {
  const way = new Way(house, organizationId, name);
  const changes = house.slowerIntakeFrom === null ? Infinity : day(house.slowerIntakeFrom);
  // what is due before the policy changes is judged by what held then
  const due = business(begin, 5) < changes ? business(begin, 5) : business(begin, 10);
  return {
    deeds: [
      { at: at(begin), act: () => way.propose() },
      { at: at(begin + 50), act: () => way.withdraw() },
    ],
    expected: [told(business(begin, 3)), missed(due), escalated(due)],
  };
};

const takenInInTime: Kind = (house, organizationId, name, begin) => {
  const way = new Way(house, organizationId, name);
  return {
    deeds: [
      { at: at(begin), act: () => way.propose() },
      { at: at(begin + 1), act: () => way.by('cm-1', send.completeIntake()) },
      { at: at(begin + 2), act: () => way.by('cr-1', send.recordConcurrence('crcl')) },
      { at: at(begin + 3), act: () => way.withdraw() },
    ],
    expected: [],
  };
};

/** From intake on nobody does anything for sixty days. */
const neverReviewed: Kind = (house, organizationId, name, begin) => {
  const way = new Way(house, organizationId, name);
  const end = begin + 60;
  const act = async () => {
    await way.propose();
    await way.by('cm-1', send.completeIntake());
  };
  const daily = Array.from({ length: 40 }, (_, n) => business(begin, 26 + n)).filter((one) => one <= end);
  return {
    deeds: [
      { at: at(begin), act },
      { at: at(end), act: () => way.withdraw() },
    ],
    expected: [
      missed(business(begin, 10)),
      escalated(business(begin, 10)),
      told(business(begin, 10)),
      told(business(begin, 16)),
      missed(business(begin, 20)),
      escalated(business(begin, 20)),
      ...daily.map(told),
    ],
  };
};

const noReply: Kind = (house, organizationId, name, begin) => {
  const way = new Way(house, organizationId, name);
  const act = async () => {
    await way.propose();
    await way.by('cm-1', send.requestChanges(1, text(begin + 30)));
  };
  return {
    deeds: [
      { at: at(begin), act },
      { at: at(begin + 70), act: () => way.by('ao-1', send.rejectProposal('NoResponse')) },
    ],
    expected: [told(begin + 15), told(begin + 25), missed(begin + 30), `${begins(begin + 60)} DeadlineEscalated`],
  };
};

const halfSigned: Kind = (house, organizationId, name, begin) => {
  const way = new Way(house, organizationId, name);
  const act = async () => {
    await way.reviewed();
    await way.open();
    await way.signedByIsao();
  };
  return {
    deeds: [
      { at: at(begin), act },
      { at: at(begin + 65), act: () => way.withdraw() },
    ],
    expected: [told(begin + 10), told(begin + 20), missed(begin + 30), `${over(begin + 60)} SignatureVoided`],
  };
};

/** The review goes stale; nobody reviews again, and the reviewer's date is long over, so that the office's time counts. */
const stale: Kind = (house, organizationId, name, begin) => {
  const way = new Way(house, organizationId, name);
  const again = begin + 366;
  return {
    deeds: [
      { at: at(begin), act: () => way.reviewed() },
      { at: at(again + 20), act: () => way.withdraw() },
    ],
    expected: [
      `${over(begin + 365)} PrivacyReviewWentStale`,
      ...[business(again, 10)].filter((one) => one <= again + 20).map(told),
      ...[business(again, 16)].filter((one) => one <= again + 20).map(told),
    ],
  };
};

const undetermined: Kind = (house, organizationId, name, begin) => {
  const way = new Way(house, organizationId, name);
  return {
    deeds: [
      { at: at(begin), act: () => way.reviewed(applications.classifiedBlock()) },
      { at: at(begin + 200), act: () => way.withdraw() },
    ],
    expected: [
      ...[30, 60, 90, 120, 150, 180].map((days) => told(begin + days)),
      missed(business(begin + 179, 1)), // the day itself, where it is a business day
    ],
  };
};

/** In force for some months, to the end of its term. */
const toItsEnd =
  (term: number): Kind =>
  (house, organizationId, name, begin) => {
    const way = new Way(house, organizationId, name);
    const end = months(begin, term);
    const act = async () => {
      await way.reviewed({ requestedTermMonths: term });
      await way.activate();
    };
    return {
      deeds: [{ at: at(begin), act }],
      expected: runsOut(begin, end),
    };
  };

/** A gap is accepted for a hundred days and not again: two weeks later the agreement is suspended, and expires all the same. */
const uncovered: Kind = (house, organizationId, name, begin) => {
  const way = new Way(house, organizationId, name);
  const end = months(begin, 6);
  const act = async () => {
    await way.reviewed({ requestedTermMonths: 6, baselineAnswers: applications.answers(['TM-04']) });
    await way.acceptGap('TM-04', 100);
    await way.activate();
  };
  return {
    deeds: [{ at: at(begin), act }],
    expected: [
      ...[60, 30, 7].map((days) => told(begin + 100 - days)),
      `${over(begin + 100)} RiskAcceptanceExpired`,
      `${over(begin + 114)} AgreementSuspended`,
      ...runsOut(begin, end),
    ],
  };
};

/** The need is not confirmed: access stops thirty days later, and its verification is no more waited for. */
const unconfirmed: Kind = (house, organizationId, name, begin) => {
  const way = new Way(house, organizationId, name);
  const end = months(begin, 6);
  const act = async () => {
    await way.reviewed({ ...applications.classifiedBlock(), requestedTermMonths: 6 });
    await way.approve(140, 70);
    await way.activate();
  };
  return {
    deeds: [{ at: at(begin), act }],
    expected: [
      told(begin + 80),
      missed(begin + 70),
      `${over(begin + 100)} ClassifiedAccessSuspended`,
      ...runsOut(begin, end),
    ],
  };
};

/** Nobody attests again: the attestation lapses, and with items that have no grace the agreement is suspended at once. */
const lapsing: Kind = (house, organizationId, name, begin) => {
  const way = new Way(house, organizationId, name);
  const attested = months(begin, 12);
  const end = months(begin, 15);
  const act = async () => {
    await way.reviewed({ requestedTermMonths: 15 });
    await way.activate();
  };
  return {
    attestsOnce: true,
    deeds: [{ at: at(begin), act }],
    expected: [
      ...[60, 30, 7].map((days) => told(attested - days)),
      `${over(attested)} AgreementSuspended`,
      escalated(months(begin, 12) + 30), // the annual review
      ...runsOut(begin, end),
    ],
  };
};

/** Every kind of life, none of which is longer than two years. */
export const KINDS: readonly Kind[] = [
  forgottenDraft,
  editedDraft,
  neverTakenIn,
  takenInInTime,
  neverReviewed,
  noReply,
  halfSigned,
  stale,
  undetermined,
  toItsEnd(6),
  toItsEnd(11),
  uncovered,
  unconfirmed,
  lapsing,
  ...IN_FORCE,
  ...IMPORTED,
];

/** Days after which an organization attests again: before anybody is reminded of it. */
const ATTESTS_EVERY = 270;

/** The attestations of an organization, on the day of a beginning and again while the life lasts; and when the last one lapses. */
export function attestations(house: Place, organizationId: string, begin: Day, once: boolean): Life {
  const days = once ? [begin] : [0, 1, 2].map((n) => begin + n * ATTESTS_EVERY);
  return {
    deeds: days.map((one) => ({ at: `${text(one)}T16:00:00.000Z`, act: () => house.attest(organizationId) })),
    expected: [`${over(months(days.at(-1) ?? begin, 12))} StandardsAttestationLapsed`],
  };
}
