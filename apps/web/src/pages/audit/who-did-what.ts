/** Who did what on an agreement and the ones before it, and whom separation of duties kept out. */
import type { HistoryItem } from '../../api/types.js';
import type { Lane, MatrixRow } from '../../design/swimlane.js';
import { personOf, sideOf, withinSentence } from '../../words/functions.js';
import { isRefusal, markOfItem, titleOf } from './entries.js';

/** Columns of the matrix: the sides and duties between which nobody acts twice. */
export const DUTIES = [
  { name: 'ISAO side', done: 'acted for the ISAO', functions: ['isao.officer', 'isao.signatory', 'isao.fso'] },
  { name: 'Case work', done: 'did case work', functions: ['nccic.case_manager'] },
  { name: 'Privacy', done: 'reviewed privacy', functions: ['dhs.privacy'] },
  { name: 'CRCL', done: 'spoke for CRCL', functions: ['dhs.crcl'] },
  { name: 'Counsel', done: 'spoke for counsel', functions: ['dhs.counsel'] },
  { name: 'Classified', done: 'decided on classified access', functions: ['dhs.csa'] },
  { name: 'Risk', done: 'accepted a risk', functions: ['dhs.risk_acceptor'] },
  { name: 'Signature', done: 'signed or rejected', functions: ['nccic.approving_official'] },
] as const;

export interface Person {
  readonly subjectId: string;
  /** In the order in which the person acted or tried. */
  readonly functions: readonly string[];
  /** What the person did or tried, in its order. */
  readonly lines: readonly HistoryItem[];
  /** Duties in which something was recorded, as places of `DUTIES`. */
  readonly acted: readonly number[];
  /** Duties in which something was refused. */
  readonly refused: readonly number[];
  /** Refusals of the person for separation of duties. */
  readonly keptOut: readonly HistoryItem[];
}

const dutyOf = (name: string | null): number =>
  DUTIES.findIndex(({ functions }) => functions.some((one) => one === name));
const distinct = <Value>(values: readonly Value[]): readonly Value[] => [...new Set(values)];
const dutiesOf = (lines: readonly HistoryItem[]) =>
  distinct(lines.map(({ actor }) => dutyOf(actor.function)).filter((place) => place >= 0));

/** Those of whom something was recorded. */
export const actorsOf = (history: readonly HistoryItem[]): ReadonlySet<string> =>
  new Set(history.filter((line) => !isRefusal(line)).flatMap(({ actor }) => actor.subjectId ?? []));

/** Everybody who acted or tried: ISAO, NCCIC, DHS, and last those who were kept out. The clock is nobody. */
export function peopleOf(history: readonly HistoryItem[]): readonly Person[] {
  const byPerson = new Map<string, HistoryItem[]>();
  for (const line of history) {
    const { subjectId, function: name } = line.actor;
    if (subjectId === null || name === 'clock') continue;
    byPerson.set(subjectId, [...(byPerson.get(subjectId) ?? []), line]);
  }
  const people = [...byPerson].map(([subjectId, lines]) => personFrom(subjectId, lines));
  return people.toSorted((one, other) => orderOf(one) - orderOf(other));
}

function personFrom(subjectId: string, lines: readonly HistoryItem[]): Person {
  const refusals = lines.filter(isRefusal);
  return {
    subjectId,
    functions: distinct(lines.flatMap(({ actor }) => actor.function ?? [])),
    lines,
    acted: dutiesOf(lines.filter((line) => !isRefusal(line))),
    refused: dutiesOf(refusals),
    keptOut: refusals.filter(({ code }) => code === 'SOD_CONFLICT'),
  };
}

const ORDER = ['ISAO', 'NCCIC', 'DHS'];
const isBarred = ({ acted, refused, keptOut }: Person): boolean =>
  keptOut.length > 0 && refused.some((place) => !acted.includes(place));
const orderOf = (person: Person): number =>
  isBarred(person)
    ? DUTIES.length * 10
    : ORDER.indexOf(sideOf(person.functions[0] ?? '') ?? '') * 10 + (person.acted[0] ?? 9);

/** What a person is here: all functions in which they acted or tried. */
export function roleOf({ functions }: Person): string {
  const [first, ...others] = functions.map(personOf);
  return [first, ...others.map(withinSentence)].join(', also ');
}

/** People as lanes; those who were kept out are barred from their first act on, or from the first attempt. */
export const lanesOf = (people: readonly Person[]): readonly Lane[] => people.map(laneOf);

function laneOf(person: Person): Lane {
  const { subjectId, lines } = person;
  const since = (lines.find((line) => !isRefusal(line)) ?? lines[0])?.recordedAt;
  return {
    id: subjectId,
    role: roleOf(person),
    person: subjectId,
    acts: lines.map((line) => ({ id: line.eventId, at: line.recordedAt, mark: markOfItem(line), what: titleOf(line) })),
    ...(isBarred(person) && since !== undefined ? { barred: { from: since, why: whyBarred(person) } } : {}),
  };
}

function whyBarred({ acted }: Person): string {
  const done = acted.map((place) => DUTIES[place]?.done ?? '').join(', ');
  return done === '' ? 'barred: of the other side, or stepped back' : `barred: ${done}`;
}

/** Who acted in more than one duty: separation of duties admits nobody. */
export const exceptionsOf = (people: readonly Person[]): readonly Person[] =>
  people.filter(({ acted }) => acted.length > 1);

/** People whom separation of duties refused something. */
export const keptOutOf = (people: readonly Person[]): readonly Person[] => people.filter(isBarred);

/** A person by duties: an act in one of them bars the others for the life of the agreement. */
export const cellsOf = ({ acted, refused }: Person): MatrixRow['cells'] =>
  DUTIES.map((_duty, place) => {
    if (acted.includes(place)) return 'acted';
    if (refused.includes(place)) return 'refused';
    return acted.length > 0 ? 'barred' : 'none';
  });
