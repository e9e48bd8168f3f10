import type { EventType } from '../../agreement.js';
import { amendmentLaws } from './amendment.js';
import { accessLaws } from './access.js';
import { breakGlassLaws } from './break-glass.js';
import { delegationLaws } from './delegation.js';
import { clockLaws } from './clock.js';
import { determinationLaws } from './determination.js';
import { draftingLaws } from './drafting.js';
import { endingLaws } from './ending.js';
import { holdLaws } from './holds.js';
import { type Law, type Laws, wrong } from './law.js';
import type { AgreementRecord, EventOf } from './record.js';
import { legacyLaws } from './legacy.js';
import { reconsiderationLaws } from './reconsideration.js';
import { reviewLaws } from './review.js';
import { confirmationLaws } from './confirmation.js';
import { conclusionLaws } from './conclusion.js';
import { stateOf } from './standing.js';
import { suspensionLaws } from './suspension.js';
import { upkeepLaws } from './upkeep.js';

/** The laws of the record (rules.md#commands, rules.md#activation), written down a second time. */
const LAWS: Laws<EventType> = {
  ...draftingLaws,
  ...reviewLaws,
  ...determinationLaws,
  ...accessLaws,
  ...conclusionLaws,
  ...suspensionLaws,
  ...endingLaws,
  ...upkeepLaws,
  ...amendmentLaws,
  ...holdLaws,
  ...legacyLaws,
  ...clockLaws,
  ...breakGlassLaws,
  ...delegationLaws,
  ...confirmationLaws,
  ...reconsiderationLaws,
};

/** What is wrong with the newest event of the record, in words; nothing when all is well. */
export function brokenLaws(record: AgreementRecord): readonly string[] {
  const newest = record.events.at(-1);
  return newest ? lawOf(newest, record).map((what) => `${newest.type} without ${what}`) : [];
}

function lawOf<Type extends EventType>(event: EventOf<Type>, record: AgreementRecord): readonly string[] {
  const law: Law<Type> = LAWS[event.type];
  const state = stateOf(record.before());
  return [
    ...wrong(!law.from.includes(state), `a state that admits it: ${state} does not`),
    ...wrong(!law.by.includes(event.actor.function), `its function: not ${event.actor.function}`),
    ...(law.needs?.(event, record) ?? []),
  ];
}
