import type { AgreementForm } from '../application.js';
import { command, fieldGuard, guard, payloadGuard } from '../grammar.js';
import { fieldError } from '@accord/kernel';
import type { DraftingEvent } from './events.js';

interface Payload {
  readonly organizationId: string;
  readonly agreementForm: Exclude<AgreementForm, 'Legacy'>;
  readonly predecessorId?: string;
}

const ownOrganization = payloadGuard<Payload>(
  'NOT_OWN_SIDE',
  'An agreement is drafted by an officer of the organization it is for.',
  ({ actor }, { organizationId }) => actor.organizationId !== organizationId,
);

/** Server rule `predecessor-own`. */
const predecessorOwn = fieldGuard<Payload>(
  'INVALID_PAYLOAD',
  'The predecessor is not an agreement of the same organization.',
  ({ context }, { organizationId, predecessorId }) => {
    const predecessor = context.premises.predecessors[0];
    const isOwn = predecessor?.agreementId === predecessorId && predecessor?.organizationId === organizationId;
    return fieldError(
      predecessorId !== undefined && !isOwn,
      '/predecessorId',
      'predecessor-own',
      'This is not an agreement of the same organization.',
    );
  },
);

const alreadyCreated = guard('ALREADY_IN_STATE', 'The agreement exists already.', ({ state }) => state.revision >= 0);

/** An officer begins an agreement for their own organization. */
export const CreateDraft = command<Payload, DraftingEvent>({
  by: ['isao.officer'],
  creation: true,
  from: [],
  terminal: 'refused',
  judgesSeparation: true,
  authorization: [ownOrganization],
  payload: [predecessorOwn],
  already: [alreadyCreated],
  decide: ({ organizationId, agreementForm, predecessorId }) => [
    {
      type: 'AgreementDrafted',
      data: { organizationId, agreementForm, ...(predecessorId === undefined ? {} : { predecessorId }) },
    },
  ],
});
