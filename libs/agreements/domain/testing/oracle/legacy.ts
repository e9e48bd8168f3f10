import { daysAfter, dayOf } from './days.js';
import { wrong, type Laws } from './law.js';

/** Days after an import by which its conformance is to be reviewed. */
const CONFORMANCE = 180;
/** Instruments from before this day are deemed to comply (6 U.S.C. 659(i)(2)(C)). */
const DEEMED_BEFORE = '2015-12-18';

/** Laws of instruments from before this system: on the record by one person, in force by the word of another. */
export const legacyLaws: Laws<'LegacyAgreementImported' | 'LegacyImportVerified'> = {
  LegacyAgreementImported: {
    from: ['nothing'],
    by: ['nccic.case_manager'],
    needs: ({ data }, { today }) => [
      ...wrong(data.originalSignedOn > today, 'a signature that was given'),
      ...wrong((data.originalExpiry ?? data.originalSignedOn) < data.originalSignedOn, 'an end after its beginning'),
      ...wrong(data.deemedCompliant !== data.originalSignedOn < DEEMED_BEFORE, 'what the law says of its age'),
    ],
  },
  LegacyImportVerified: {
    from: ['LegacyHeld'],
    by: ['nccic.case_manager', 'nccic.approving_official'],
    needs: ({ actor, data }, record) => {
      const imported = record.last('LegacyAgreementImported');
      const lastDay = imported?.data.originalExpiry ?? null;
      const isOver = lastDay !== null && lastDay < record.today;
      const inForce = data.mappedState === 'Active';
      return [
        ...wrong(actor.subjectId === imported?.actor.subjectId, 'another person than the importer'),
        ...wrong(inForce !== (data.term !== undefined), 'a term, if and only if it is in force'),
        ...wrong(inForce && isOver, 'a term that runs'),
        ...wrong(data.mappedState === 'Expired' && !isOver, 'a term that has run out'),
        ...wrong(data.verdict === 'NotConfirmed' && data.mappedState !== 'Terminated', 'a confirmation'),
        ...wrong(data.term !== undefined && data.term.expiresOn !== lastDay, 'the last day of the instrument'),
        ...wrong(
          inForce && data.conformanceDueOn !== daysAfter(dayOf(imported?.recordedAt ?? ''), CONFORMANCE),
          'the day of its conformance review',
        ),
      ];
    },
  },
};
