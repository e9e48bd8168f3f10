/** The public facts of an organization as it is registered (body of `register-organization`). */
export interface OrganizationProfile {
  /** Names the organization in addresses and personas; unique in the registry. */
  readonly slug: string;
  readonly legalName: string;
  readonly shortName: string;
  readonly organizationKind: 'ISAO' | 'ISAC' | 'SingleCompany' | 'Collaboration';
  readonly formationBasis: 'Sector' | 'SubSector' | 'Region' | 'Affinity' | 'ThreatSpecific';
  /** Required for the bases Sector and SubSector. */
  readonly sector?: string;
  /** Required for the basis Region. */
  readonly region?: string;
  readonly membershipMix: 'Public' | 'Private' | 'Mixed';
  readonly taxStatus: 'ForProfit' | 'Nonprofit' | 'Government' | 'Unincorporated';
  readonly jurisdiction: string;
}

/** One answer against the standards baseline. `evidence` is a reference: digest, clause or address. */
export interface BaselineAnswer {
  readonly itemId: string;
  readonly answer: 'Met' | 'Gap' | 'NA';
  readonly evidence?: string;
}
