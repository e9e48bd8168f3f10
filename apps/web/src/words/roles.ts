/** What each function may do, and never does: the persona picker says it in one line. */

interface RoleWords {
  readonly may: string;
  readonly never: string;
}

export const ROLES: Readonly<Record<string, RoleWords>> = {
  'isao.officer': {
    may: 'Fills in the application, submits it, answers requested changes, attests to the standards',
    never: 'see another organization, or who the reviewers are',
  },
  'isao.signatory': { may: 'Signs for the organization, withdraws', never: 'sign a text other than the one shown' },
  'isao.fso': { may: 'Reports security facts of the organization', never: 'decide on its own eligibility' },
  'nccic.case_manager': {
    may: 'Takes in, assigns reviewers, opens terms, puts in force',
    never: 'review, sign or accept risk on the same agreement',
  },
  'nccic.approving_official': {
    may: 'Signs for NCCIC, rejects',
    never: 'put in force what they signed, or sign before the ISAO',
  },
  'dhs.privacy': {
    may: 'Judges the eight principles, passes or fails the privacy review',
    never: 'review what they drafted, took in or advised on',
  },
  'dhs.crcl': { may: 'Concurs or does not, on every application', never: 'stay silent and be counted as concurring' },
  'dhs.counsel': {
    may: 'Concurs on negotiated forms and personal information, places legal holds',
    never: 'change the record',
  },
  'dhs.csa': { may: 'Decides on classified access', never: 'decide where none was asked for' },
  'dhs.risk_acceptor': { may: 'Accepts a risk up to their own rank', never: 'accept a risk they found or own' },
  auditor: {
    may: 'Reads and replays everything, refusals included',
    never: 'write anything, or hold another function',
  },
  admin: { may: 'Looks after accounts and the platform', never: 'decide on an agreement' },
};

/** People of the demonstration with two functions, who show what separation of duties refuses. */
export const CONFLICTED: RoleWords = {
  may: 'Either function, on agreements where the other was not used',
  never: 'both on one agreement, predecessors included',
};
