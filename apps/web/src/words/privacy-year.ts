/** The annual privacy report in words. */

/** What a report does not hold. */
export const MISSING_PARTS = {
  YearNotEnded: 'The year has not ended: every figure can still change.',
  AnnualReview: 'In force for twelve months or more, and no annual review was completed within the year.',
  OwnOrganization: 'It is of your own organization: you read it as its people do, and nothing of it is in this report.',
  UnreadableRecord: 'An event of its record cannot be read by this release, and is not counted.',
  MisSharingNotices: 'Notices of mis-sharing: no record of them is kept here, but of answers in annual reviews.',
  Complaints: 'Complaints: no record of them is kept here, but of answers in annual reviews.',
  ComplaintResponseTime: 'The time in which complaints were answered: no record of it is kept here.',
  RetentionBreaches: 'Breaches of retention: no record of them is kept here, but of answers in annual reviews.',
} as const;

/** Figures of conditions and reviews. */
export const FIGURE_NAMES: Readonly<Record<string, string>> = {
  openAtBeginning: 'Open at the beginning',
  opened: 'Opened',
  discharged: 'Discharged',
  replaced: 'Replaced by another review',
  endedWithAgreement: 'Ended with their agreement',
  openAtEnd: 'Open at the end',
  overdueAtEnd: 'Overdue at the end',
  passed: 'Passed',
  passedWithConditions: 'Passed with conditions',
  failed: 'Failed',
  yes: 'With classified access',
  no: 'Without classified access',
};

/** Items of annual reviews that speak of privacy. */
export const REVIEW_ITEM_NAMES: Readonly<Record<string, string>> = {
  'removal-effective': 'Removal of personal information works',
  'retention-kept': 'Retention was kept',
  'onward-rule-kept': 'Onward sharing stayed within the rule',
  'incidents-notified': 'Breaches and mis-sharing were notified in time',
  'complaints-answered': 'Complaints were answered in time',
  'training-current': 'Training records are current',
};
