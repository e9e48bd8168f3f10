import { isDeepStrictEqual } from 'node:util';
import type { Application } from '../../application.js';

/** A field by its path, and in which direction a change of it counts. */
type Field = readonly [path: string, when: 'any' | 'up' | 'down'];

const inAnyDirection = (...paths: readonly string[]): readonly Field[] => paths.map((path) => [path, 'any']);

/** Fields that say who the applicant is: another one reopens the intake. */
export const PARTY = inAnyDirection(
  'legalName',
  'jurisdiction',
  'registrationNo',
  'foreignMembersOrOwners',
  'organizationKind',
  'taxStatus',
);

/** Fields on which the privacy review rests: more, longer or wider of them asks for a new one. */
export const PRIVACY: readonly Field[] = [
  ...inAnyDirection('infoTypes', 'collections', 'purposes', 'piiCategoriesPossible', 'channels', 'downstreamExchanges'),
  ...inAnyDirection('retentionDaysMax', 'destructionMethod', 'removal.method', 'removal.description'),
  ...inAnyDirection('onwardRule', 'onwardConditions', 'membersCountAsClients', 'membershipMix', 'memberSectors'),
  ...inAnyDirection('securityControls', 'impactLevel', 'redress', 'anonymity'),
  ['tlpCeiling', 'up'],
  ['breachNoticeHours', 'up'],
  ['removal.lastTestOn', 'down'],
];

/** Fields on which the classified determination rests. */
export const CLASSIFIED: readonly Field[] = [
  ...inAnyDirection('requestedLevel', 'pathway', 'possession.holds', 'possession.site', 'needStatementUnclassified'),
  ...inAnyDirection('nomineeCountByLevel', 'fociStatus', 'sf328Digest', 'foreignMembersOrOwners'),
  ...inAnyDirection('smo', 'fso', 'itpso', 'cageCode', 'legalName', 'registrationNo', 'jurisdiction'),
];

/** Fields on which an office gives its word. */
export const WORDS: Readonly<Record<string, readonly Field[]>> = {
  crcl: PRIVACY,
  counsel: [...PRIVACY, ...PARTY, ...inAnyDirection('negotiatedRationale', 'deviations', 'authorityBasis')],
  'second-official': [...CLASSIFIED, ...inAnyDirection('tlpCeiling', 'namedRecipients')],
};

const TLP: readonly unknown[] = ['CLEAR', 'GREEN', 'AMBER', 'AMBER+STRICT', 'RED'];

/** True when one of some fields changed from one application to the next, in the direction that counts. */
export function differ(fields: readonly Field[], before: Application, after: Application): boolean {
  const known = answersOn(fields, before);
  const isKnown = known.get(after);
  if (isKnown !== undefined) return isKnown;
  const isOther = fields.some(([path, when]) => counts(when, at(before, path), at(after, path)));
  known.set(after, isOther);
  return isOther;
}

/** The same two texts are compared in every scene that comes after them: what was found is kept by the texts themselves. */
const compared = new WeakMap<readonly Field[], WeakMap<Application, WeakMap<Application, boolean>>>();

function answersOn(fields: readonly Field[], before: Application): WeakMap<Application, boolean> {
  const ofFields = compared.get(fields) ?? new WeakMap<Application, WeakMap<Application, boolean>>();
  const ofBefore = ofFields.get(before) ?? new WeakMap<Application, boolean>();
  compared.set(fields, ofFields);
  ofFields.set(before, ofBefore);
  return ofBefore;
}

function counts(when: Field[1], before: unknown, after: unknown): boolean {
  if (isDeepStrictEqual(before, after)) return false;
  if (when === 'any') return true;
  const steps = TLP.includes(before) && TLP.includes(after) ? TLP.indexOf(after) - TLP.indexOf(before) : null;
  const isUp = steps === null ? isMore(after, before) : steps > 0;
  return isUp === null || isUp === (when === 'up');
}

/** Numbers by size, days by date; null where nothing tells a direction. */
function isMore(after: unknown, before: unknown): boolean | null {
  if (typeof after === 'number' && typeof before === 'number') return after > before;
  return typeof after === 'string' && typeof before === 'string' ? after > before : null;
}

function at(application: Application, path: string): unknown {
  return path.split('.').reduce<unknown>((value, name) => (isObject(value) ? value[name] : undefined), application);
}

const isObject = (value: unknown): value is Readonly<Record<string, unknown>> =>
  typeof value === 'object' && value !== null;
