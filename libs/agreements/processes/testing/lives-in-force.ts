import { applications, commands as send } from '../../domain/testing/index.js';
import { at, escalated, noticesOf, runsOut, told, type Kind } from './account.js';
import { months, over, text, type Day } from './almanac.js';
import type { Place } from './place.js';
import { Way } from './ways.js';

/** Puts an agreement in force for some months. */
const inForce = (way: Way, term: number) => async (): Promise<void> => {
  await way.reviewed({ requestedTermMonths: term });
  await way.activate();
};

/** An agreement in force for some months from a day on, and what people do about it on later days. */
const lasting =
  (
    term: number,
    deedsOf: (way: Way, begin: Day) => readonly (readonly [on: Day, act: () => Promise<unknown>])[],
    expectedOf: (begin: Day, end: Day) => readonly string[],
  ): Kind =>
  (house: Place, organizationId, name, begin) => {
    const way = new Way(house, organizationId, name);
    return {
      deeds: [
        { at: at(begin), act: inForce(way, term) },
        ...deedsOf(way, begin).map(([on, act]) => ({ at: at(on), act })),
      ],
      expected: expectedOf(begin, months(begin, term)),
    };
  };

/** The desk suspends in an emergency, nobody ratifies it, and it lifts in the instant in which the 72nd hour is over. */
const neverRatified = lasting(
  6,
  (way, begin) => [[begin + 20, () => way.by('cm-1', send.suspendFor())]],
  (begin, end) => [`${at(begin + 23)} AgreementReinstated`, ...runsOut(begin, end)],
);

/** Suspended for longer than the policy allows without a decision; reinstated on evidence, and it ends with its term. */
const longSuspended = lasting(
  11,
  (way, begin) => [
    [begin + 20, () => way.by('ao-1', send.suspendFor())],
    [begin + 230, () => way.by('ao-2', send.reinstateAgreement())],
  ],
  (begin, end) => [escalated(begin + 20 + 180), ...runsOut(begin, end)],
);

/** The organization gives notice: the clock ends it on that day, and not at the end of the term; disposal is certified. */
const noticed = lasting(
  11,
  (way, begin) => [
    [begin + 30, () => way.by('signatory', send.giveTerminationNotice(text(begin + 75)))],
    [begin + 80, () => way.by('officer', send.certifyDisposition())],
  ],
  (begin) => [`${over(begin + 75)} AgreementTerminated`],
);

/** A renewal is complete long before the end of the term: the clock puts it in effect there, and later ends the longer term. */
const renewed = lasting(
  6,
  (way, begin) => [[begin + 30, () => way.amend({ requestedTermMonths: 14 })]],
  (begin, end) => {
    const later = months(begin, 14);
    return [
      ...noticesOf(begin, end),
      `${over(end)} AmendmentTookEffect`,
      escalated(months(begin, 12) + 30), // nobody reviews it after its first year
      ...runsOut(end + 1, later),
    ];
  },
);

/** A wider scope is agreed and put in effect, and a narrower one is taken back: the term stays what it was. */
const amended = lasting(
  6,
  (way, begin) => [
    [
      begin + 20,
      async () => {
        await way.by('officer', send.proposeAmendment({ tlpCeiling: 'AMBER' }));
        await way.by('cr-1', send.recordConcurrence('crcl'));
        await way.amendmentSigned();
        await way.by('cm-1', send.applyAmendment());
      },
    ],
    [begin + 40, () => way.by('officer', send.proposeAmendment({ retentionDaysMax: 30 }))],
    [begin + 50, () => way.by('officer', send.closeAmendment())],
  ],
  runsOut,
);

/** Another agreement is put in force in its place: in that instant the clock ends the one before, of which nothing more is told. */
const superseded: Kind = (house, organizationId, name, begin) => {
  const way = new Way(house, organizationId, name);
  const successor = new Way(house, organizationId, `${name}-in-its-place`);
  const [replaced, ended] = [begin + 40, begin + 60];
  const act = async () => {
    await successor.reviewed({ requestedTermMonths: 11 }, way.id);
    await successor.activate();
  };
  return {
    others: [`${name}-in-its-place`],
    deeds: [{ at: at(begin), act: inForce(way, 11) }, { at: at(replaced), act }, ...successor.calledOff(ended)],
    expected: [
      `${at(replaced)} AgreementTerminated`,
      `${over(ended)} AgreementTerminated`,
      escalated(replaced + 30), // nobody certifies what became of what was shared under the first
    ],
  };
};

/**
 * A risk is uncovered for two weeks, and its suspension lifted once it is accepted again; then nobody reviews the year, and ninety days
 * later it is suspended for that.
 */
const overdue: Kind = (house, organizationId, name, begin) => {
  const way = new Way(house, organizationId, name);
  const [again, year] = [begin + 120, months(begin, 12)];
  const act = async () => {
    await way.reviewed({ requestedTermMonths: 24, baselineAnswers: applications.answers(['TM-04']) });
    await way.acceptGap('TM-04', 100);
    await way.activate();
  };
  return {
    deeds: [
      { at: at(begin), act },
      { at: at(again), act: () => way.acceptGap('TM-04', 360) },
      { at: at(again + 1), act: () => way.by('ao-1', send.reinstateAgreement()) },
      ...way.calledOff(year + 95),
    ],
    expected: [
      ...[60, 30, 7].map((days) => told(begin + 100 - days)),
      `${over(begin + 100)} RiskAcceptanceExpired`,
      `${over(begin + 114)} AgreementSuspended`,
      escalated(year + 30),
      ...[60, 30].map((days) => told(again + 360 - days)),
      `${over(year + 90)} AgreementSuspended`,
      `${over(year + 95)} AgreementTerminated`,
    ],
  };
};

/** Kinds of lives that change after they are in force. */
export const IN_FORCE: readonly Kind[] = [neverRatified, longSuspended, noticed, renewed, amended, superseded, overdue];
