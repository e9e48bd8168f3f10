import { describe, expect, it } from '@jest/globals';
import { journeyTable } from './journey.lines.js';
import { commandOf, shippedJourneys } from './journey.js';
import { painter, plain, wantsColor } from './paint.js';
import type { StepResult } from './player.js';
import { replayLines } from './replay.js';
import { wrapped } from './table.js';

const bare = painter(false);
const step: StepResult = {
  step: 7,
  actor: 'pr-1',
  command: 'pass-privacy-review',
  status: 200,
  events: ['PrivacyReviewPassed', 'ClassifiedAccessMarkedNotRequired'],
  state: 'PrivacyReviewed',
  milliseconds: 12,
  differences: [],
};
const unclassified = shippedJourneys()[0]!;
const table = (color = false) => journeyTable(unclassified, (as) => as.replace('waterisac', 'e-isac'), painter(color));

describe('colour', () => {
  it('is for terminals that want it', () => {
    expect(wantsColor({ isTTY: true }, {})).toBe(true);
    expect(wantsColor({}, {})).toBe(false);
    expect(wantsColor({ isTTY: true }, { NO_COLOR: '1' })).toBe(false);
    expect(wantsColor({ isTTY: true }, { NO_COLOR: '' })).toBe(true);
    expect(wantsColor({ isTTY: true }, { TERM: 'dumb' })).toBe(false);
  });
  it('is all that differs', () => {
    const colored = table(true).linesOf(step).join('\n');
    expect(colored).toContain('\u001b[');
    expect(
      colored
        .split('\u001b')
        .map((part) => part.replace(/^\[\d+m/, ''))
        .join(''),
    ).toBe(table().linesOf(step).join('\n'));
  });
  it('is never the system’s to give', () => {
    expect(plain('a\u001b[31mb\u0007\u202ec')).toBe('a [31mb  c');
  });
});

describe('a step', () => {
  it('stands under its headings, with one event a line', () => {
    const [first, second] = table().linesOf(step);
    const heading = table().heading;
    expect(heading.trim().split(/ {2,}/)).toEqual(['#', 'time', 'actor', 'command', 'state', 'events']);
    for (const [title, cell] of [
      ['actor', 'pr-1'],
      ['command', 'pass-'],
      ['state', 'PrivacyReviewed'],
      ['events', 'PrivacyReviewPassed'],
    ])
      expect(first?.indexOf(cell!)).toBe(heading.indexOf(title!));
    expect(second?.trimStart()).toBe('ClassifiedAccessMarkedNotRequired');
    expect(second?.indexOf('Classified')).toBe(heading.indexOf('events'));
  });
  it('that is refused names the code and explains it', () => {
    const { state: _, ...rest } = step;
    const refused = { ...rest, status: 409, events: [], code: 'RISK_UNCOVERED', detail: 'A gap has no acceptance.' };
    const [first, second] = table().linesOf(refused);
    expect(first).toMatch(/refused: RISK_UNCOVERED$/);
    expect(second?.trim()).toBe('A gap has no acceptance.');
  });
  it('that went wrong says what was expected', () => {
    const wrong = { ...step, events: [], differences: ['expected status 200, came 500'] };
    expect(table().linesOf(wrong).join('\n')).toContain('Not as expected: expected status 200, came 500.');
  });
  it('is named after its command', () => {
    expect(unclassified.journey.steps.map((one) => commandOf(one.request)).slice(0, 3)).toEqual([
      'record-standards-attestation',
      'create-draft',
      'submit-proposal',
    ]);
    expect(commandOf({ method: 'GET', path: '/api/v1/agreements/x/history?include=refusals' })).toBe('read history');
    expect(commandOf({ method: 'GET', path: '/api/v1/agreements/x' })).toBe('read');
    expect(commandOf({ method: 'POST', path: '/api/v1/organizations' })).toBe('register-organization');
  });
});

describe('a replay', () => {
  it('is a line per event, aligned, with the state after it', () => {
    const row = { recordedAt: '2026-03-02T15:04:05.678Z', function: 'isao.officer', type: 'AgreementDrafted' };
    const lines = replayLines(
      [
        { ...row, revision: 0, subjectId: 'water.officer', state: 'Draft' },
        { ...row, revision: 1, type: 'AgreementProposed', state: 'Proposed' },
      ],
      bare,
    );
    expect(lines).toEqual([
      'rev  recorded              actor                         event              state after',
      '  0  2026-03-02 15:04:05Z  water.officer (isao.officer)  AgreementDrafted   Draft',
      '  1  2026-03-02 15:04:05Z  isao.officer                  AgreementProposed  Proposed',
    ]);
  });
});

describe('wrapping', () => {
  it('breaks at spaces and leaves long words whole', () => {
    expect(wrapped('one two  three', 7)).toEqual(['one two', 'three']);
    expect(wrapped('incomprehensibilities', 7)).toEqual(['incomprehensibilities']);
    expect(wrapped('', 7)).toEqual([]);
  });
});
