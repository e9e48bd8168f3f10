import { derivedId, type LocalDate } from '@accord/kernel';
import type { Page, PageKey } from '@accord/read-side';
import { recordedLog, type Given } from './recorded.js';
import { application } from './sample-forms.js';
import { attested, happened, registered, wayToActive } from './way.js';

/** How many agreements there are: enough for a word of half of them to be a common one. */
export const COUNT = 2400;
/** How many organizations share them. */
export const ORGANIZATIONS = 40;
/** Id of an organization, by its number. */
export const organization = (n: number): string => derivedId(`organization ${n}`);
/** Id of an agreement, by its number. It belongs to the organization of its number modulo {@link ORGANIZATIONS}. */
export const agreement = (n: number): string => derivedId(`agreement ${n}`);
/** Legal name of an organization, by its number. */
export const names = (n: number): string =>
  `${n % 2 ? 'alpha' : 'Beta'} ${String.fromCodePoint(97 + (n % 26))} ISAO ${n % 13}`;
/** Number of an agreement once it is submitted. */
export const numberOf = (n: number): string => `ISA-2026-${String(n).padStart(5, '0')}`;
const dueOn = (n: number): LocalDate => `2026-0${4 + (n % 3)}-${String(1 + (n % 28)).padStart(2, '0')}`;

/** One agreement of many: a draft, a submitted one, one under review, returned or active, in turn. */
function story(n: number): Given[] {
  const id = agreement(n);
  const organizationId = organization(n % ORGANIZATIONS);
  const drafted = happened(id, 'AgreementDrafted', undefined, { organizationId });
  const proposed = happened(id, 'AgreementProposed', undefined, { number: numberOf(n) });
  if (n % 5 === 0) return [drafted];
  if (n % 5 === 1) return [drafted, proposed];
  if (n % 5 === 2)
    return [
      drafted,
      proposed,
      happened(id, 'IntakeCompleted'),
      happened(id, 'ConcurrenceRecorded'),
      happened(id, 'ReviewerAssigned', undefined, { subjectId: `pr-${n % 4}`, dueOn: dueOn(n) }),
    ];
  if (n % 5 === 3) return [drafted, proposed, happened(id, 'ChangesRequested', undefined, { dueOn: dueOn(n) })];
  const submission = { application: application({ memberListVisibility: visibilityOf(n) }) };
  return wayToActive(id, organizationId).map((event) => {
    if (event.type === 'AgreementProposed')
      return happened(id, event.type, undefined, { number: numberOf(n), ...submission });
    return event.type === 'AgreementResubmitted' ? happened(id, event.type, undefined, submission) : event;
  });
}

function visibilityOf(n: number): 'Public' | 'NCCICOnly' | 'Withheld' {
  if (n % 10 === 4) return 'Public';
  return n % 20 === 9 ? 'NCCICOnly' : 'Withheld';
}

/** The whole log. Many events share a moment, as bulk work makes them: sorting must not rest on time alone. */
export const log = recordedLog([
  ...Array.from({ length: ORGANIZATIONS }, (_, n) => registered(organization(n), `slug-${n}`, names(n))),
  attested(organization(1)),
  ...Array.from({ length: COUNT }, (_, n) =>
    story(n).map((event) =>
      Object.assign(event, { recordedAt: `2026-03-${String(10 + (n % 7))}T10:00:00.00${n % 3}Z` }),
    ),
  ).flat(),
]);

/** The numbers from 0 on below {@link COUNT} that fit. */
export const numbers = (fits: (n: number) => boolean): number[] =>
  Array.from({ length: COUNT }, (_, n) => n).filter(fits);

/** Reads page after page to the end; every key must be one that a cursor may bring back. */
export async function all<Item>(
  page: (after?: PageKey) => Promise<Page<Item>>,
  isKey: (key: unknown) => boolean,
): Promise<Item[]> {
  const items: Item[] = [];
  for (let after: PageKey | undefined, more = true; more;) {
    const next: Page<Item> = await page(after);
    items.push(...next.items);
    if (next.next && !isKey(JSON.parse(JSON.stringify(next.next))))
      throw new Error(`Not a key: ${next.next.join(' ')}`);
    after = next.next;
    more = after !== undefined;
  }
  return items;
}
