import type { Level } from '../../application.js';
import { isEligible, isWithinNomination } from './answers.js';
import { monthsAfter } from './days.js';
import * as gates from './gates.js';
import { type Laws, notOfAnother, OFFICERS, within, wrong } from './law.js';
import type { AgreementRecord, EventOf } from './record.js';

type Determination = 'ClassifiedAccessApproved' | 'ClassifiedAccessDenied' | 'ClassifiedAccessRequestDropped';

const LEVELS: readonly Level[] = ['None', 'Confidential', 'Secret', 'TopSecret'];

/** The laws of the classified determination. */
export const determinationLaws: Laws<Determination> = {
  ClassifiedAccessApproved: {
    from: ['PrivacyReviewed'],
    by: ['dhs.csa'],
    needs: ({ data, actor }, record) => [
      ...requested(record),
      ...notOfAnother(actor, record),
      ...gates.twoOfficials(record),
      ...wrong(
        LEVELS.indexOf(data.level) > LEVELS.indexOf(record.application()?.requestedLevel ?? 'None'),
        'a level within the request',
      ),
      ...wrong(!['None', 'Mitigated'].includes(data.form.foci.status), 'foreign interest that is resolved'),
      ...wrong(!isEligible(data.form), 'an entity that is eligible'),
      ...wrong(!isWithinNomination(data, record), 'people, pathway and possession as applied for'),
      ...looksAYearAhead(data, record),
      ...approvable(data.form, record),
    ],
  },
  ClassifiedAccessDenied: {
    from: ['PrivacyReviewed'],
    by: ['dhs.csa'],
    needs: ({ data, actor }, record) => [
      ...requested(record),
      ...notOfAnother(actor, record),
      ...deniable(data.form, record),
    ],
  },
  ClassifiedAccessRequestDropped: {
    from: ['PrivacyReviewed'],
    by: OFFICERS,
    needs: ({ data }, record) => [
      ...wrong(record.before().application()?.requestedLevel === 'None', 'a request to drop'),
      ...wrong(data.application.infoTypes.length === 0, 'something left to share'),
    ],
  },
};

type Form = EventOf<'ClassifiedAccessApproved'>['data']['form'];

/** What is approved is approved under a pathway that operates, for people who have signed and have the need. */
export function approvable({ pathway, people }: Form, { policy }: AgreementRecord): readonly string[] {
  const { eligible, ndaSigned, needToKnow } = people;
  return [
    ...wrong(!policy.pathways.some(({ id, active }) => id === pathway && active), 'a pathway that operates'),
    ...wrong(ndaSigned !== eligible || needToKnow !== eligible, 'the signature and the need of whoever is eligible'),
  ];
}

/** What is denied is denied under a pathway that there is, operating or not. */
export const deniable = ({ pathway }: Form, { policy }: AgreementRecord): readonly string[] =>
  wrong(!policy.pathways.some(({ id }) => id === pathway), 'a pathway that there is');

/** Verification and need are looked at again within twelve months. */
export const looksAYearAhead = (
  {
    verificationDueOn,
    needRevalidateOn,
    conditions,
  }: Pick<EventOf<'ClassifiedAccessApproved'>['data'], 'verificationDueOn' | 'needRevalidateOn' | 'conditions'>,
  record: AgreementRecord,
): readonly string[] => [
  ...wrong(
    [verificationDueOn, needRevalidateOn].some((day) => day < record.today || day > monthsAfter(record.today, 12)),
    'a verification and a look at the need within a year',
  ),
  ...within(record, 'conditionDueOn', ...conditions.map(({ dueOn }) => dueOn)),
];

/** A level is asked for, and nobody has decided on it since it was. */
function requested(record: AgreementRecord): readonly string[] {
  const before = record.before();
  const decided = before.lastRevision('ClassifiedAccessApproved', 'ClassifiedAccessDenied');
  const isAsked = record.application()?.requestedLevel !== 'None';
  const asked = before.lastRevision('AgreementProposed', 'AgreementResubmitted', 'PrivacyReviewWentStale');
  return wrong(!isAsked || decided > asked, 'a request that waits');
}
