/** Something that a report does not hold, and why; of an agreement where it is about one. */
export interface MissingPart {
  readonly part:
    | 'YearNotEnded'
    | 'AnnualReview'
    | 'UnreadableRecord'
    | 'OwnOrganization'
    | 'MisSharingNotices'
    | 'Complaints'
    | 'ComplaintResponseTime'
    | 'RetentionBreaches';
  readonly agreementId?: string;
  readonly number?: string | null;
}
