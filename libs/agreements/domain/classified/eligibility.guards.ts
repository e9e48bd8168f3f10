import { fieldError } from '@accord/kernel';
import { type Application, type Level, LEVELS } from '../application.js';
import { fieldGuard, payloadGuard } from '../grammar.js';
import { valueAt } from '../review/materiality.js';
import type { AgreementState } from '../state.js';
import type { DeterminationPayload } from './forms.js';
import { allowsPossession, asksToHold } from './possession.js';

/** The application that a determination answers; null where none asks for a level, and the state stands against it. */
const asking = ({ application }: AgreementState): Application | null =>
  application && application.requestedLevel !== 'None' ? application : null;

/** How many people the applicant nominated for a level or one below it. */
function nomineesUpTo(application: Application, level: Level): number {
  const counts = LEVELS.slice(0, LEVELS.indexOf(level) + 1).map((one) =>
    valueAt(application, `/nomineeCountByLevel/${one}`),
  );
  return counts.reduce<number>((sum, count) => sum + (typeof count === 'number' ? count : 0), 0);
}

/** Server rule `pathway-applied`: the pathway is the one that was applied for. */
export const pathwayApplied = fieldGuard<DeterminationPayload>(
  'INVALID_PAYLOAD',
  'The pathway is not the one applied for.',
  ({ state }, { form }) => {
    const application = asking(state);
    return fieldError(
      application !== null && application['pathway'] !== form.pathway,
      '/form/pathway',
      'pathway-applied',
      'Another pathway was applied for.',
    );
  },
);

/** Server rule `pathway-possession`: what is held was asked for, and the pathway admits it. */
export const possessionAllowed = fieldGuard<DeterminationPayload>(
  'INVALID_PAYLOAD',
  'The pathway, or the application, lets nothing be held.',
  ({ state, context }, { form }) => {
    const application = asking(state);
    const isHeld = application !== null && form.possession;
    return fieldError(
      isHeld && !(allowsPossession(context.premises.policy, form.pathway) && asksToHold(application)),
      '/form/possession',
      'pathway-possession',
      'Nothing is held under this pathway or this application.',
    );
  },
);

/** Server rule `people-nominated`: somebody is eligible, and no more people than were nominated up to the level. */
export const peopleNominated = fieldGuard<DeterminationPayload>(
  'INVALID_PAYLOAD',
  'Nobody is eligible, or more people than were nominated.',
  ({ state }, { form: { people, approvedLevel } }) => {
    const application = asking(state);
    if (!application) return [];
    const nominees = nomineesUpTo(application, approvedLevel ?? 'None');
    return fieldError(
      people.eligible < 1 || people.eligible > nominees,
      '/form/people/eligible',
      'people-nominated',
      `Between one and ${nominees} people, as many as were nominated up to this level.`,
    );
  },
);

/**
 * The entity may have access: it is eligible, or holds nothing and needs no eligibility. Where it holds material, its
 * senior official, security officer and insider-threat official are cleared.
 */
export const entityEligible = payloadGuard<DeterminationPayload>(
  'GATE_MISSING:classified',
  'The entity is not eligible, or holds material although an official of it is not cleared.',
  (_situation, { form }) => {
    const { status } = form.entityEligibility;
    const isEligible = status === 'Eligible' || status === 'Limited' || (status === 'NotRequired' && !form.possession);
    const areCleared = form.smoCleared && form.fsoCleared && form.itpsoCleared;
    return !isEligible || (form.possession && !areCleared);
  },
);
