/** Labels of the code lists that pages show. A code that is not here is shown as the policy words it, or as it is. */

type Labels = Readonly<Record<string, string>>;

export const INFO_TYPES: Labels = {
  CyberThreatIndicator: 'Cyber threat indicators',
  DefensiveMeasure: 'Defensive measures',
  IncidentReport: 'Incident reports',
  VulnerabilityInformation: 'Vulnerability information',
  Analysis: 'Analysis',
  MitigationProtocol: 'Mitigation protocols',
  Warning: 'Warnings',
  ClassifiedContext: 'Classified context',
};
export const CHANNELS: Labels = {
  AIS_TAXII: 'AIS/TAXII',
  Portal: 'portal',
  Email: 'e-mail',
  Briefing: 'briefing',
  InPerson: 'in person',
};
export const ONWARD_RULES: Labels = {
  None: 'Not passed on',
  MembersOnly: 'Onward to members only',
  MembersAndClients: 'Onward to members and their clients',
};
export const ANONYMITIES: Labels = {
  Anonymous: 'Source anonymous unless it consents',
  Consented: 'Source named, with its consent',
};
export const CLASSIFIED_LEVELS: Labels = {
  None: 'None',
  Confidential: 'Confidential',
  Secret: 'Secret',
  TopSecret: 'Top Secret',
};
export const RECONSIDERATION_OUTCOMES: Labels = {
  Stands: 'The rejection stands',
  ApplyAnew: 'Invited to apply anew',
};
export const WAIVED_RULES: Labels = {
  LookBack: 'The look-back on former members',
  AssignmentConfirmation: 'The confirmation of an assignment by a subordinate',
};
export const AGREEMENT_FORMS: Labels = { Standard: 'standard form', Negotiated: 'negotiated form', Legacy: 'imported' };
export const INSTRUMENT_KINDS: Labels = {
  CRADA: 'Cooperative research and development agreement',
  CISCA: 'Cyber information sharing and collaboration agreement',
  AIS_ToU: 'Terms of use of automated indicator sharing',
  IA: 'Interconnection agreement',
  MOA: 'Memorandum of agreement',
  MOU: 'Memorandum of understanding',
  Other: 'Another instrument',
};
/** What an instrument from before this system has not passed of what an agreement that is made here passes. */
export const NOT_PASSED: Labels = {
  privacy: 'a privacy review',
  standards: 'the attestation to the standards in force',
  clauses: 'the clauses of today',
};
/** What a second person found of an imported instrument. */
export const LEGACY_VERDICTS: Labels = {
  Confirmed: 'It stands as it was imported',
  ConfirmedWithDifferences: 'It stands, with differences',
  NotConfirmed: 'It could not be shown to stand',
};
export const INFO_DIRECTIONS: Labels = { toNCCIC: 'to NCCIC', fromNCCIC: 'from NCCIC', both: 'both ways' };
export const ORGANIZATION_KINDS: Labels = {
  ISAO: 'Information Sharing and Analysis Organization',
  ISAC: 'Information Sharing and Analysis Center',
  SingleCompany: 'Single company',
  Collaboration: 'Collaboration',
};
export const FORMATION_BASES: Labels = {
  Sector: 'Sector',
  SubSector: 'Subsector',
  Region: 'Region',
  Affinity: 'Affinity',
  ThreatSpecific: 'One threat',
};
export const MEMBERSHIP_MIXES: Labels = { Public: 'Public', Private: 'Private', Mixed: 'Public and private' };
export const TAX_STATUSES: Labels = {
  ForProfit: 'For profit',
  Nonprofit: 'Nonprofit',
  Government: 'Government',
  Unincorporated: 'Unincorporated',
};
export const SIGNATURE_METHODS: Labels = {
  PIV_CAC: 'PIV or CAC certificate',
  QualifiedESignature: 'Qualified e-signature',
  WetInk: 'Ink on paper',
};
export const PARTIES: Labels = { ISAO: 'ISAO', NCCIC: 'NCCIC' };
export const PRINCIPLES: Labels = {
  Transparency: 'Transparency',
  IndividualParticipation: 'Individual participation',
  PurposeSpecification: 'Purpose specification',
  DataMinimization: 'Data minimization',
  UseLimitation: 'Use limitation',
  DataQualityAndIntegrity: 'Data quality and integrity',
  Security: 'Security',
  AccountabilityAndAuditing: 'Accountability and auditing',
};
export const STATUTORY_CHECKS: Labels = {
  'removal-method': 'Method of removal',
  'security-control': 'Security controls',
  'source-restrictions': 'Restrictions of sources',
  'retention-and-destruction': 'Retention and destruction',
  'mis-sharing-notice': 'Notice of mis-sharing',
  'us-person-notice': 'Notice to U.S. persons',
  'permitted-uses': 'Permitted uses',
  'no-regulatory-use': 'No regulatory use',
  'protected-speech': 'Protected speech',
  'proprietary-pcii-marking': 'Proprietary and PCII marking',
  'crada-2014-protections': 'Protections of the 2014 CRADA',
  'onward-members-bound': 'Members bound onward',
  'pia-sorn-coverage': 'Covered by PIA and SORN',
};
export const CONCURRENCE_OFFICES: Labels = {
  crcl: 'Civil rights and civil liberties',
  counsel: 'Counsel',
  'second-official': 'Second official',
};
export const RISK_SOURCES: Labels = {
  privacyCondition: 'Condition of the privacy review',
  standardsGap: 'Gap of the standards',
  securityFinding: 'Security finding',
  statutoryCoverGap: 'Gap of the statutory cover',
  nonConcurOverride: 'Concurrence withheld',
};
/** Why the clock suspends an agreement. */
export const SUSPENSION_CAUSES: Labels = {
  StandardsLapsed: 'The standards attestation lapsed',
  AnnualReviewOverdue: 'The annual review is overdue',
  RiskAcceptanceExpired: 'The acceptance of a risk ran out',
  LegacyConformanceOverdue: 'The conformance of the imported instrument was not shown within its year',
  SecurityIncident: 'A security incident',
  PrivacyIncident: 'A privacy incident',
  MarkingViolation: 'A handling marking was not honored',
  MaterialBreach: 'A breach of the terms',
  RequestedByISAO: 'The organization asked for it',
  LegalDirection: 'A court or counsel directed it',
  NationalSecurity: 'National security',
  Discretionary: 'At the discretion of the Center',
  DeclinedToState: 'No reason was given',
};
export const SECURITY_FACTS: Labels = {
  EntityEligibility: 'Eligibility of the entity',
  FOCI: 'Foreign ownership, control or influence',
  KMP: 'Key management personnel',
};
export const CLAUSES: Labels = {
  voluntary: 'Sharing is voluntary',
  noRight: 'No right is created',
  crada2014Privacy: 'Privacy protections of the 2014 CRADA',
  restrictionsHonoured: 'Restrictions are honored',
  piiRemoval: 'Personal information is removed',
  useLimits: 'Limits of use',
  termination: 'Ending',
  survival: 'What survives the end',
  records: 'Records',
};
export const GATES: Labels = {
  intake: 'intake is not complete',
  'concurrence.crcl': 'civil rights and civil liberties has not concurred on this version',
  'concurrence.counsel': 'counsel has not concurred on this version',
  attestation: 'the organization has no standards attestation on file',
  privacy: 'the privacy review is not passed, or is stale',
  classified: 'classified access is not decided, or its verification date is past',
  standards: 'the standards attestation has lapsed',
  conditions: 'an open condition lacks its owner, date or evidence',
  signatures: 'a signature over the current terms is missing',
  term: 'the term is outside of what was signed or of the policy',
  overlap: 'another agreement in force overlaps with it',
  clauses: 'a mandatory clause is not confirmed',
  duplicate: 'the organization already has an agreement in force',
  template: 'the form is not the current one',
};

/** The label of a code; of an unknown one, the code with spaces between its words. */
export const labelOf = (labels: Labels, code: string): string =>
  labels[code] ?? code.replace(/([a-z])([A-Z])/g, '$1 $2').replace(/[-_.]/g, ' ');
