/** Codes of the contract as words, by the name of the place in which they stand: a code alone may be a word that somebody wrote. */
import { APPLICATION_CODES } from './application-codes.js';
import { personOf, RANKS } from './functions.js';
import * as labels from './labels.js';
import * as life from './life.js';

type Labels = Readonly<Record<string, string>>;

const BY_PLACE: Readonly<Record<string, Labels>> = {
  method: { ...labels.SIGNATURE_METHODS, ...life.DISPOSALS },
  channel: labels.CHANNELS,
  channels: labels.CHANNELS,
  direction: labels.INFO_DIRECTIONS,
  infoType: labels.INFO_TYPES,
  instrumentKind: labels.INSTRUMENT_KINDS,
  office: labels.CONCURRENCE_OFFICES,
  check: labels.STATUTORY_CHECKS,
  kind: labels.RISK_SOURCES,
  pathway: APPLICATION_CODES['pathways'] ?? {},
  item: life.REVIEW_ITEMS,
  clauseIds: labels.CLAUSES,
  acceptorRank: RANKS,
  level: labels.CLASSIFIED_LEVELS,
  scope: life.SUSPENSION_SCOPES,
  custodyInstruction: life.CUSTODY,
  authorityBases: APPLICATION_CODES['authorityBases'] ?? {},
  memberCountBand: APPLICATION_CODES['memberCountBands'] ?? {},
};

/** `NEED_ENDED`, and nothing that somebody writes. */
const CONSTANT = /^[A-Z]{2,}[A-Z0-9]*(_[A-Z0-9]+)+$/;
const KEPT = new Set(['FOCI', 'KMP', 'OMB', 'TLP']);

const spoken = (constant: string): string =>
  constant
    .split('_')
    .map((word, place) => (KEPT.has(word) || place === 0 ? word : word.toLowerCase()))
    .map((word, place) => (place === 0 && !KEPT.has(word) ? `${word.charAt(0)}${word.slice(1).toLowerCase()}` : word))
    .join(' ');

const FUNCTION = /^(isao|nccic|dhs)\.[a-z_]+$/;

/** The words for a code in a place; nothing where it is none that is known there. */
export function wordsOfCode(text: string, place: string): string | undefined {
  const known = BY_PLACE[place]?.[text];
  if (known !== undefined) return known;
  if (FUNCTION.test(text)) return personOf(text);
  return CONSTANT.test(text) ? spoken(text) : undefined;
}
