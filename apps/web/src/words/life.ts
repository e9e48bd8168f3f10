/** Words of the life of an agreement in force, by the codes of the contract. */

type Labels = Readonly<Record<string, string>>;

export const SUSPENSION_SCOPES: Labels = {
  Entitlements: 'Nothing moves while it is suspended',
  EntitlementsAndAccounts: 'Nothing moves while it is suspended, and accounts and certificates are blocked',
};
export const RATIFICATIONS: Labels = {
  Ratify: 'Ratify: the suspension stands',
  Lift: 'Lift: the agreement is in force again now',
};
export const CUSTODY: Labels = {
  ReturnToNCCIC: 'Return all material to the Center',
  ReturnToOriginator: 'Return all material to its originator',
  TransferToCustodian: 'Hand it over to a cleared custodian',
  DestroyAndCertify: 'Destroy it, and certify that',
  NoneHeld: 'No material is held',
};
export const CHANGED_CONDITIONS: Labels = {
  Ownership: 'Ownership',
  ForeignInterest: 'Foreign ownership, control or influence',
  KeyManagementPersonnel: 'Key management personnel',
  LegalStructure: 'Legal form, merger or dissolution',
  NameOrAddress: 'Name or address',
  Safeguarding: 'The place of safeguarding',
  PersonEligibility: 'Eligibility of people, by count only',
  InsiderThreat: 'Insider threat, without an identity',
  LossOrCompromise: 'Loss or compromise of protected information',
  Contact: 'An accountable contact',
};
export const REVIEW_ITEMS: Labels = {
  'contacts-current': 'Contacts and officers are current',
  'signature-authority-current': 'The signatory is still authorized',
  'sharing-as-agreed': 'What is shared is what was agreed',
  'removal-effective': 'Removal of personal information was tested and works',
  'retention-kept': 'Retention and destruction were kept',
  'onward-rule-kept': 'Onward sharing stayed within the rule',
  'incidents-notified': 'Breaches and mistaken sharing were told in time',
  'downstream-verified': 'Downstream exchanges were verified or stopped',
  'training-current': 'Training is at most twelve months old',
  'complaints-answered': 'Complaints were answered in time',
  'conditions-on-track': 'Open conditions and accepted risks are on track',
  'classified-need-persists': 'The need for classified access persists',
};
export const DISPOSALS: Labels = {
  Clear: 'Overwritten',
  Purge: 'Purged',
  CryptographicErase: 'Its key was destroyed',
  Destroy: 'The medium was destroyed',
  Returned: 'Given back to the Center',
  NothingHeld: 'Nothing was held',
};
export const ELIGIBILITIES: Labels = {
  Eligible: 'Eligible',
  Limited: 'Limited to this agreement',
  NotRequired: 'Not required',
  InProcess: 'In process',
  Invalidated: 'Invalidated',
  Revoked: 'Revoked',
};
export const FOREIGN_INTERESTS: Labels = {
  None: 'None',
  Mitigated: 'Mitigated',
  Unmitigated: 'Not mitigated',
  Unknown: 'Not known',
};
