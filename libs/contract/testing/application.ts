import type { Json } from '@accord/kernel';

/** A JSON object that a test may change. */
export type Draft = { [field: string]: Json };

const MANDATORY =
  'CA-01 CA-02 CA-03 CA-04 BP-01 BP-02 BP-03 BP-04 OP-01 OP-02 OP-03 OP-04 OP-05 OP-06 TM-01 TM-02 TM-03 ' +
  'PP-01 PP-02 PP-03 PP-04 PP-05 PP-06';

const CLAUSES =
  'voluntary noRight crada2014Privacy restrictionsHonoured piiRemoval useLimits termination survival records';

/** Answers to every mandatory item of the baseline. */
export const answersMet = (): Draft[] => MANDATORY.split(' ').map((itemId) => ({ itemId, answer: 'Met' }));

const contact = (roleTitle: string, contactRef: string): Draft => ({ roleTitle, contactRef });

/** An application of the Standard form without classified access, valid as a whole, with some fields replaced. */
export const application = (changes: Draft = {}): Draft => ({
  legalName: 'Harbor Operations Information Exchange',
  organizationKind: 'ISAO',
  formationBasis: 'Affinity',
  membershipMix: 'Mixed',
  taxStatus: 'Nonprofit',
  purposeTest: { analyse: true, communicate: true, disseminate: true },
  jurisdiction: 'US-VA',
  principalAddress: { street: '1 Pier Road', city: 'Norfolk', region: 'VA', postalCode: '23510', country: 'US' },
  foreignMembersOrOwners: { present: false },
  memberCountBand: '11-50',
  memberSectors: ['Transportation Systems'],
  memberListVisibility: 'Public',
  officer: contact('Director of operations', 'harbor-officer'),
  deputy: contact('Deputy director', 'harbor-deputy'),
  signatory: { roleTitle: 'President', authorityDigest: 'a'.repeat(64), validUntil: '2031-02-28' },
  privacyContact: contact('Privacy officer', 'harbor-privacy'),
  securityContact: contact('Security officer', 'harbor-security'),
  soc24x7: contact('Operations desk', 'harbor-desk'),
  deviations: [],
  authorityBasis: ['6USC659i'],
  purposes: ['IdentifyThreat'],
  infoTypes: [{ type: 'CyberThreatIndicator', direction: 'both' }],
  channels: ['Portal'],
  collections: [],
  tlpCeiling: 'AMBER',
  namedRecipients: [],
  membersCountAsClients: false,
  onwardRule: 'MembersOnly',
  anonymity: 'Anonymous',
  proprietaryDesignation: false,
  pciiIntended: false,
  piiCategoriesPossible: ['IpAddress'],
  removal: { method: 'Manual', description: 'An analyst reviews every report before it leaves.' },
  retentionDaysMax: 180,
  destructionMethod: 'Purge',
  redress: { text: 'Write to the complaint desk.', responseDays: 30 },
  securityControls: ['AuditLogging'],
  breachNoticeHours: 24,
  impactLevel: 'Moderate',
  downstreamExchanges: [],
  baselineVersion: '2016.1',
  baselineAnswers: answersMet(),
  clauseChecklist: Object.fromEntries(CLAUSES.split(' ').map((clauseId) => [clauseId, true])),
  requestedLevel: 'None',
  requestedTermMonths: 36,
  relatedInstruments: [],
  ...changes,
});

/** An application that asks for Secret with material held, valid as a whole, with some fields replaced. */
export const classifiedApplication = (changes: Draft = {}): Draft =>
  application({
    requestedLevel: 'Secret',
    pathway: 'ReciprocalFCL',
    possession: { holds: true, site: 'Accredited room' },
    briefingSiteWithin50mi: 'Yes',
    needStatementUnclassified: 'Context on intrusion activity lets analysts judge which warnings to act on. '.repeat(2),
    cageCode: '1ABC2',
    smo: { appointed: true, roleTitle: 'President' },
    fso: { appointed: true, roleTitle: 'Facility security officer' },
    itpso: { appointed: false },
    fociStatus: 'None',
    sf328Digest: 'b'.repeat(64),
    ...changes,
  });
