import type { Block, Written } from '@accord/documents';
import { isJsonObject, type Json } from '@accord/kernel';
import type { AgreementView, HistoryItem } from '@accord/agreements/reads';
import { meaningOf, momentIn, spelled } from './words.js';

/** The agreement as its reader sees it, and the lines of its history that they see. */
export interface RecordOf {
  readonly view: AgreementView;
  readonly history: readonly HistoryItem[];
}

/** The organization as the application names it; its id where no application can be seen. */
export const organizationOf = ({ application, organizationId }: AgreementView): string => {
  const name = application?.['legalName'];
  return typeof name === 'string' ? name : organizationId;
};

/** The name of an agreement: its number, once it has one. */
export const nameOf = ({ number, id }: AgreementView): string => number ?? id;

/** Each value of a document by its place. */
function factsOf(value: Json, place = ''): readonly (readonly [string, string])[] {
  if (Array.isArray(value)) return value.flatMap((one, n) => factsOf(one, `${place} ${n + 1}`));
  if (isJsonObject(value))
    return Object.entries(value).flatMap(([name, one]) =>
      factsOf(one, place === '' ? spelled(name) : `${place}, ${spelled(name)}`),
    );
  return [[place, typeof value === 'string' ? value : JSON.stringify(value)]];
}

const signedBy = ({ actor }: HistoryItem): string =>
  `${actor.subjectId ?? 'A person of the government'}${actor.function === null ? '' : `, ${meaningOf('functions', actor.function)}`}`;

function lineOf(item: HistoryItem): readonly Block[] {
  return [
    { kind: 'heading', level: 3, text: `${item.revision ?? '–'}. ${meaningOf('eventTypes', item.type)}` },
    {
      kind: 'facts',
      facts: [
        ['Recorded at', momentIn(item.recordedAt)],
        ['By', signedBy(item)],
        ['Event', item.eventId],
        ['Digest', item.digest],
        ...factsOf(item.payload),
      ],
    },
  ];
}

/** The record of an agreement as a document: what its reader may see of it, event by event. */
export function recordDocument({ view, history }: RecordOf): Written {
  const last = history.at(-1)?.recordedAt ?? view.stateSince ?? '';
  return {
    title: `Record of agreement ${nameOf(view)}`,
    asOf: new Date(last),
    blocks: [
      {
        kind: 'paragraph',
        text: `${organizationOf(view)}. ${meaningOf('states', view.state)}, at revision ${view.revision}.`,
        isStrong: true,
      },
      {
        kind: 'paragraph',
        text: `Up to ${momentIn(last)}. Moments that stand within an entry are given in UTC where they end in Z.`,
      },
      { kind: 'heading', level: 2, text: 'What was recorded' },
      ...history.flatMap(lineOf),
    ],
  };
}
