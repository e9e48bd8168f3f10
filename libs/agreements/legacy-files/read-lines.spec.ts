import { describe, expect, it } from '@jest/globals';
import { readLines } from './read-lines.js';
import { bodyOfRecord } from './record-body.js';

const HEADER = 'organization,instrumentKind,originalSignedOn,documentDigest,reference';
const DIGEST = 'ab'.repeat(32);
const row = (reference = '', organization = 'waterisac'): string =>
  `${organization},CRADA,2014-05-01,${DIGEST},${reference}`;
const RECORD = { organization: 'waterisac', instrumentKind: 'CRADA', originalSignedOn: '2014-05-01' };
const fileOf = (...lines: readonly string[]): string => [HEADER, ...lines].join('\n');
const referencesOf = (csv: string) => readLines(csv).records.map(({ line, cells }) => [line, cells.reference]);
const wrongIn = (csv: string, firstLine?: number) =>
  readLines(csv, firstLine).problems.map(({ line, column, code }) => [line, column, code]);

describe('A file of instruments', () => {
  it('is read record by record', () => {
    const { records, problems } = readLines(fileOf(row('CRADA 14-001')));
    expect(problems).toEqual([]);
    expect(records).toEqual([{ line: 2, cells: { ...RECORD, documentDigest: DIGEST, reference: 'CRADA 14-001' } }]);
  });

  it('legacy import: may begin with a byte order mark, end its lines in any way, and hold empty lines', () => {
    const lines = ['', HEADER, '', row('a'), ',,,,', '   ', row('b'), ''];
    for (const lineEnd of ['\n', '\r\n', '\r'])
      expect(referencesOf(`\uFEFF${lines.join(lineEnd)}`)).toEqual([
        [4, 'a'],
        [7, 'b'],
      ]);
  });

  it('may put cells in quotes, with commas and doubled quotes in them', () => {
    expect(referencesOf(fileOf(row('"One, the ""first"""')))).toEqual([[2, 'One, the "first"']]);
  });

  it.each(['=1+1', '@SUM(A1)', '+1', '-1', '=cmd|calc'])('holds %s as the text that it is', (text) => {
    expect(referencesOf(fileOf(row(text)))).toEqual([[2, text]]);
  });

  it('may have its columns in any order, and leave out those that need not be there', () => {
    const { records } = readLines(
      `documentDigest, originalSignedOn,instrumentKind,organization\n${DIGEST},2014-05-01,CRADA,a`,
    );
    expect(records[0]?.cells).toEqual({ ...RECORD, organization: 'a', documentDigest: DIGEST });
  });

  it('is read on after a broken line, which is named: line 9,000 of ten thousand', () => {
    const lines = Array.from({ length: 9_999 }, (_, n) => row(`${n + 2}`));
    lines[8_998] = row('"not closed');
    const { records, problems } = readLines(fileOf(...lines));
    expect(problems.map(({ line, code }) => [line, code])).toEqual([[9_000, 'csv']]);
    expect([records.length, records.at(-1)?.cells.reference]).toEqual([9_998, '10000']);
  });

  it('as a part of a longer one says the lines of the whole', () => {
    const part = fileOf(row('a'), '', `${row('b')},more`);
    expect(readLines(part, 501).records.map(({ line }) => line)).toEqual([501]);
    expect(wrongIn(part, 501)).toEqual([[503, null, 'cells']]);
  });

  it.each<[string, string, readonly unknown[]]>([
    ['nothing', ' \n', [[1, null, 'empty']]],
    ['a header alone', `\n${HEADER}\n\n`, [[2, null, 'empty']]],
    ['a column that there is not', `${HEADER},secret\n`, [[1, null, 'header']]],
    ['a column twice', `${HEADER},reference\n`, [[1, 'reference', 'header']]],
    [
      'no column of those that it needs',
      `${HEADER.replace('documentDigest,', '')}\n`,
      [[1, 'documentDigest', 'header']],
    ],
    [
      'a cell over two lines',
      fileOf(row('"one'), 'two"'),
      [
        [2, null, 'csv'],
        [3, null, 'csv'],
      ],
    ],
    ['a quote within a cell', fileOf(row('6" of paper')), [[2, null, 'csv']]],
    ['too few cells', fileOf('waterisac,CRADA'), [[2, null, 'cells']]],
  ])('with %s is told so', (_what, csv, problems) => {
    expect(wrongIn(csv)).toEqual(problems);
  });

  it('separated by something else is told which columns lack, and nothing of what it holds', () => {
    const { problems } = readLines(fileOf(row()).replaceAll(',', ';'));
    expect(problems.map(({ column }) => column)).toContain('organization');
    expect(JSON.stringify(problems)).not.toContain('waterisac');
  });
});

describe('A record of a file', () => {
  const bodyOf = (cells: object) => bodyOfRecord({ line: 7, cells: { ...RECORD, ...cells } }, 'its-id');

  it('makes the body of an import', () => {
    const scope = {
      infoTypes: 'CyberThreatIndicator:both; DefensiveMeasure:fromNCCIC;',
      channels: 'Portal;Email',
      collections: 'nccic-green:r;gbw-in:w;both-ways:rw',
      tlpCeiling: 'GREEN',
    };
    expect(bodyOf({ originalExpiry: '2027-04-30', documentDigest: DIGEST, ...scope })).toEqual({
      problems: [],
      body: {
        organizationId: 'its-id',
        instrumentKind: 'CRADA',
        originalSignedOn: '2014-05-01',
        originalExpiry: '2027-04-30',
        documentDigest: DIGEST,
        scope: {
          infoTypes: [
            { type: 'CyberThreatIndicator', direction: 'both' },
            { type: 'DefensiveMeasure', direction: 'fromNCCIC' },
          ],
          channels: ['Portal', 'Email'],
          collections: [
            { id: 'nccic-green', canRead: true, canWrite: false },
            { id: 'gbw-in', canRead: false, canWrite: true },
            { id: 'both-ways', canRead: true, canWrite: true },
          ],
          tlpCeiling: 'GREEN',
        },
      },
    });
  });

  it('without a cell of its scope has none', () => {
    expect(bodyOf({}).body).not.toHaveProperty('scope');
  });

  it.each(['01/02/2015', '2015/02/01', '1-2-2015', '2015-2-1', '20150201', '2015-02-01T00:00:00Z', 'May 1, 2014'])(
    'legacy import: with the day %s is not guessed at: day and month in one form alone',
    (originalSignedOn) => {
      const { body, problems } = bodyOf({ originalSignedOn });
      expect(body).not.toHaveProperty('originalSignedOn');
      expect(problems).toEqual([
        { line: 7, column: 'originalSignedOn', code: 'format', message: expect.stringMatching(/is not guessed/) },
      ]);
    },
  );

  it.each([
    ['infoTypes', 'CyberThreatIndicator'],
    ['infoTypes', ':both'],
    ['infoTypes', 'CyberThreatIndicator:both:more'],
    ['collections', 'nccic-green'],
    ['collections', 'nccic-green:x'],
    ['collections', 'nccic-green:wr'],
  ])('with %s as %s is told how entries are written', (column, cell) => {
    const { problems } = bodyOf({ [column]: cell });
    expect(problems).toEqual([{ line: 7, column, code: 'format', message: expect.stringMatching(/^Each entry is /) }]);
  });
});
