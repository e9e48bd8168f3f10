import { isDeepStrictEqual } from 'node:util';
import type { Application } from '../../application.js';
import { differ, PARTY } from './fields.js';

/** Anything that an application may hold at a field. */
type Held = Readonly<Record<string, unknown>>;

const TLP = ['CLEAR', 'GREEN', 'AMBER', 'AMBER+STRICT', 'RED'];
const LEVELS = ['None', 'Confidential', 'Secret', 'TopSecret'];
const ONWARD = ['None', 'MembersOnly', 'MembersAndClients'];

const upTo = (scale: readonly string[], value: unknown): readonly string[] =>
  scale.slice(0, scale.findIndex((one) => one === value) + 1);

const every = (value: unknown): readonly string[] =>
  Array.isArray(value) ? value.map((one: unknown) => JSON.stringify(one)) : [];

const counted = (value: unknown): readonly string[] =>
  typeof value === 'number' ? Array.from({ length: value }, (_none, at) => String(at)) : [];

/** Fields of which every part is something that is asked for: with none more, less is asked for. */
function partsOf(held: Held): ReadonlySet<string> {
  const { infoTypes, collections, nomineeCountByLevel } = held as Partial<
    Pick<Application, 'infoTypes' | 'collections'>
  > & {
    readonly nomineeCountByLevel?: Readonly<Record<string, number>>;
  };
  const parts: Readonly<Record<string, readonly string[]>> = {
    infoTypes: (infoTypes ?? []).flatMap(({ type, direction }) =>
      ['toNCCIC', 'fromNCCIC'].filter((way) => direction === 'both' || direction === way).map((way) => type + way),
    ),
    collections: (collections ?? []).flatMap(({ id, canRead, canWrite }) =>
      [canRead ? `${id} read` : '', canWrite ? `${id} write` : ''].filter((right) => right !== ''),
    ),
    channels: every(held['channels']),
    purposes: every(held['purposes']),
    piiCategoriesPossible: every(held['piiCategoriesPossible']),
    memberSectors: every(held['memberSectors']),
    namedRecipients: every(held['namedRecipients']),
    downstreamExchanges: every(held['downstreamExchanges']),
    tlpCeiling: upTo(TLP, held['tlpCeiling']),
    onwardRule: upTo(ONWARD, held['onwardRule']),
    membersCountAsClients: held['membersCountAsClients'] === true ? ['yes'] : [],
    anonymity: held['anonymity'] === 'Anonymous' ? [] : ['named'],
    retentionDaysMax: counted(held['retentionDaysMax']),
    requestedTermMonths: counted(held['requestedTermMonths']),
    requestedLevel: upTo(LEVELS, held['requestedLevel']),
    nomineeCountByLevel: Object.entries(nomineeCountByLevel ?? {}).flatMap(([level, count]) =>
      counted(count).map((one) => level + one),
    ),
  };
  return new Set(Object.entries(parts).flatMap(([field, some]) => some.map((part) => `${field} ${part}`)));
}

const COUNTED = new Set(
  [
    'infoTypes collections channels purposes piiCategoriesPossible memberSectors namedRecipients',
    'downstreamExchanges tlpCeiling onwardRule membersCountAsClients anonymity retentionDaysMax',
    'requestedTermMonths requestedLevel nomineeCountByLevel baselineVersion baselineAnswers',
  ].flatMap((line) => line.split(' ')),
);

/** Fields that say nothing of who, what or how: contacts, places, how a list is shown. */
const PARTICULARS = new Set(
  [
    'formationBasis formationNote purposeTest principalAddress memberCountBand memberListVisibility',
    'isaoSoRegistration officer deputy signatory privacyContact securityContact soc24x7',
    'briefingSiteWithin50mi relatedInstruments foiaSensitivity',
  ].flatMap((line) => line.split(' ')),
);

/** Fields of classified access: they count where access is asked for. */
const ACCESS = new Set(
  [
    'pathway possession nomineeCountByLevel needStatementUnclassified smo fso itpso cageCode',
    'fociStatus sf328Digest requestedLevel',
  ].flatMap((line) => line.split(' ')),
);

const at = (application: Application, field: string): unknown => (application as Held)[field];

