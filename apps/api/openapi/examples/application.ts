import { addDays, type JsonObject, type LocalDate } from '@accord/kernel';
import { codeLists } from '@accord/contract';
import { shippedBook } from './policy.js';
import { organizationIdOf } from '@infra/seed';
import { digest } from './digest.js';

/** The organization of the seed for which the examples apply: its personas are there from the start. */
export const PARTY = { slug: 'md-isao', organizationId: organizationIdOf('md-isao') } as const;

const contact = (roleTitle: string, office: string): JsonObject => ({
  roleTitle,
  contactRef: `${office}-desk`,
});

const CLAUSES = (codeLists['clauseIds'] ?? []).map(({ code }) => code);

/** Who applies, and who answers for what. */
const party = (today: LocalDate): JsonObject => ({
  legalName: 'Maryland Information Sharing and Analysis Organization',
  organizationKind: 'ISAO',
  formationBasis: 'Region',
  membershipMix: 'Mixed',
  taxStatus: 'Nonprofit',
  purposeTest: { analyse: true, communicate: true, disseminate: true },
  jurisdiction: 'US',
  principalAddress: {
    street: '100 Example Street',
    city: 'Annapolis',
    region: 'MD',
    postalCode: '21401',
    country: 'US',
  },
  foreignMembersOrOwners: { present: false },
  memberCountBand: '11-50',
  memberSectors: ['Government Facilities', 'Water and Wastewater Systems'],
  memberListVisibility: 'Public',
  officer: contact('Director of operations', 'officer'),
  deputy: contact('Deputy director of operations', 'deputy'),
  signatory: { roleTitle: 'President', authorityDigest: digest('authority'), validUntil: addDays(today, 400) },
  privacyContact: contact('Privacy officer', 'privacy'),
  securityContact: contact('Security officer', 'security'),
  soc24x7: contact('Operations desk', 'operations'),
});

/** What is shared, and under which protections. */
const sharing = (today: LocalDate): JsonObject => ({
  deviations: [],
  authorityBasis: ['6USC659i', '6USC673h', 'EO13691'],
  purposes: ['ProtectInformationSystem', 'IdentifyThreat'],
  infoTypes: [
    { type: 'CyberThreatIndicator', direction: 'both' },
    { type: 'Warning', direction: 'fromNCCIC' },
  ],
  channels: ['Portal', 'Email'],
  collections: [],
  tlpCeiling: 'AMBER',
  namedRecipients: [],
  membersCountAsClients: true,
  onwardRule: 'MembersOnly',
  anonymity: 'Anonymous',
  proprietaryDesignation: false,
  pciiIntended: false,
  piiCategoriesPossible: [],
  removal: {
    method: 'Both',
    description:
      'A filter drops every field that the indicator does not need; an analyst reads free text before it leaves.',
    lastTestOn: addDays(today, -20),
  },
  retentionDaysMax: 180,
  destructionMethod: 'Purge',
  redress: { text: 'Complaints reach the privacy officer through the published address.', responseDays: 30 },
  securityControls: ['UniqueAccounts', 'MultiFactorAuthentication', 'EncryptionInTransit', 'AuditLogging'],
  breachNoticeHours: 24,
  impactLevel: 'Moderate',
  downstreamExchanges: [],
});

/** Every item of the baseline in force, answered. */
export const attestationAt = (today: LocalDate) => {
  const { version, itemIds } = shippedBook.at(today).baseline;
  const answers = itemIds.map((itemId) => ({ itemId, answer: 'Met', evidence: 'operations manual' }));
  return { baselineVersion: version, answers };
};

/** An application of the Standard form without classified access, valid on this day. */
export const applicationAt = (today: LocalDate): JsonObject => ({
  ...party(today),
  ...sharing(today),
  baselineVersion: attestationAt(today).baselineVersion,
  baselineAnswers: attestationAt(today).answers,
  clauseChecklist: Object.fromEntries(CLAUSES.map((clauseId) => [clauseId, true])),
  requestedLevel: 'None',
  requestedTermMonths: 36,
  relatedInstruments: [],
  foiaSensitivity: { '/principalAddress': 'Releasable', '/redress/text': 'Releasable' },
});

/**
 * The same with a request for Secret, at briefings only: nothing classified is held by the organization. Personal data
 * may occur, so that counsel has a word as well.
 */
export const classifiedApplicationAt = (today: LocalDate): JsonObject => ({
  ...applicationAt(today),
  piiCategoriesPossible: ['IpAddress'],
  requestedLevel: 'Secret',
  pathway: 'PSCP_Individual',
  possession: { holds: false },
  nomineeCountByLevel: { Secret: 2 },
  briefingSiteWithin50mi: 'Yes',
  needStatementUnclassified:
    'Members run water and government systems of a whole state. Context on intrusion activity against them lets analysts judge which warnings to act on first.',
});
