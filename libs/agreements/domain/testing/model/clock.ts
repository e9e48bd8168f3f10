import { addDays } from '@accord/kernel';
import * as send from '../commands.js';
import type { Scene } from '../scene.js';
import { isIn, isReviewed, move, today } from './moves.js';
import type { Move } from './walk.js';

/** The acceptance that stands and is named first: the order in which they were given plays no part. */
const firstAccepted = ({ state }: Scene): string | undefined =>
  state.risks.filter(({ status }) => status === 'Active').toSorted((a, b) => (a.source.ref < b.source.ref ? -1 : 1))[0]
    ?.riskId;

const expireAcceptance = (makesSense: (scene: Scene) => boolean): Move =>
  move(
    'expire an acceptance',
    'clock',
    (scene) => send.expireRiskAcceptance(firstAccepted(scene)),
    (scene) => makesSense(scene) && firstAccepted(scene) !== undefined,
  );
const isInForce = isIn('Active', 'Suspended');

/** What the clock does to an application, tried whenever it could be its time; and not before, says the oracle. */
export const clockOverApplications: readonly Move[] = [
  move('mark the review stale', 'clock', () => send.markPrivacyReviewStale(), isReviewed),
  move('void the signatures', 'clock', () => send.voidSignatures(), isReviewed),
  expireAcceptance(() => true),
  move('suspend classified access', 'clock', () => send.suspendClassifiedAccess(), isIn('ClassifiedAccessApproved')),
];

/** What the clock does to a draft. */
export const clockOverDrafts: readonly Move[] = [
  move('close an idle draft', 'clock', () => send.withdrawProposal('Idle'), isIn('Draft')),
];

/** What the clock does to an agreement in force. */
export const clockInForce: readonly Move[] = [
  move('expire', 'clock', () => send.expireAgreement(), isInForce),
  move('supersede', 'clock', ({ successor }) => send.supersedeAgreement(successor?.agreementId ?? ''), isInForce),
  move('suspend for the standards', 'clock', () => send.suspendAgreement(), isIn('Active')),
  expireAcceptance(isInForce),
];

const lapses: Move = {
  name: 'the attestation lapses in force',
  change: (scene) =>
    isInForce(scene) && scene.organization.attestation?.lapsed === false
      ? {
          ...scene,
          organization: {
            ...scene.organization,
            attestation: { ...scene.organization.attestation, lapsed: true, validUntil: addDays(today(scene), -1) },
          },
        }
      : null,
};

/** What the clock does because of others: an attestation that lapses, and a successor that was put in force. */
export const clockAround: readonly Move[] = [lapses];

/** True for a move of the clock. */
export const isOfTheClock = (name: string): boolean => name.startsWith('clock: ');
