import type { CommandName } from '../../agreement.js';

/** Guards of commands that no small walk is asked about, and why: what each says, by the command. */
interface Unproven {
  readonly because: string;
  readonly guards: Readonly<Partial<Record<CommandName, readonly string[]>>>;
}

/**
 * Guards that are common to all commands, by what they say: made of the lists of a command, and asked about where the small
 * walks try it out of place.
 */
export const COMMON: readonly string[] = [
  'The command belongs to another function.',
  'The person holds no current appointment at the applicant organization.',
  'Separation of duties bars the person from this act.',
  'The agreement has ended.',
  'The agreement has not ended.',
  'The command does not fit the state of the agreement.',
];

/** Every other guard that the small walks do not prove, named one by one, so that none is left out in silence. */
export const UNPROVEN: readonly Unproven[] = [
  {
    because: 'no small walk has what it looks for beside the agreement; each has a case of its own',
    guards: {
      ImportLegacyAgreement: ['INVALID_PAYLOAD No organization is registered under this id.'],
      VerifyLegacyImport: [
        'GATE_MISSING:duplicate The same document is in force as another agreement of the organization.',
      ],
      CorrectRecord: ['INVALID_PAYLOAD The agreement has no such event, or the event no such value.'],
    },
  },
  {
    because: 'it answers to what would change nothing or to a payload that no move sends; each has a case of its own',
    guards: {
      CreateDraft: [
        'INVALID_PAYLOAD The predecessor is not an agreement of the same organization.',
        'ALREADY_IN_STATE The agreement exists already.',
      ],
      ReviseDraft: [
        'INVALID_PAYLOAD The draft as a whole is too large.',
        'ALREADY_IN_STATE The draft already says so.',
      ],
      SubmitProposal: [
        'INVALID_PAYLOAD There is no application: neither in the request nor as a draft.',
        'ALREADY_IN_STATE The application is submitted already.',
        'DIGEST_MISMATCH The digest that was sent is not that of the application.',
      ],
      CompleteIntake: ['ALREADY_IN_STATE Intake is complete already.'],
      RecordConcurrence: [
        'ALREADY_IN_STATE The office has stated its position on this revision.',
        'ALREADY_IN_STATE The office does not concur with this revision already.',
      ],
      AssignReviewer: [
        'ALREADY_IN_STATE This person is assigned already.',
        'WRONG_STATE Every review is assigned; reassignment replaces.',
      ],
      ReassignReviewer: [
        'INVALID_PAYLOAD The due date lies in the past or too far ahead.',
        'ALREADY_IN_STATE This person is assigned already.',
        'WRONG_STATE No assignment is open here.',
        'WRONG_STATE No assignment is open in this function.',
        'NOT_QUALIFIED The assignee is not known to hold the function.',
      ],
      RecuseReviewer: [
        'NOT_ASSIGNED The actor has no open assignment here.',
        'NOT_ASSIGNED The review is not assigned to the actor.',
      ],
      PassPrivacyReview: [
        'ALREADY_IN_STATE The review is passed already.',
        'GATE_MISSING:template The template of the form is locked until it has been reviewed.',
      ],
      FailPrivacyReview: [
        'INVALID_PAYLOAD A condition falls due in the past or too far ahead.',
        'ALREADY_IN_STATE The review has failed already.',
        'GATE_MISSING:template The template of the form is locked until it has been reviewed.',
      ],
      RequestChanges: [
        'INVALID_PAYLOAD A change is requested of an entry that the application does not have.',
        'ALREADY_IN_STATE Changes are requested already.',
      ],
      Resubmit: [
        'INVALID_PAYLOAD The application does not follow the rules in force.',
        'INVALID_PAYLOAD An answer belongs to no item of the latest request for changes, or to one that is answered twice.',
        'ALREADY_IN_STATE The request for changes is answered with this very application.',
      ],
      RejectProposal: ['WRONG_STATE No request for changes has stayed without a reply for long enough.'],
      AcceptRisk: ['ALREADY_IN_STATE This very acceptance is on the record.'],
      ExpireRiskAcceptance: ['ALREADY_IN_STATE This acceptance does not stand.'],
      ApproveClassifiedAccess: [
        'ALREADY_IN_STATE Classified access is approved already.',
        'GATE_MISSING:privacy The privacy review is not passed, or older than the freshness rule allows.',
      ],
      DenyClassifiedAccess: [
        'INVALID_PAYLOAD A date of the determination does not fit today, or lies too far ahead.',
        'ALREADY_IN_STATE Classified access is denied already.',
      ],
      DropClassifiedRequest: [
        'ALREADY_IN_STATE The request is dropped already.',
        'WRONG_STATE Nothing but classified context would be shared; a changed application is needed.',
      ],
      ReinstateClassifiedAccess: [
        'INVALID_PAYLOAD Nobody is eligible, or more people than were nominated.',
        'FORM_INCOMPLETE The counts of people differ.',
        'FORM_INCOMPLETE The need for access has to be confirmed again.',
      ],
      OpenForSignature: ['ALREADY_IN_STATE Terms lie open for signature.'],
      SignAgreement: ['ALREADY_IN_STATE The party has signed these terms.'],
      VoidSignatures: ['ALREADY_IN_STATE No signature stands.'],
      ActivateAgreement: [
        'INVALID_PAYLOAD The end of the term lies in the past.',
        'ALREADY_IN_STATE The agreement is in force already.',
        'GATE_MISSING:conditions An open condition has no owner or no due date.',
      ],
      ExpireAgreement: ['ALREADY_IN_STATE The agreement has expired already.'],
      SuspendAgreement: ['ALREADY_IN_STATE The agreement is suspended already.'],
      ReinstateAgreement: [
        'ALREADY_IN_STATE The agreement is in force.',
        'GATE_MISSING:conditions An open condition has no owner or no due date.',
        'GATE_MISSING:conditions The annual review is overdue for so long that the clock would suspend the agreement again.',
        'RISK_UNCOVERED A gap or a condition needs an accepted risk and has none that runs.',
      ],
      BreakGlass: ['ALREADY_IN_STATE This waiver is asked for already.'],
      DelegateReview: ['ALREADY_IN_STATE The review is delegated to this person until that day already.'],
      CompleteAnnualReview: ['INVALID_PAYLOAD A follow-up lies in the past or too far ahead.'],
    },
  },
];
