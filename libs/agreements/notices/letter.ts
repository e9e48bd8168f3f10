import type { Facts } from './notice.js';

/** What a mail is written from. */
export interface Told {
  readonly says: string;
  readonly agreementId: string;
  /** Number of the agreement; null before it has one. */
  readonly number: string | null;
  readonly recordedAt: string;
  readonly facts: Facts;
}

/** `signBy` as words. */
const words = (name: string): string => name.replaceAll(/[A-Z]/g, (letter) => ` ${letter.toLowerCase()}`);

/** The subject and the text of a mail: what happened, its reason first, ids, dates and a link. No text that anybody wrote. */
export function letterOf(
  { says, agreementId, number, recordedAt, facts }: Told,
  baseUrl: string,
): { readonly subject: string; readonly text: string } {
  const name = number ?? agreementId;
  const ordered = Object.entries(facts).toSorted(([a], [b]) => Number(b.endsWith('Code')) - Number(a.endsWith('Code')));
  const lines = [
    `${says}: ${name}.`,
    '',
    ...ordered.map(([member, value]) => `${words(member)}: ${value}`),
    `recorded at: ${recordedAt}`,
    '',
    `${baseUrl}/api/v1/agreements/${agreementId}`,
    '',
    'This mail was written by a program. What it leaves out stands behind the link, for those who may read it.',
    '',
  ];
  return { subject: `Accord: ${says} (${name})`, text: lines.join('\n') };
}
