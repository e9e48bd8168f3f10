import type { Block } from '@accord/documents';
import type { MissingPart } from '@accord/agreements/reads';

/** What is missing, in words. */
const MISSING: Readonly<Record<MissingPart['part'], string>> = {
  YearNotEnded: 'The year has not ended: every figure can still change',
  AnnualReview: 'In force for twelve months or more, and no annual review was completed within the year',
  OwnOrganization: 'It is of your own organization: you read it as its people do, and nothing of it is in this report',
  UnreadableRecord: 'An event of its record cannot be read by this release, and is not counted',
  MisSharingNotices: 'Notices of mis-sharing: Accord keeps no record of them, but of answers in annual reviews',
  Complaints: 'Complaints: Accord keeps no record of them, but of answers in annual reviews',
  ComplaintResponseTime: 'The time in which complaints were answered: Accord keeps no record of it',
  RetentionBreaches: 'Breaches of retention: Accord keeps no record of them, but of answers in annual reviews',
};

const missingLine = ({ part, agreementId, number }: MissingPart): string =>
  agreementId === undefined ? `${MISSING[part]}.` : `${number ?? agreementId}: ${MISSING[part]}.`;

/** What a report does not hold, under a heading; nothing where it holds everything. */
export const missingBlocks = (missing: readonly MissingPart[]): readonly Block[] =>
  missing.length === 0
    ? []
    : [
        { kind: 'heading', level: 2, text: 'What this report does not hold' },
        { kind: 'list', items: missing.map(missingLine) },
      ];
