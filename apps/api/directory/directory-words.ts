import type { DirectoryItem } from '@accord/agreements/projections';
import { escapeHtml, isolated } from './page.js';

/** As everywhere in Accord: `6 Apr 2026`, and `6 Apr 2026, 16:51 ET`. */
const DATE = { day: 'numeric', month: 'short', year: 'numeric' } as const;
const day = new Intl.DateTimeFormat('en-US', { timeZone: 'UTC', ...DATE });
const minute = new Intl.DateTimeFormat('en-US', {
  timeZone: 'America/New_York',
  ...DATE,
  hour: '2-digit',
  minute: '2-digit',
  hourCycle: 'h23',
});

const partsOf = (format: Intl.DateTimeFormat, at: Date) => {
  const parts = new Map(format.formatToParts(at).map(({ type, value }) => [type, value]));
  const part = (type: Intl.DateTimeFormatPartTypes) => parts.get(type) ?? '';
  return { date: `${part('day')} ${part('month')} ${part('year')}`, time: `${part('hour')}:${part('minute')}` };
};

/** A calendar date, for people and for machines. */
export const dateOf = (date: string): string =>
  `<time datetime="${escapeHtml(date)}">${escapeHtml(partsOf(day, new Date(`${date}T00:00:00Z`)).date)}</time>`;

/** A moment in Eastern time. */
export const momentOf = (at: Date): string => {
  const { date, time } = partsOf(minute, at);
  return `<time datetime="${at.toISOString()}">${escapeHtml(`${date}, ${time} ET`)}</time>`;
};

const BASES: Readonly<Record<string, string>> = {
  Sector: 'Sector',
  SubSector: 'Part of a sector',
  Region: 'Region',
  Affinity: 'Shared interest',
  ThreatSpecific: 'One threat',
};
const KINDS: Readonly<Record<string, string>> = { SingleCompany: 'Single company' };
/** What is said of an agreement in force. */
export const STATES: Readonly<Record<DirectoryItem['state'], string>> = {
  Active: 'In force',
  Suspended: 'Suspended: nothing is shared at present',
};

/** What kind of organization it is. */
export const kindOf = ({ organizationKind }: Pick<DirectoryItem, 'organizationKind'>): string =>
  escapeHtml(KINDS[organizationKind] ?? organizationKind);

/** Around what an organization was formed: its sector or its region where it has one. */
export function basisOf({ formationBasis, sector, region }: DirectoryItem): string {
  const basis = escapeHtml(BASES[formationBasis] ?? formationBasis);
  const field = sector ?? region;
  return field === undefined ? basis : `${basis}: ${isolated(field)}`;
}

/** The class that colours a state. */
export const colourOf = ({ state }: Pick<DirectoryItem, 'state'>): string =>
  state === 'Active' ? 'in-force' : 'suspended';
