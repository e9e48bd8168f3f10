import { readFileSync } from 'node:fs';
import { describe, expect, it } from '@jest/globals';
import { whyNot } from './actions.js';
import { COMMANDS, doersOf } from './commands.js';
import { EVENTS, HAVE_LETTERS, recordedInWords } from './events.js';
import { fieldErrorOf } from './field-errors.js';
import { FUNCTIONS } from './functions.js';
import * as labels from './labels.js';
import * as life from './life.js';
import * as status from './status.js';
import { lastDayOf } from './timers.js';

interface Code {
  readonly code: string;
  readonly meaning: string;
  readonly hasLetter?: true;
}
interface Codes {
  readonly lists: Readonly<Record<string, readonly Code[]>>;
  readonly gates: readonly Code[];
  readonly refusalCodes: readonly (Code & { readonly status: number })[];
  readonly validationCodes: readonly Code[];
}
const codes: Codes = JSON.parse(readFileSync('libs/contract/data/codes.json', 'utf8'));
const codesOf = (list: string) => codes.lists[list]!.map(({ code }) => code);

describe('The words of the pages', () => {
  it.each([
    ['states', status.STATES],
    ['facetIntake', status.INTAKE],
    ['facetPrivacy', status.PRIVACY],
    ['facetClassified', status.CLASSIFIED],
    ['facetSignature', status.SIGNATURE],
    ['facetStandards', status.STANDARDS],
    ['facetRisk', status.RISK],
    ['facetAmendment', status.AMENDMENT],
    ['facetStatutoryCover', status.STATUTORY_COVER],
    ['findings', status.FINDINGS],
    ['concurrencePositions', status.CONCURRENCES],
    ['riskScale', status.LEVELS],
    ['functions', FUNCTIONS],
    ['infoTypes', labels.INFO_TYPES],
    ['channels', labels.CHANNELS],
    ['onwardRules', labels.ONWARD_RULES],
    ['anonymities', labels.ANONYMITIES],
    ['organizationKinds', labels.ORGANIZATION_KINDS],
    ['formationBases', labels.FORMATION_BASES],
    ['membershipMixes', labels.MEMBERSHIP_MIXES],
    ['taxStatuses', labels.TAX_STATUSES],
    ['signatureMethods', labels.SIGNATURE_METHODS],
    ['fippPrinciples', labels.PRINCIPLES],
    ['statutoryChecks', labels.STATUTORY_CHECKS],
    ['concurrenceOffices', labels.CONCURRENCE_OFFICES],
    ['riskSources', labels.RISK_SOURCES],
    ['securityFactKinds', labels.SECURITY_FACTS],
    ['clauseIds', labels.CLAUSES],
    ['requestedLevels', labels.CLASSIFIED_LEVELS],
    ['agreementForms', labels.AGREEMENT_FORMS],
    ['instrumentKinds', labels.INSTRUMENT_KINDS],
    ['legacyVerdicts', labels.LEGACY_VERDICTS],
    ['infoDirections', labels.INFO_DIRECTIONS],
    ['suspensionScopes', life.SUSPENSION_SCOPES],
    ['ratificationDecisions', life.RATIFICATIONS],
    ['custodyInstructions', life.CUSTODY],
    ['changedConditionKinds', life.CHANGED_CONDITIONS],
    ['annualReviewItems', life.REVIEW_ITEMS],
    ['dispositionMethods', life.DISPOSALS],
    ['eligibilityStatuses', life.ELIGIBILITIES],
    ['fociStatuses', life.FOREIGN_INTERESTS],
  ])('have one for every code of %s', (list, words) => {
    expect(Object.keys(words).toSorted()).toEqual(codesOf(list).toSorted());
  });

  it('have one for every answer to a check and to the baseline, and for one that is not there yet', () => {
    expect(Object.keys(status.CHECKS)).toEqual([...codesOf('checkAnswers'), 'open']);
    expect(Object.keys(status.BASELINE_ANSWERS)).toEqual([...codesOf('baselineAnswers'), 'open']);
  });

  it('have one for every gate', () => {
    expect(Object.keys(labels.GATES).toSorted()).toEqual(codes.gates.map(({ code }) => code).toSorted());
  });

  it('name every event of an agreement and of an organization', () => {
    const ofThePolicy = /^(StatutoryCoverage|ProgramDeadlineTold$|FirstPolicyPublished$|Publication)/;
    const missing = codesOf('eventTypes').filter((type) => !(type in EVENTS) && !ofThePolicy.test(type));
    expect(missing).toEqual([]);
  });

  it('offer a letter on the decisions on which the server writes one', () => {
    const written = codes.lists['eventTypes']!.filter(({ hasLetter }) => hasLetter).map(({ code }) => code);
    expect([...HAVE_LETTERS].toSorted()).toEqual(written.toSorted());
  });

  it('call the last day of a clock what a calendar calls it', () => {
    for (const { code, meaning } of codes.lists['deadlines']!)
      expect([code, lastDayOf(code, [])]).toEqual([code, meaning]);
  });

  it('name every command that the API takes', () => {
    const { paths }: { paths: Record<string, object> } = JSON.parse(readFileSync('apps/api/openapi.json', 'utf8'));
    const commands = Object.entries(paths).flatMap(([path, operations]) =>
      'post' in operations ? (/^(?!.*\/webhooks\/).*\{id\}\/([a-z-]+)$/.exec(path)?.[1] ?? []) : [],
    );
    expect(commands.length).toBeGreaterThan(50);
    expect(commands.filter((name) => !(name in COMMANDS))).toEqual([]);
  });

  it('give a reason for every refusal that follows from the state of an agreement', () => {
    const ofTheState = codes.refusalCodes.filter(
      ({ status: answer, code }) => answer === 409 && code !== 'GATE_MISSING',
    );
    const nameless = ofTheState.map(({ code }) => code).filter((code) => whyNot(code) === whyNot(undefined));
    expect(nameless).toEqual([]);
    expect(whyNot('GATE_MISSING:concurrence.crcl')).toBe(
      'Not yet: civil rights and civil liberties has not concurred on this version.',
    );
  });

  it('have a sentence for every error of a field, and of prohibited content that it was not stored', () => {
    for (const { code } of codes.validationCodes) expect(fieldErrorOf({ code, message: '?' })).not.toBe('?');
    for (const code of codesOf('prohibitedContentRules'))
      expect(fieldErrorOf({ code, message: '?' })).toMatch(/never stored/);
    expect(fieldErrorOf({ code: 'some-rule', message: 'As the server says.' })).toBe('As the server says.');
  });

  it('never say approved where nothing was asked for', () => {
    expect(status.CLASSIFIED.NotRequired).toEqual({ icon: 'dashed', word: 'Not required', tone: 'quiet' });
  });

  it.each([
    ['None', 'None', 'None'],
    ['Signed', 'None', 'ISAO signed'],
    ['Signed', 'Signed', 'Both signed'],
    ['Void', 'Signed', 'Void'],
  ] as const)('say of the signatures %s and %s: %s', (isao, nccic, word) => {
    expect(status.statusOfSignatures({ isao, nccic }).word).toBe(word);
  });

  it('tell shapes apart without color within each facet', () => {
    for (const facet of [status.PRIVACY, status.CLASSIFIED, status.RISK, status.STANDARDS, status.FINDINGS]) {
      const shapes = Object.entries(facet).map(([, { icon, word }]) => ({ icon, word }));
      const told = new Set(shapes.map(({ icon, word }) => `${icon} ${word}`));
      expect(told.size).toBe(shapes.length);
    }
  });
});

