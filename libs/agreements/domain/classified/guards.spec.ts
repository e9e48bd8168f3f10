import { classifiedBlock, namedRecipients } from '../testing/applications.js';
import * as send from '../testing/commands.js';
import { topSecret } from '../testing/forms.js';
import { all, by, on, type Step } from '../testing/given.js';
import * as steps from '../testing/steps.js';
import { testCommands } from '../testing/guard-cases.js';
import type { classifiedCommands } from './commands.js';

const suspending = (...given: readonly Step[]) => ({
  given,
  by: 'fso',
  command: send.suspendClassifiedAccess('SELF_REPORTED'),
});
const stopped = all(steps.secretApproved(), by('fso', send.suspendClassifiedAccess('SELF_REPORTED')));
const reinstating = (form: Parameters<typeof send.reinstateClassifiedAccess>[0] = {}, ...given: readonly Step[]) => ({
  given: [stopped, ...given],
  by: 'cs-1',
  command: send.reinstateClassifiedAccess(form),
});
const revoking = (...given: readonly Step[]) => ({ given, by: 'cs-1', command: send.revokeClassifiedAccess() });
const inForce = all(steps.secretApproved(), steps.activated);

testCommands<keyof typeof classifiedCommands>('classified', {
  ApproveClassifiedAccess: {
    accepted: {
      given: [steps.secretReviewed()],
      by: 'cs-1',
      command: send.approveClassifiedAccess(),
      events: ['ClassifiedAccessApproved'],
    },
    refused: {
      'A date of the determination does not fit today, or lies too far ahead.': {
        given: [steps.secretReviewed()],
        by: 'cs-1',
        command: send.approveClassifiedAccess({
          entityEligibility: { status: 'Eligible', asOf: '2026-03-03', sourceRef: 'EX-1' },
          verificationDueOn: '2026-03-01',
          needRevalidateOn: '2026-03-01',
          conditions: [{ text: 'Report.', owner: 'ISAO', dueOn: '2026-03-01' }],
        }),
        naming: [
          ['/form/entityEligibility/asOf', 'date-not-future'],
          ['/form/verificationDueOn', 'date-not-past'],
          ['/form/needRevalidateOn', 'date-not-past'],
          ['/form/conditions/0/dueOn', 'date-not-past'],
        ],
      },
      'The pathway does not operate today.': {
        given: [steps.secretReviewed()],
        by: 'cs-1',
        command: send.approveClassifiedAccess({ pathway: 'EntityEligibility_DHS' }),
        naming: [
          ['/form/pathway', 'pathway-known'],
          ['/form/pathway', 'pathway-applied'],
        ],
      },
      'The pathway is not the one applied for.': {
        given: [steps.secretReviewed()],
        by: 'cs-1',
        command: send.approveClassifiedAccess({ pathway: 'LimitedEligibility' }),
        naming: [['/form/pathway', 'pathway-applied']],
      },
      'The pathway, or the application, lets nothing be held.': {
        given: [steps.secretReviewed({ possession: { holds: false } })],
        by: 'cs-1',
        command: send.approveClassifiedAccess(),
        naming: [['/form/possession', 'pathway-possession']],
      },
      'Nobody is eligible, or more people than were nominated.': {
        given: [steps.secretReviewed()],
        by: 'cs-1',
        command: send.approveClassifiedAccess({ people: { eligible: 5, ndaSigned: 5, needToKnow: 5 } }),
        naming: [['/form/people/eligible', 'people-nominated']],
      },
      'The counts of people differ.': {
        given: [steps.secretReviewed()],
        by: 'cs-1',
        command: send.approveClassifiedAccess({ people: { eligible: 4, ndaSigned: 3, needToKnow: 4 } }),
        naming: [['/form/people', 'people-equal']],
      },
      'Another person of the function is assigned, or the actor stepped back for a conflict.': {
        given: [steps.secretReviewed(), by('cm-1', send.assignReviewer('cs-2', 'dhs.csa'))],
        by: 'cs-1',
        command: send.approveClassifiedAccess(),
      },
      'Classified access is approved already.': {
        given: [steps.secretApproved()],
        by: 'cs-1',
        command: send.approveClassifiedAccess(),
      },
      'No request for classified access waits for a determination.': {
        given: [steps.privacyReviewed()],
        by: 'cs-1',
        command: send.approveClassifiedAccess(),
      },
      'The privacy review is not passed, or older than the freshness rule allows.': {
        given: [steps.secretReviewed(), on('2027-03-03')],
        by: 'cs-1',
        command: send.approveClassifiedAccess({ verificationDueOn: '2027-12-31', needRevalidateOn: '2027-12-31' }),
      },
      'The entity is not eligible, or holds material although an official of it is not cleared.': {
        given: [steps.secretReviewed()],
        by: 'cs-1',
        command: send.approveClassifiedAccess({ smoCleared: false }),
      },
      'The level exceeds the request or the pathway.': {
        given: [steps.secretReviewed()],
        by: 'cs-1',
        command: send.approveClassifiedAccess(topSecret),
      },
      'Recipients are named, and two officials do not stand behind it.': {
        given: [steps.secretReviewed(namedRecipients)],
        by: 'cs-1',
        command: send.approveClassifiedAccess(),
      },
      'Top Secret needs the concurrence of a second official.': {
        given: [
          steps.secretReviewed(classifiedBlock('TopSecret')),
          by('cs-1', send.recordConcurrence('second-official')),
        ],
        by: 'cs-1',
        command: send.approveClassifiedAccess(topSecret),
      },
      'Foreign interest is unmitigated or unknown.': {
        given: [steps.secretReviewed()],
        by: 'cs-1',
        command: send.approveClassifiedAccess({ foci: { status: 'Unknown' } }),
      },
    },
  },
  DenyClassifiedAccess: {
    accepted: {
      given: [steps.secretReviewed()],
      by: 'cs-1',
      command: send.denyClassifiedAccess(),
      events: ['ClassifiedAccessDenied'],
    },
    refused: {
      'A date of the determination does not fit today, or lies too far ahead.': {
        given: [steps.secretReviewed()],
        by: 'cs-1',
        command: send.denyClassifiedAccess({
          entityEligibility: { status: 'Revoked', asOf: '2026-03-03', sourceRef: 'EX-1' },
        }),
      },
      'The pathway is not listed.': {
        given: [steps.secretReviewed()],
        by: 'cs-1',
        command: send.denyClassifiedAccess({ pathway: 'BackDoor' }),
        naming: [['/form/pathway', 'pathway-known']],
      },
      'Another person of the function is assigned, or the actor stepped back for a conflict.': {
        given: [steps.secretReviewed(), by('cm-1', send.assignReviewer('cs-2', 'dhs.csa'))],
        by: 'cs-1',
        command: send.denyClassifiedAccess(),
      },
      'Classified access is denied already.': {
        given: [steps.secretReviewed(), by('cs-1', send.denyClassifiedAccess())],
        by: 'cs-1',
        command: send.denyClassifiedAccess(),
      },
      'No request for classified access waits for a determination.': {
        given: [steps.privacyReviewed()],
        by: 'cs-1',
        command: send.denyClassifiedAccess(),
      },
    },
  },
  DropClassifiedRequest: {
    accepted: {
      given: [steps.secretReviewed()],
      by: 'officer',
      command: send.dropClassifiedRequest(),
      events: ['ClassifiedAccessRequestDropped', 'ClassifiedAccessMarkedNotRequired'],
    },
    refused: {
      'The request is dropped already.': {
        given: [steps.secretReviewed(), by('officer', send.dropClassifiedRequest())],
        by: 'officer',
        command: send.dropClassifiedRequest(),
      },
      'There is no request for classified access to drop.': {
        given: [steps.privacyReviewed()],
        by: 'officer',
        command: send.dropClassifiedRequest(),
      },
      'Nothing but classified context would be shared; a changed application is needed.': {
        given: [steps.secretReviewed({ infoTypes: [{ type: 'ClassifiedContext', direction: 'fromNCCIC' }] })],
        by: 'officer',
        command: send.dropClassifiedRequest(),
      },
    },
  },
  SuspendClassifiedAccess: {
    accepted: { ...suspending(steps.secretApproved()), events: ['ClassifiedAccessSuspended'] },
    refused: {
      'Classified access is suspended already.': suspending(stopped),
      'No classified access is approved.': suspending(steps.privacyReviewed(), steps.activated),
      'What has to be looked at again is not overdue.': {
        given: [steps.secretApproved(), on('2027-03-01T04:59:59.000Z')],
        by: 'clock',
        command: send.suspendClassifiedAccess(),
      },
    },
  },
  ReinstateClassifiedAccess: {
    accepted: { ...reinstating(), events: ['ClassifiedAccessReinstated'] },
    refused: {
      'A date of the verification does not fit today, or lies too far ahead.': {
        ...reinstating({
          entityEligibility: { status: 'Eligible', asOf: '2026-03-03', sourceRef: 'EX-1' },
          verificationDueOn: '2027-03-03',
          needRevalidateOn: '2026-03-01',
        }),
        naming: [
          ['/form/entityEligibility/asOf', 'date-not-future'],
          ['/form/verificationDueOn', 'date-maximum'],
          ['/form/needRevalidateOn', 'date-not-past'],
        ],
      },
      'Nobody is eligible, or more people than were nominated.': {
        ...reinstating({ people: { eligible: 5, ndaSigned: 5, needToKnow: 5 } }),
        naming: [['/form/people/eligible', 'people-nominated']],
      },
      'The counts of people differ.': {
        ...reinstating({ people: { eligible: 4, ndaSigned: 4, needToKnow: 3 } }),
        naming: [['/form/people', 'people-equal']],
      },
      'The need for access has to be confirmed again.': {
        ...reinstating({ verificationDueOn: '2027-09-01' }, on('2027-03-01')),
        naming: [['/form/needRevalidateOn', 'required']],
      },
      'Classified access is not suspended.': { ...reinstating(), given: [steps.secretApproved()] },
      'No classified access is suspended.': { ...reinstating(), given: [steps.privacyReviewed(), steps.activated] },
      'The entity is not eligible, or holds material although an official of it is not cleared.': reinstating({
        entityEligibility: { status: 'Invalidated', asOf: '2026-02-20', sourceRef: 'EX-1' },
      }),
      'Foreign interest is unmitigated or unknown.': reinstating({ foci: { status: 'Unknown' } }),
    },
  },
  RevokeClassifiedAccess: {
    accepted: { ...revoking(inForce), events: ['ClassifiedAccessRevoked'] },
    refused: {
      'Classified access is revoked already.': revoking(inForce, by('cs-1', send.revokeClassifiedAccess())),
      'There is no classified access to revoke.': revoking(steps.privacyReviewed(), steps.activated),
    },
  },
});
