import { fieldError } from '@accord/kernel';
import { command, fieldGuard, guard } from '../grammar.js';
import { notFuture } from '../guards/fields.js';
import type { LegacyEvent } from './events.js';
import type { LegacyInstrument } from './forms.js';
import { isDeemedCompliant, missingGatesOf } from './instrument.js';

interface Payload extends LegacyInstrument {
  readonly organizationId: string;
}

/** Server rule `organization-registered`. */
const organizationRegistered = fieldGuard<Payload>(
  'INVALID_PAYLOAD',
  'No organization is registered under this id.',
  ({ context: { premises } }) =>
    fieldError(
      premises.organization.legalName === '',
      '/organizationId',
      'organization-registered',
      'No organization is registered under this id.',
    ),
);

/** Server rules `date-not-future` and `date-order`. */
const datesInOrder = fieldGuard<Payload>(
  'INVALID_PAYLOAD',
  'The instrument was signed in the future, or ended before it was signed.',
  ({ context }, { originalSignedOn, originalExpiry }) => [
    ...notFuture(originalSignedOn, context.today, '/originalSignedOn'),
    ...fieldError(
      originalExpiry !== undefined && originalExpiry < originalSignedOn,
      '/originalExpiry',
      'date-order',
      'The last day is not before the day of the signature.',
    ),
  ],
);

const imported = guard(
  'ALREADY_IN_STATE',
  'The instrument is on the record already.',
  ({ state }) => state.revision >= 0,
);

/** A case manager puts an instrument from before this system on the record. It entitles to nothing until it is verified. */
export const ImportLegacyAgreement = command<Payload, LegacyEvent>({
  by: ['nccic.case_manager'],
  creation: true,
  from: [],
  terminal: 'refused',
  judgesSeparation: true,
  payload: [organizationRegistered, datesInOrder],
  already: [imported],
  decide: (payload, _state, { today, premises: { nextNumber, organization, policy } }) => {
    if (nextNumber === null) throw new TypeError('An import is decided with the next number at hand.');
    return [
      {
        type: 'LegacyAgreementImported',
        data: {
          ...payload,
          number: nextNumber,
          deemedCompliant: isDeemedCompliant(payload, policy),
          missingGates: missingGatesOf(organization, today),
        },
      },
    ];
  },
});
