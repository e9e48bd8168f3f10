import { describe, expect, it } from '@jest/globals';
import { entryPage, type EntryPageInput } from './entry.page.js';

const now = new Date('2026-07-01T16:00:00Z');
const entry = {
  item: {
    id: '6f1c1c1e-0000-4000-8000-000000000001',
    slug: 'example',
    legalName: 'Example Water ISAO',
    organizationKind: 'ISAO',
    formationBasis: 'Sector',
    sector: 'Water and Wastewater Systems',
    state: 'Active',
    activeSince: '2026-04-06',
    expiresOn: '2029-04-06',
  },
  shortName: 'ExampleISAO',
  number: 'ISA-2026-00001',
  steps: [
    { on: '2026-04-06', what: 'InForce', isEarlier: false },
    { on: '2026-04-05', what: 'Ended', isEarlier: true },
  ],
} as const;

const pageOf = (shown: EntryPageInput['entry'], isDemonstration = false) =>
  entryPage({ entry: shown, now, isDemonstration });

describe('the page of one organization of the public directory', () => {
  it('says what it is, how its agreement stands and what has happened, in plain words', () => {
    const html = pageOf(entry);
    expect(html).toContain('<h1><bdi>Example Water ISAO</bdi></h1>');
    expect(html).toContain('<dd class="in-force">In force</dd>');
    expect(html).toContain('<dd>ISA-2026-00001</dd>');
    expect(html).toContain('<dd>Sector: <bdi>Water and Wastewater Systems</bdi></dd>');
    expect(html).toContain('<li><time datetime="2026-04-06">6 Apr 2026</time> Agreement in force</li>');
    expect(html).toContain('<li><time datetime="2026-04-05">5 Apr 2026</time> Earlier agreement ended</li>');
    expect(html).toContain('<a href="/directory">Directory</a>');
    const suspended = { ...entry, item: { ...entry.item, state: 'Suspended' } } as const;
    expect(pageOf(suspended)).toContain('>Suspended: nothing is shared at present</dd>');
  });

  it('says what the state means, and of a suspended agreement nothing of one in force', () => {
    expect(pageOf(entry)).toContain('The organization and the NCCIC may exchange information');
    const html = pageOf({ ...entry, item: { ...entry.item, state: 'Suspended' } });
    expect(html).toContain('exchange nothing under the agreement while it is suspended');
    expect(html).not.toContain('The organization and the NCCIC may exchange information');
  });

  it('says that all is made up in the demonstration, and only there', () => {
    expect(pageOf(entry, true)).toContain('Demonstration. Every agreement here is made up.');
    expect(pageOf(entry)).not.toContain('Demonstration');
  });

  it('needs no script and no inline style, and has one heading of the first level', () => {
    const html = pageOf(entry);
    expect(html).not.toMatch(/<script|<style|\sstyle=|\son\w+=/i);
    expect(html.match(/<h1[ >]/g)).toHaveLength(1);
    expect(html).toContain('<title>Example Water ISAO in the directory of ISAO agreements – Accord</title>');
  });

  it('escapes every value of the data', () => {
    const evil = `<img src=x onerror=alert(1)>"'&`;
    const item = { ...entry.item, legalName: evil, organizationKind: evil, formationBasis: evil, sector: evil };
    const html = pageOf({ ...entry, item, shortName: evil, number: evil });
    expect(html).not.toContain('<img');
    expect(html).not.toContain(`"'&`);
  });
});
