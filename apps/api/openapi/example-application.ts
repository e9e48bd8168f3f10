import type { JsonObject } from '@accord/kernel';

/** A whole unclassified application, valid as it stands. */
export const exampleApplication: JsonObject = {
  legalName: 'Water Information Sharing and Analysis Center',
  organizationKind: 'ISAC',
  formationBasis: 'Sector',
  membershipMix: 'Mixed',
  taxStatus: 'Nonprofit',
  purposeTest: {
    analyse: true,
    communicate: true,
    disseminate: true,
  },
  jurisdiction: 'US',
  principalAddress: {
    street: '100 Example Street',
    city: 'Washington',
    region: 'DC',
    postalCode: '20001',
    country: 'US',
  },
  foreignMembersOrOwners: {
    present: false,
  },
  memberCountBand: '11-50',
  memberSectors: ['Water and Wastewater Systems'],
  memberListVisibility: 'Public',
  officer: {
    roleTitle: 'Director of operations',
    contactRef: 'waterisac-officer',
  },
  deputy: {
    roleTitle: 'Deputy director of operations',
    contactRef: 'waterisac-deputy',
  },
  signatory: {
    roleTitle: 'President',
    authorityDigest: '05ba320f5165230a96deb90e64e72ed8f53efe95272c8cfede13c57aa30ce3db',
    validUntil: '2027-06-05',
  },
  privacyContact: {
    roleTitle: 'Privacy officer',
    contactRef: 'waterisac-privacy',
  },
  securityContact: {
    roleTitle: 'Security officer',
    contactRef: 'waterisac-security',
  },
  soc24x7: {
    roleTitle: 'Operations desk',
    contactRef: 'waterisac-desk',
  },
  deviations: [],
  authorityBasis: ['6USC659i', '6USC673h', 'EO13691'],
  purposes: ['ProtectInformationSystem', 'IdentifyThreat', 'MitigateIncident'],
  infoTypes: [
    {
      type: 'CyberThreatIndicator',
      direction: 'both',
    },
    {
      type: 'DefensiveMeasure',
      direction: 'fromNCCIC',
    },
  ],
  channels: ['AIS_TAXII', 'Portal'],
  collections: [
    {
      id: 'gbw-in',
      canRead: false,
      canWrite: true,
    },
    {
      id: 'nccic-green',
      canRead: true,
      canWrite: false,
    },
  ],
  tlpCeiling: 'GREEN',
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
      'A filter drops every field that is not needed for the indicator; an analyst reviews free text before it leaves.',
    lastTestOn: '2026-04-11',
  },
  retentionDaysMax: 180,
  destructionMethod: 'Purge',
  redress: {
    text: 'Complaints reach the privacy officer through the published address; wrong indicators are corrected and recipients told.',
    responseDays: 20,
  },
  securityControls: [
    'UniqueAccounts',
    'MultiFactorAuthentication',
    'EncryptionInTransit',
    'EncryptionAtRest',
    'AuditLogging',
    'IncidentResponsePlan',
    'SecurityTraining',
  ],
  breachNoticeHours: 24,
  impactLevel: 'Moderate',
  downstreamExchanges: [],
  baselineVersion: '2016.1',
  baselineAnswers: [
    {
      itemId: 'CA-01',
      answer: 'Met',
      evidence: 'member agreement',
    },
    {
      itemId: 'CA-02',
      answer: 'Met',
      evidence: 'member agreement, clause on markings',
    },
    {
      itemId: 'CA-03',
      answer: 'Met',
      evidence: 'member agreement, clause on non-disclosure',
    },
    {
      itemId: 'CA-04',
      answer: 'Met',
      evidence: 'member agreement, clause on leaving',
    },
    {
      itemId: 'BP-01',
      answer: 'Met',
      evidence: 'charter of the board',
    },
    {
      itemId: 'BP-02',
      answer: 'Met',
      evidence: 'vetting procedure',
    },
    {
      itemId: 'BP-03',
      answer: 'Met',
      evidence: 'officer and deputy of the application',
    },
    {
      itemId: 'BP-04',
      answer: 'Met',
      evidence: 'statement on funding and ownership',
    },
    {
      itemId: 'BP-05',
      answer: 'Met',
      evidence: 'sharing metrics of the last quarter',
    },
    {
      itemId: 'OP-01',
      answer: 'Met',
      evidence: 'operations manual, part 1',
    },
    {
      itemId: 'OP-02',
      answer: 'Met',
      evidence: 'statement on analysis',
    },
    {
      itemId: 'OP-03',
      answer: 'Met',
      evidence: 'incident response plan',
    },
    {
      itemId: 'OP-04',
      answer: 'Met',
      evidence: 'handling procedure',
    },
    {
      itemId: 'OP-05',
      answer: 'Met',
      evidence: 'operations manual, part 4',
    },
    {
      itemId: 'OP-06',
      answer: 'Met',
      evidence: 'training roster, count only',
    },
    {
      itemId: 'TM-01',
      answer: 'Met',
      evidence: 'attestation of the platform owner',
    },
    {
      itemId: 'TM-02',
      answer: 'Met',
      evidence: 'attestation of the platform owner',
    },
    {
      itemId: 'TM-03',
      answer: 'Met',
      evidence: 'attestation of the platform owner',
    },
    {
      itemId: 'TM-04',
      answer: 'Met',
      evidence: 'conformance run of the sharing client',
    },
    {
      itemId: 'PP-01',
      answer: 'Met',
      evidence: 'privacy policy, published',
    },
    {
      itemId: 'PP-02',
      answer: 'Met',
      evidence: 'removal procedure and tool',
    },
    {
      itemId: 'PP-03',
      answer: 'Met',
      evidence: 'retention schedule',
    },
    {
      itemId: 'PP-04',
      answer: 'Met',
      evidence: 'member agreement, clause on use',
    },
    {
      itemId: 'PP-05',
      answer: 'Met',
      evidence: 'complaint desk',
    },
    {
      itemId: 'PP-06',
      answer: 'Met',
      evidence: 'notification procedure',
    },
  ],
  clauseChecklist: {
    voluntary: true,
    noRight: true,
    crada2014Privacy: true,
    restrictionsHonoured: true,
    piiRemoval: true,
    useLimits: true,
    termination: true,
    survival: true,
    records: true,
  },
  requestedLevel: 'None',
  requestedTermMonths: 36,
  relatedInstruments: [],
};
