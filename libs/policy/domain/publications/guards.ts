import {
  addMonths,
  canonicalJson,
  fieldError,
  isLocalDate,
  isStaffFunction,
  type FieldError,
  type FunctionName,
  type LocalDate,
} from '@accord/kernel';
import { KINDS, kindOf, type Content } from '../content.js';
import { changeOf, editionsOf } from '../editions.js';
import { guard } from '../grammar.js';
import { wrongIn } from '../rules/index.js';
import { publicationOf, type PolicyState } from '../state.js';
import { PolicyBook } from '../policy-book.js';

/** Months ahead that a publication may take effect at most. */
const FURTHEST_MONTHS = 60;

/** Where a command names a publication. */
export interface Naming {
  readonly version: string;
}

/** From when on something is to hold. */
export interface Dated {
  readonly effectiveFrom: LocalDate;
}

/** What a body proposes: exactly one member is there, as its schema says. */
export type Proposing = Dated & { readonly reason: string } & Partial<Record<keyof typeof KINDS, unknown>> & Content;

/** What a body wants to change, without anything else that it says. */
export function contentOf(payload: Content): Content {
  if ('values' in payload) return { values: payload.values };
  if ('baseline' in payload) return { baseline: payload.baseline };
  if ('clause' in payload) return { clause: payload.clause };
  return 'window' in payload ? { window: payload.window } : { functions: payload.functions };
}

/** Nothing takes effect on a day that has begun: what was decided on it stays as it was. */
export const takesEffectAhead = guard<Dated>(
  'INVALID_PAYLOAD',
  'It would take effect on a day that has begun, or that is too far ahead.',
  ({ today }, { effectiveFrom }) => [
    ...fieldError(!isLocalDate(effectiveFrom), '/effectiveFrom', 'format', 'Not a calendar date.'),
    ...fieldError(
      isLocalDate(effectiveFrom) && effectiveFrom <= today,
      '/effectiveFrom',
      'effective-ahead',
      'The first day on which it can take effect is tomorrow, in New York.',
    ),
    ...fieldError(
      effectiveFrom > addMonths(today, FURTHEST_MONTHS),
      '/effectiveFrom',
      'effective-ahead',
      `It takes effect within ${FURTHEST_MONTHS} months.`,
    ),
  ],
);

/** A publication is named by its version. */
export const publicationKnown = guard<Naming>(
  'INVALID_PAYLOAD',
  'No publication has this version.',
  ({ state }, { version }) =>
    fieldError(
      publicationOf(state, version) === undefined,
      '/version',
      'publication-known',
      'Nothing was proposed under this version.',
    ),
);

/** A revision stays of its kind. */
export const kindKept = guard<Naming & Content>(
  'INVALID_PAYLOAD',
  'The publication is of another kind.',
  ({ state }, payload) => {
    const known = publicationOf(state, payload.version);
    const wrong = known !== undefined && kindOf(known.content) !== kindOf(payload);
    return fieldError(wrong, `/${memberOf(payload)}`, 'not-allowed', 'The publication changes something else.');
  },
);

/** Every policy that it leads to must be one that the rules can work with, to its last value. */
export const policyConsistent = guard<Dated & Content & Partial<Naming>>(
  'INVALID_PAYLOAD',
  'The policy that this leads to does not hold together.',
  ({ state }, payload) => errorsOf(state, payload.version ?? NEW, payload.effectiveFrom, contentOf(payload)),
);

/** Functions of organizations come with an appointment, and the clock is nobody. */
export const givenByPublication = guard<Partial<Content>>(
  'INVALID_PAYLOAD',
  'The person would hold a function that no publication gives.',
  (_situation, payload) => ('functions' in payload && payload.functions ? wrongNames(payload.functions.holds) : []),
);

const wrongNames = (holds: readonly FunctionName[]): readonly FieldError[] =>
  holds.flatMap((name, place) => [
    ...fieldError(!isStaffFunction(name), `/functions/holds/${place}`, 'code', 'No publication gives this function.'),
    ...fieldError(holds.indexOf(name) < place, `/functions/holds/${place}`, 'duplicate', 'It occurs twice.'),
  ]);

/** What a proposal says must differ from what would hold anyway. */
export const changesSomething = guard<Dated & Content>(
  'ALREADY_IN_STATE',
  'It says what would be in force on that day anyway.',
  ({ state }, { effectiveFrom, ...payload }) => {
    if (state.first === null) return false;
    const before = new PolicyBook(editionsOf(state), state.revision).editionOn(effectiveFrom);
    const change = changeOf(before, contentOf(payload));
    return canonicalJson({ ...before, ...change }) === canonicalJson(before);
  },
);

/** Nobody has a hand in what they may do themselves: neither in what is proposed, nor in what they make of it. */
export const notAboutOneself = guard<Partial<Naming & Content>>(
  'SOD_CONFLICT',
  'The functions are the own ones of whoever sends this.',
  ({ state, actor: { subjectId } }, { version, ...payload }) =>
    [payload, publicationOf(state, version ?? NEW)?.content].some((content) => isAbout(content, subjectId)),
);

const isAbout = (content: Partial<Content> | undefined, subjectId: string): boolean =>
  content !== undefined && 'functions' in content && content.functions?.subjectId === subjectId;

/** A name that no publication has. */
const NEW = '';

const memberOf = (content: Content): string => Object.keys(contentOf(content))[0]!;

/**
 * What is wrong with the policy that a publication leads to, from its day on. What only later editions suffer from is said of its day.
 */
export function errorsOf(
  state: PolicyState,
  version: string,
  effectiveFrom: LocalDate,
  content: Content,
): readonly FieldError[] {
  const editions = editionsOf(state, { version, effectiveFrom, content });
  const place = editions.findIndex((edition) => edition.version === version);
  const [own, ...later] = editions.slice(place);
  const errors = own === undefined ? [] : wrongIn(own, editions[place - 1]!);
  if (errors.length > 0) return errors;
  const spoiled = later.find((edition, n) => wrongIn(edition, editions[place + n]!).length > 0);
  if (spoiled === undefined) return [];
  const message = `With it, what is to take effect on ${spoiled.effectiveFrom} as ${spoiled.version} would not hold together.`;
  return [{ path: '/effectiveFrom', code: 'policy-consistent', message }];
}
