/** What is asked when an organization is registered, and what of it is sent. */
import type { FormError } from '../../../design/fields/index.js';

export interface Registration {
  readonly legalName: string;
  readonly shortName: string;
  readonly slug: string;
  readonly organizationKind: string;
  readonly formationBasis: string;
  readonly sector: string;
  readonly region: string;
  readonly membershipMix: string;
  readonly taxStatus: string;
  readonly jurisdiction: string;
}

export const NOTHING_REGISTERED: Registration = {
  legalName: '',
  shortName: '',
  slug: '',
  organizationKind: '',
  formationBasis: '',
  sector: '',
  region: '',
  membershipMix: '',
  taxStatus: '',
  jurisdiction: 'US',
};

export const isBySector = ({ formationBasis }: Registration): boolean =>
  formationBasis === 'Sector' || formationBasis === 'SubSector';
export const isByRegion = ({ formationBasis }: Registration): boolean => formationBasis === 'Region';

/** Asked of this registration: what does not belong to its basis is neither asked nor sent. */
const askedOf = (values: Registration): readonly (keyof Registration)[] =>
  Object.keys(NOTHING_REGISTERED)
    .filter((name): name is keyof Registration => name in values)
    .filter((name) => (name === 'sector' ? isBySector(values) : name === 'region' ? isByRegion(values) : true));

/** The short name in lower case with hyphens: what the address of the organization is made of. */
export const slugFrom = (shortName: string): string =>
  shortName
    .normalize('NFKD')
    .toLowerCase()
    .replace(/[^a-z0-9]+/g, '-')
    .replace(/^-+|-+$/g, '')
    .slice(0, 60);

export const problemsOf = (values: Registration): readonly FormError[] =>
  askedOf(values).flatMap((name) =>
    values[name].trim() === '' ? [{ pointer: `/${name}`, message: 'This is needed.' }] : [],
  );

export const bodyOf = (values: Registration): object =>
  Object.fromEntries(askedOf(values).map((name) => [name, values[name].trim()]));