/** The kind of an amendment, told from the two texts anew: what of it is more, what is less, and of what. */
export function slowKind(before: Application, after: Application): string {
  const fields = [...new Set([...Object.keys(before), ...Object.keys(after)])].filter(
    (field) => !isDeepStrictEqual(at(before, field), at(after, field)),
  );
  const [old, now] = [partsOf(before), partsOf(after)];
  const more = [...now].filter((part) => !old.has(part)).map((part) => part.split(' ')[0]!);
  const less = [...old].filter((part) => !now.has(part));
  const others = fields.filter((field) => !COUNTED.has(field) && !PARTICULARS.has(field));
  const asksForAccess = after.requestedLevel !== 'None';
  const gaveUpHolding = fields.includes('possession') && !isHeld(after);
  const opaque = others.filter((field) => !ACCESS.has(field) && !isLaterTest(field, before, after));
  if (differ(PARTY, before, after)) return 'PartyChange';
  if (more.includes('requestedTermMonths')) return 'TermExtension';
  const access = [...more, ...others.filter((field) => !(field === 'possession' && !isHeld(after)))];
  if (asksForAccess && access.some((field) => ACCESS.has(field))) return 'ClassificationIncrease';
  if (opaque.length > 0 || more.some((field) => !ACCESS.has(field))) return 'ScopeExpansion';
  if (fields.some((field) => field === 'baselineVersion' || field === 'baselineAnswers')) return 'BaselineMigration';
  return less.length > 0 || gaveUpHolding ? 'ScopeReduction' : 'Administrative';
}

const isHeld = (application: Application): boolean =>
  JSON.stringify(at(application, 'possession') ?? null).includes('"holds":true');

/** A later test of the removal of personal information is no news for whoever reviewed it. */
const isLaterTest = (field: string, before: Application, after: Application): boolean =>
  field === 'removal' &&
  before.removal.method === after.removal.method &&
  before.removal.description === after.removal.description &&
  (after.removal.lastTestOn ?? '') >= (before.removal.lastTestOn ?? '');

/** The gates of an amendment, told from the two texts anew. */
export function slowGates(
  before: Application,
  after: Application,
  side: 'ISAO' | 'NCCIC',
  hasAccess: boolean,
): readonly string[] {
  const kind = slowKind(before, after);
  const privacyItems = (one: Application) => one.baselineAnswers.filter(({ itemId }) => itemId.startsWith('PP'));
  const movesStandards =
    before.baselineVersion !== after.baselineVersion ||
    !isDeepStrictEqual(before.baselineAnswers, after.baselineAnswers);
  const isWide = ['PartyChange', 'TermExtension', 'ClassificationIncrease', 'ScopeExpansion'].includes(kind);
  const hasReview = isWide || !isDeepStrictEqual(privacyItems(before), privacyItems(after));
  const withLevel = after.requestedLevel !== 'None';
  const isDecided =
    withLevel && (kind === 'PartyChange' || moreAccess(before, after) || (movesTerm(before, after) && hasAccess));
  const isaoSigns = isWide || movesStandards || reduces(before, after, side, 'ISAO');
  const nccicSigns = isWide || reduces(before, after, side, 'NCCIC');
  const isTold = !(isaoSigns && nccicSigns) && (kind === 'Administrative' || reducesOrPutsRight(before, after));
  return [
    ...(hasReview ? ['privacy'] : []),
    ...(isDecided ? ['classified'] : []),
    ...(movesStandards ? ['attestation'] : []),
    ...(isaoSigns ? ['signature.isao'] : []),
    ...(nccicSigns ? ['signature.nccic'] : []),
    ...(isTold ? ['notice'] : []),
  ];
}

const movesTerm = (before: Application, after: Application): boolean =>
  after.requestedTermMonths > before.requestedTermMonths;

/** The text as it would be with the term, the party and the standards of the one before it. */
const withoutThem = (before: Application, after: Application): Application => ({
  ...after,
  legalName: before.legalName,
  baselineVersion: before.baselineVersion,
  baselineAnswers: before.baselineAnswers,
  requestedTermMonths: Math.min(before.requestedTermMonths, after.requestedTermMonths),
});

const moreAccess = (before: Application, after: Application): boolean =>
  slowKind(before, withoutThem(before, after)) === 'ClassificationIncrease';

const reduces = (before: Application, after: Application, side: string, asked: string): boolean =>
  side === asked && slowKind(before, withoutThem(before, after)) === 'ScopeReduction';

const reducesOrPutsRight = (before: Application, after: Application): boolean => {
  const rest = withoutThem(before, after);
  return !isDeepStrictEqual(before, rest) && ['Administrative', 'ScopeReduction'].includes(slowKind(before, rest));
};
