import { describe, expect, it } from '@jest/globals';
import { positionOf } from '@accord/event-store';
import type { RiskRollUpReport } from '@accord/agreements/reads';
import { riskDocument } from './risk-document.js';
import { participationTable, riskTable } from './tables.js';

const nothing = { risks: 0, agreements: 0, organizations: 0, expiring: 0, reportToOMB: 0, levels: [] };
const missing: RiskRollUpReport['missing'] = [
  { part: 'OwnOrganization', agreementId: 'a', number: 'ISA-2026-00001' },
  { part: 'UnreadableRecord', agreementId: 'c', number: null },
];
const rollUp: RiskRollUpReport = {
  position: positionOf('7'),
  readAt: '2026-11-28T12:00:00.000Z',
  executiveBranch: nothing,
  departments: [],
  heat: [],
  risks: [],
  missing,
};

describe('what a report does not hold', () => {
  it('is a line of its file for each part, in a column that says so', () => {
    const { columns, rows } = riskTable(rollUp);
    expect(columns.slice(0, 2)).toEqual(['agreementId', 'number']);
    expect(columns.at(-1)).toBe('missing');
    expect(rows.map((row) => [row[0], row[1], row.at(-1), row.length])).toEqual([
      ['a', 'ISA-2026-00001', 'OwnOrganization', columns.length],
      ['c', null, 'UnreadableRecord', columns.length],
    ]);
    const timeToActive = { agreements: 0, median: null, p85: null, p95: null };
    const participation = { begin: 0, joined: 0, left: 0, participants: 0, churn: null, timeToActive };
    const { rows: months } = participationTable({
      ...participation,
      from: '2026-11-01',
      to: '2026-11-30',
      position: positionOf('7'),
      readAt: rollUp.readAt,
      months: [{ month: '2026-11', ...participation }],
      missing: missing.slice(1),
    });
    expect(months.map((row) => [row[0], row.at(-3), row.at(-1)])).toEqual([
      ['2026-11', null, null],
      [null, 'c', 'UnreadableRecord'],
    ]);
  });

  it('stands in a document under a heading, and nowhere where nothing is missing', () => {
    const { blocks } = riskDocument(rollUp);
    expect(blocks[2]).toEqual({
      kind: 'list',
      items: [
        'ISA-2026-00001: It is of your own organization: you read it as its people do, and nothing of it is in this report.',
        'c: An event of its record cannot be read by this release, and is not counted.',
      ],
    });
    expect(JSON.stringify(riskDocument({ ...rollUp, missing: [] }))).not.toContain('does not hold');
  });
});
