import type { Application } from '../../application.js';

/** Fields that say who the applicant is: another one reopens the intake. */
export const PARTY = [
  'legalName',
  'jurisdiction',
  'registrationNo',
  'foreignMembersOrOwners',
  'organizationKind',
  'taxStatus',
];

/** Fields on which an office gives its word, beside those that are material for the review it belongs to. */
export const WORDS: Readonly<Record<string, readonly string[]>> = {
  crcl: [],
  counsel: ['negotiatedRationale', 'deviations', 'authorityBasis', ...PARTY],
  'second-official': ['requestedLevel', 'tlpCeiling', 'namedRecipients'],
};

/** True when one of some fields differs between two applications. */
export const differ = (fields: readonly string[], a: Application, b: Application): boolean =>
  fields.some((field) => JSON.stringify(a[field]) !== JSON.stringify(b[field]));
