import type { Application } from '../application.js';
import { policyFactsAt } from '@accord/policy/testing';

const contact = (contactRef: string) => ({ roleTitle: 'Director of operations', contactRef });
const digest = (letter: string) => letter.repeat(64);

/** Every item of the baseline Met, but those named. */
export const answers = (gaps: readonly string[] = []): Application['baselineAnswers'] =>
  policyFactsAt('2026-03-02').baseline.itemIds.map((itemId) => ({
    itemId,
    answer: gaps.includes(itemId) ? 'Gap' : 'Met',
    evidence: 'operations manual',
  }));

/** An application that may be submitted on 2 March 2026: G1 of the acceptance scenarios, no classified access. */
export const application = (changes: Partial<Application> = {}): Application => ({
  legalName: 'Great Basin Water Utilities ISAO',
  organizationKind: 'ISAO',
  formationBasis: 'Region',
  membershipMix: 'Mixed',
  taxStatus: 'Nonprofit',
  purposeTest: { analyse: true, communicate: true, disseminate: true },
  jurisdiction: 'US-NV',
  principalAddress: { street: '1 Example Street', city: 'Reno', region: 'NV', postalCode: '89501', country: 'US' },
  foreignMembersOrOwners: { present: false },
  memberCountBand: '11-50',
  memberSectors: ['Water and Wastewater Systems'],
  memberListVisibility: 'Public',
  officer: contact('gbw-officer'),
  deputy: contact('gbw-deputy'),
  signatory: { roleTitle: 'President', authorityDigest: digest('a'), validUntil: '2028-03-01' },
  privacyContact: contact('gbw-privacy'),
  securityContact: contact('gbw-security'),
  soc24x7: contact('gbw-desk'),
  deviations: [],
  authorityBasis: ['6USC659i', '6USC673h', 'EO13691'],
  purposes: ['ProtectInformationSystem', 'IdentifyThreat'],
  infoTypes: [
    { type: 'CyberThreatIndicator', direction: 'both' },
    { type: 'DefensiveMeasure', direction: 'fromNCCIC' },
  ],
  channels: ['AIS_TAXII', 'Portal'],
  collections: [
    { id: 'gbw-in', canRead: false, canWrite: true },
    { id: 'nccic-green', canRead: true, canWrite: false },
  ],
  tlpCeiling: 'GREEN',
  namedRecipients: [],
  membersCountAsClients: true,
  onwardRule: 'MembersOnly',
  anonymity: 'Anonymous',
  proprietaryDesignation: false,
  pciiIntended: false,
  piiCategoriesPossible: [],
  removal: { method: 'Both', description: 'A filter and an analyst.', lastTestOn: '2026-02-10' },
  retentionDaysMax: 180,
  destructionMethod: 'Purge',
  redress: { text: 'Complaints reach the privacy officer.', responseDays: 20 },
  securityControls: ['UniqueAccounts', 'MultiFactorAuthentication', 'AuditLogging'],
  breachNoticeHours: 24,
  impactLevel: 'Moderate',
  downstreamExchanges: [],
  baselineVersion: '2016.1',
  baselineAnswers: answers(),
  clauseChecklist: Object.fromEntries(policyFactsAt('2026-03-02').clauses.map(({ id }) => [id, true])),
  requestedLevel: 'None',
  requestedTermMonths: 36,
  relatedInstruments: [],
  ...changes,
});

/** What an application says beside the unclassified part when it asks for a level. */
export const classifiedBlock = (requestedLevel: 'Secret' | 'TopSecret' = 'Secret'): Partial<Application> => ({
  requestedLevel,
  pathway: 'ReciprocalFCL',
  possession: { holds: true, site: 'Accredited room at the principal address' },
  nomineeCountByLevel: { Secret: 4 },
  briefingSiteWithin50mi: 'Yes',
  needStatementUnclassified:
    'Context on intrusion activity is needed to protect freight and rail systems in time. '.repeat(6),
  smo: { appointed: true, roleTitle: 'Senior management official' },
  fso: { appointed: true, roleTitle: 'Facility security officer' },
  itpso: { appointed: true, roleTitle: 'Insider threat official' },
  cageCode: '1EX42',
  fociStatus: 'Mitigated',
  sf328Digest: digest('b'),
});

/** An application that names recipients: TLP:RED, no automated channel. */
export const namedRecipients: Partial<Application> = {
  tlpCeiling: 'RED',
  namedRecipients: ['analyst-one', 'analyst-two'],
  channels: ['Portal'],
  collections: [],
  onwardRule: 'None',
};

/** Negotiated terms with one deviation: retention for twelve months and more. */
export const negotiated: Partial<Application> = {
  negotiatedRationale: 'A season has to be compared with the one before.',
  deviations: [{ clauseId: 'records', text: 'Retention of 400 days.' }],
  retentionDaysMax: 400,
};
