/** What people asked for beside commands, in words: addresses of the API as it declares them. */

/** What is given as a file, by its address. */
const FILES: Readonly<Record<string, string>> = {
  'reports/risk-roll-up': 'Accepted risks',
  'reports/annual-privacy/:fiscalYear': 'Annual privacy report',
  'reports/participation': 'Participation',
  'audit/separation-of-duties': 'Separation of duties',
  'agreements/:id/record': 'Record of an agreement',
  'agreements/:id/decision-letter': 'Decision letter',
  'agreements/:id/calendar.ics': 'Dates of an agreement',
};

const MEDIA: Readonly<Record<string, string>> = {
  'text/csv': 'CSV',
  'application/pdf': 'PDF',
  'text/calendar': 'Calendar file',
};

/** Ways to address things that say nothing of them. */
const PREFIX = /^[A-Z]+ \/(?:api\/v1\/)?/;

/** What stands at an address: `GET /api/v1/agreements/:id/notes-of-review` is "Agreements, notes of review". */
export function placeOf(route: string): string {
  const path = route.replace(PREFIX, '');
  const parts = path.split('/').filter((part) => part !== '' && !part.startsWith(':'));
  const words = parts.join(', ').replaceAll('-', ' ');
  return FILES[path] ?? words.charAt(0).toUpperCase() + words.slice(1);
}

/** What kind of file somebody was given. */
export const fileOf = (mediaType: string): string => MEDIA[mediaType] ?? mediaType;

/** What was asked of it, but the ids that its address names: "fiscal year 2026, from 2026-01-01". */
export const askedOf = (asked: Readonly<Record<string, string>>): string =>
  Object.entries(asked)
    .filter(([name]) => name !== 'id' && name !== 'format')
    .map(([name, value]) => `${name.replaceAll(/[A-Z]/g, (letter) => ` ${letter.toLowerCase()}`)} ${value}`)
    .join(', ');
