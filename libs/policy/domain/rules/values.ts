import { ACCEPTOR_RANKS, fieldError, type FieldError } from '@accord/kernel';
import type { Edition, RiskLevel } from '../documents.js';

/** Levels of the risk scale, lowest first. */
const LEVELS: readonly RiskLevel[] = ['VeryLow', 'Low', 'Moderate', 'High', 'VeryHigh'];

const higher = (a: RiskLevel, b: RiskLevel): boolean => LEVELS.indexOf(a) > LEVELS.indexOf(b);

/** Levels next to each other. */
const STEPS: readonly (readonly [lower: RiskLevel, upper: RiskLevel])[] = LEVELS.slice(1).map((level, n) => [
  LEVELS[n]!,
  level,
]);

/** More likelihood or impact never gives a lower level, and a higher level never needs a lower rank. */
export const wrongRisk = ({ risk }: Edition): readonly FieldError[] => [
  ...LEVELS.flatMap((fixed) => fallingIn(risk, fixed)),
  ...LEVELS.flatMap((level) => wrongLevel(risk, level)),
  ...STEPS.flatMap(([lower, upper]) =>
    fieldError(
      rankOf(risk, lower) > rankOf(risk, upper),
      `/values/risk/rankByLevel/${upper}`,
      'value',
      'A higher level needs no lower rank.',
    ),
  ),
];

type Risk = Edition['risk'];

const rankOf = ({ rankByLevel }: Risk, level: RiskLevel): number =>
  ACCEPTOR_RANKS.findIndex((rank) => rank === rankByLevel[level]);

/** Along one row and one column of the matrix. */
const fallingIn = ({ matrix }: Risk, fixed: RiskLevel): readonly FieldError[] =>
  STEPS.flatMap(([lower, upper]) =>
    fieldError(
      higher(matrix[fixed][lower], matrix[fixed][upper]),
      `/values/risk/matrix/${fixed}/${upper}`,
      'value',
      'More impact gives no lower level.',
    ).concat(
      fieldError(
        higher(matrix[lower][fixed], matrix[upper][fixed]),
        `/values/risk/matrix/${upper}/${fixed}`,
        'value',
        'More likelihood gives no lower level.',
      ),
    ),
  );

const wrongLevel = ({ maxAcceptance, ranks, rankByLevel }: Risk, level: RiskLevel): readonly FieldError[] =>
  fieldError(
    maxAcceptance[level].unit !== 'months',
    `/values/risk/maxAcceptance/${level}/unit`,
    'code',
    'It is counted in months.',
  ).concat(
    fieldError(
      !ranks.includes(rankByLevel[level]),
      `/values/risk/rankByLevel/${level}`,
      'code',
      'The rank is none of the list.',
    ),
  );

/** Values that bound each other, and what they name. */
export function wrongBounds({ term, retention, clauses, dateBounds }: Edition): readonly FieldError[] {
  const bounds = Object.entries(dateBounds).filter(([, bound]) => typeof bound === 'object');
  return [
    ...fieldError(
      term.defaultMonths > term.maxMonths,
      '/values/term/defaultMonths',
      'too-large',
      'The usual term lies within the longest one.',
    ),
    ...fieldError(
      retention.ceilingDays > retention.hardMaxDays,
      '/values/retention/ceilingDays',
      'too-large',
      'The ceiling lies within the hard maximum.',
    ),
    ...fieldError(
      !clauses.some(({ id }) => id === retention.deviationClauseId),
      '/values/retention/deviationClauseId',
      'code',
      'No clause has this name.',
    ),
    ...bounds.flatMap(([kind, { unit }]) =>
      fieldError(
        unit === 'hours' || unit === 'percent',
        `/values/dateBounds/${kind}/unit`,
        'code',
        'A bound of dates counts whole days.',
      ),
    ),
  ];
}
