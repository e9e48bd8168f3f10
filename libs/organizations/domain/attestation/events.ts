import { sealedFor, type DataOf, type EventsOf, type LocalDate } from '@accord/kernel';
import { event } from '../grammar.js';
import type { BaselineAnswer } from '../profile.js';

interface Recorded {
  readonly baselineVersion: string;
  readonly answers: readonly BaselineAnswer[];
  /** The last day on which the attestation counts. */
  readonly validUntil: LocalDate;
}

const StandardsAttestationRecorded = event<Recorded>({
  version: 1,
  seals: sealedFor('organization')('/answers/*/evidence'),
  fold: (_state, data, { recordedAt }) => ({
    attestation: { ...data, recordedAt, lapsed: false, withdrawnItemIds: [], withdrawals: [] },
  }),
});

/** `itemIds` are those that were not withdrawn before. */
interface Withdrawn {
  readonly itemIds: readonly string[];
  readonly cause: string;
}

const StandardsAttestationWithdrawn = event<Withdrawn>({
  version: 1,
  seals: sealedFor('author')('/cause'),
  fold: ({ attestation }, { itemIds }, { recordedAt }) =>
    attestation
      ? {
          attestation: {
            ...attestation,
            withdrawnItemIds: [...attestation.withdrawnItemIds, ...itemIds],
            withdrawals: [...attestation.withdrawals, { itemIds, recordedAt }],
          },
        }
      : {},
});

/** Recorded by the clock past `validUntil`. */
const StandardsAttestationLapsed = event<{ readonly itemIds: readonly string[]; readonly cause: string }>({
  version: 1,
  seals: [],
  fold: ({ attestation }) => ({ attestation: attestation && { ...attestation, lapsed: true } }),
});

/** What happens to the attestation of an organization. */
export const attestationEvents = {
  StandardsAttestationRecorded,
  StandardsAttestationWithdrawn,
  StandardsAttestationLapsed,
};

/** An event of the attestation. */
export type AttestationEvent = EventsOf<DataOf<typeof attestationEvents>>;
