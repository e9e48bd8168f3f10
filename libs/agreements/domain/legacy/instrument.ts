import type { LocalDate } from '@accord/kernel';
import type { Application } from '../application.js';
import type { OrganizationFacts, PolicyFacts } from '../premises.js';
import { isAttestationInForce } from '../standards.js';
import type { LegacyInstrument } from './forms.js';

/** True for an instrument from before the day to which the law deems agreements compliant. */
export const isDeemedCompliant = (
  { originalSignedOn }: Pick<LegacyInstrument, 'originalSignedOn'>,
  { deemedCompliantBefore }: PolicyFacts,
): boolean => originalSignedOn < deemedCompliantBefore;

/** Gates of an activation that an instrument has not passed: no review of Accord's, no clause of today, perhaps no standards. */
export const missingGatesOf = (organization: OrganizationFacts, today: LocalDate): readonly string[] => [
  'privacy',
  ...(isAttestationInForce(organization, today) ? [] : ['standards']),
  'clauses',
];

/** What an instrument covers; nothing that is known where the document does not say. */
export const scopeOf = ({
  scope,
}: LegacyInstrument): Pick<Application, 'infoTypes' | 'channels' | 'collections' | 'tlpCeiling'> | null =>
  scope ? { collections: [], ...scope } : null;