/** Commands of people with who sends them, as the generated guard table says. */
const senders = [
  ...readFileSync('infra/docs/guard-table.md', 'utf8').matchAll(
    /^### `([a-z-]+)`\n\nBy ([a-z_., ]+?)[.;]? ?(?:;.*)?$/gm,
  ),
].map(([, command = '', names = '']) => [command, names.replace(/\.$/, '').split(', ')] as const);

describe('Who sends a command', () => {
  it('is said as the guards have it', () => {
    const said = senders.filter(([command]) => doersOf(command).length > 0);
    expect(said.length).toBeGreaterThan(40);
    for (const [command, names] of said) {
      const people = names.filter((name) => name !== 'clock');
      expect({ command, by: doersOf(command).toSorted() }).toEqual({ command, by: people.toSorted() });
    }
  });
});

describe('What was recorded', () => {
  it('is said in one sentence, each kind of event once', () => {
    const types = (...names: string[]) => names.map((type) => ({ type }));
    expect(recordedInWords(types('IntakeCompleted'))).toBe('Recorded: intake completed.');
    expect(recordedInWords(types('PrivacyReviewPassed', 'ClassifiedAccessMarkedNotRequired'))).toBe(
      'Recorded: privacy review passed, classified access marked not required.',
    );
    expect(recordedInWords(types('SignatureVoided', 'SignatureVoided', 'ChangesRequested'))).toBe(
      'Recorded: signature voided, changes requested.',
    );
  });

  it('is left to the page that follows where that says it, and where nothing is known of it', () => {
    expect(recordedInWords([{ type: 'DraftRevised' }])).toBeUndefined();
    expect(recordedInWords([{ type: 'AgreementProposed' }])).toBeUndefined();
    expect(recordedInWords([{ type: 'OfALaterRelease' }])).toBeUndefined();
    expect(recordedInWords([])).toBeUndefined();
  });
});
