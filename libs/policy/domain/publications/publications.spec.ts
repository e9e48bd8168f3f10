import { describe, expect, it } from '@jest/globals';
import {
  changesBetween,
  COMMAND_NAMES,
  editionsOf,
  guardTable,
  PolicyBook,
  slugOf,
  type FunctionsOfPerson,
  type PolicyCommand,
} from '../index.js';
import {
  approve,
  approved,
  author,
  begun,
  CLAUSE,
  clock,
  fold,
  FUNCTIONS,
  given,
  intakeOf,
  other,
  person,
  propose,
  proposed,
  proposeFunctions,
  revise,
  revised,
  SHIPPED,
  VALUES,
  WINDOW,
  withdraw,
  withdrawn,
  type Happened,
} from '../testing/given.js';

const D = '2026-04-01';
const waiting = [begun, proposed('2026.2', D)] as const;
const settled = [...waiting, approved('2026.2')] as const;

describe('a change of the policy', () => {
  it('is proposed under the next version of its year, whatever became of the ones before', () => {
    expect(given(begun).when(author, propose(D))).toEqual([
      {
        type: 'PublicationProposed',
        data: { version: '2026.2', effectiveFrom: D, content: { values: intakeOf(8) }, reason: 'Because.' },
      },
    ]);
    const versions = (...events: readonly Happened[]) =>
      ['2026-04-01', '2027-01-01'].map((day) => given(...events).when(author, propose(day, intakeOf(7)))[0]);
    expect(versions(...waiting, withdrawn('2026.2'))).toMatchObject([
      { data: { version: '2026.3' } },
      { data: { version: '2027.1' } },
    ]);
  });

  it('is of one kind, each with its own command', () => {
    const content = { effectiveFrom: D, reason: 'Because.' };
    const commands: readonly (readonly [PolicyCommand, object])[] = [
      [{ type: 'ProposeClause', payload: { ...content, clause: CLAUSE } }, { clause: CLAUSE }],
      [{ type: 'ProposeStatutoryWindow', payload: { ...content, window: WINDOW } }, { window: WINDOW }],
      [{ type: 'ProposeFunctions', payload: { ...content, functions: FUNCTIONS } }, { functions: FUNCTIONS }],
      [
        { type: 'ProposeBaseline', payload: { ...content, baseline: { ...SHIPPED.baseline, version: '2027.1' } } },
        { baseline: { ...SHIPPED.baseline, version: '2027.1' } },
      ],
    ];
    for (const [command, wanted] of commands)
      expect(given(begun).when(author, command)).toMatchObject([{ data: { content: wanted } }]);
  });

  it('is in force once another administrator has approved it, and not before', () => {
    expect(given(...waiting).when(other, approve('2026.2'))).toEqual([
      { type: 'PublicationApproved', data: { version: '2026.2' } },
    ]);
  });

  it('can be revised by anybody, who is an author from then on', () => {
    expect(given(...waiting).when(other, revise('2026.2', '2026-05-01'))).toMatchObject([
      { type: 'PublicationRevised', data: { version: '2026.2', effectiveFrom: '2026-05-01' } },
    ]);
  });

  it('can be taken back until it takes effect, approved or not', () => {
    for (const events of [waiting, settled])
      expect(given(...events).when(other, withdraw('2026.2'))).toMatchObject([{ type: 'PublicationWithdrawn' }]);
  });
});

/** A publication of what somebody holds, in force from a day on. */
const held = (version: string, day: string, functions: FunctionsOfPerson): readonly Happened[] => [
  proposed(version, day, { functions }),
  approved(version),
];
const bookOf = (...happened: readonly Happened[]): PolicyBook => {
  const state = fold(begun, ...happened);
  return new PolicyBook(editionsOf(state), state.revision);
};

describe('the functions of a person', () => {
  const NOBODY: FunctionsOfPerson = { subjectId: 'pr-1', holds: [] };

  it('are exactly those of the newest publication on them, from its day on', () => {
    const book = bookOf(...held('2026.2', D, FUNCTIONS), ...held('2026.3', '2026-05-01', NOBODY));
    const on = (day: string) => book.functionsAt(day).get('pr-1');
    expect([on('2026-03-31'), on(D), on('2026-04-30'), on('2026-05-01')]).toEqual([
      undefined,
      ['dhs.privacy', 'auditor'],
      ['dhs.privacy', 'auditor'],
      [],
    ]);
  });

  it('leave those of everybody else, and all other parts of the policy, as they were', () => {
    const book = bookOf(...held('2026.2', D, { subjectId: 'zz-1', holds: ['admin'] }), ...held('2026.3', D, FUNCTIONS));
    const [shipped, first, second] = book.editions;
    expect(second!.functionsOfPeople.map(({ subjectId }) => subjectId)).toEqual(['pr-1', 'zz-1']);
    expect({ ...second, version: '', effectiveFrom: '', functionsOfPeople: [] }).toEqual({
      ...shipped,
      version: '',
      effectiveFrom: '',
    });
    expect(changesBetween(first!, second!)).toEqual([
      { op: 'add', path: '/functionsOfPeople/pr-1', value: FUNCTIONS.holds },
    ]);
  });

  it('are the same in whichever order they are said', () => {
    const turned = { ...FUNCTIONS, holds: FUNCTIONS.holds.toReversed() };
    expect(given(begun, ...held('2026.2', D, FUNCTIONS)).when(author, proposeFunctions('2026-05-01', turned))).toEqual([
      'ALREADY_IN_STATE',
    ]);
  });

  it('are not the affair of that person, in no step', () => {
    const own = { subjectId: 'ad-2', holds: ['auditor'] } as const;
    const about = [begun, proposed('2026.2', D, { functions: own })] as const;
    const steps: readonly PolicyCommand[] = [
      proposeFunctions('2026-05-01', own),
      revise('2026.2', D, { functions: FUNCTIONS }),
      approve('2026.2'),
      withdraw('2026.2'),
    ];
    for (const step of steps) expect(given(...about).when(other, step)).toEqual(['SOD_CONFLICT']);
    expect(
      given(begun, proposed('2026.2', D, { functions: FUNCTIONS })).when(
        other,
        revise('2026.2', D, { functions: own }),
      ),
    ).toEqual(['SOD_CONFLICT']);
    expect(given(...about).when(person('ad-3', 'admin'), approve('2026.2'))).toMatchObject([
      { type: 'PublicationApproved' },
    ]);
  });
});

describe('the policy begins', () => {
  const begin: PolicyCommand = { type: 'PublishFirstPolicy', payload: SHIPPED };

  it('by the clock, once', () => {
    expect(given().when(clock, begin)).toEqual([{ type: 'FirstPolicyPublished', data: SHIPPED }]);
    expect(given(begun).when(clock, begin)).toEqual(['ALREADY_IN_STATE']);
    expect(given().when(author, begin)).toEqual(['NOT_AUTHORIZED']);
  });
});

type Case = readonly [sentence: string, refused: readonly unknown[], wanted: readonly string[]];
const refusals: readonly Case[] = [
  [
    'of nobody but administrators',
    given(begun).when(person('cm-1', 'nccic.case_manager'), propose(D)),
    ['NOT_AUTHORIZED'],
  ],
  [
    'on a day that has begun',
    given(begun).when(author, propose('2026-03-02')),
    ['INVALID_PAYLOAD', '/effectiveFrom effective-ahead'],
  ],
  [
    'too far ahead',
    given(begun).when(author, propose('2031-03-03')),
    ['INVALID_PAYLOAD', '/effectiveFrom effective-ahead'],
  ],
  ['on no day', given(begun).when(author, propose('2026-04-31')), ['INVALID_PAYLOAD', '/effectiveFrom format']],
  [
    'that does not hold together',
    given(begun).when(author, propose(D, { ...VALUES, term: { maxMonths: 12, defaultMonths: 36 } })),
    ['INVALID_PAYLOAD', '/values/term/defaultMonths too-large'],
  ],
  ['that changes nothing', given(begun).when(author, propose(D, VALUES)), ['ALREADY_IN_STATE']],
  ['that says what will hold anyway', given(...settled).when(author, propose('2026-05-01')), ['ALREADY_IN_STATE']],
  [
    'by the person whose functions it speaks of',
    given(begun).when(author, proposeFunctions(D, { subjectId: 'ad-1', holds: [] })),
    ['SOD_CONFLICT'],
  ],
  [
    'with functions that no office grants',
    given(begun).when(author, proposeFunctions(D, { subjectId: 'pr-1', holds: ['dhs.csa', 'isao.officer', 'clock'] })),
    ['INVALID_PAYLOAD', '/functions/holds/1 code', '/functions/holds/2 code'],
  ],
  ['before the policy begins', given().when(author, propose(D)), ['WRONG_STATE']],
  ['on another revision', given(begun).when(author, propose(D), { expectedRevision: 7 }), ['CONFLICT_VERSION']],
  ['by its author', given(...waiting).when(author, approve('2026.2')), ['SOD_CONFLICT']],
  [
    'by who has edited it',
    given(...waiting, revised('2026.2', D, { values: intakeOf(9) }, other)).when(other, approve('2026.2')),
    ['SOD_CONFLICT'],
  ],
  [
    'by its author, on another revision too',
    given(...waiting).when(author, approve('2026.2'), { expectedRevision: 0 }),
    ['SOD_CONFLICT'],
  ],
  [
    'of another name',
    given(...waiting).when(other, approve('2026.9')),
    ['INVALID_PAYLOAD', '/version publication-known'],
  ],
  ['twice', given(...settled).when(person('ad-3', 'admin'), approve('2026.2')), ['ALREADY_IN_STATE']],
  ['of what was taken back', given(...waiting, withdrawn('2026.2')).when(other, approve('2026.2')), ['WRONG_STATE']],
  ['when its day has come', given(...waiting).when(other, approve('2026.2'), { today: D }), ['WRONG_STATE']],
  [
    'that was spoiled by what was approved since',
    given(
      begun,
      proposed('2026.2', D, { window: WINDOW }),
      proposed('2026.3', D, { window: { ...WINDOW, from: '2026-11-01' } }),
      approved('2026.3'),
    ).when(other, approve('2026.2')),
    ['WRONG_STATE'],
  ],
  [
    'to another kind',
    given(...waiting).when(author, revise('2026.2', D, { clause: CLAUSE })),
    ['INVALID_PAYLOAD', '/clause not-allowed'],
  ],
  ['after it was approved', given(...settled).when(author, revise('2026.2', D)), ['WRONG_STATE']],
  [
    'after it was taken back',
    given(...waiting, withdrawn('2026.2')).when(author, revise('2026.2', D)),
    ['WRONG_STATE'],
  ],
  ['back twice', given(...waiting, withdrawn('2026.2')).when(author, withdraw('2026.2')), ['ALREADY_IN_STATE']],
  ['back once it has taken effect', given(...settled).when(author, withdraw('2026.2'), { today: D }), ['WRONG_STATE']],
  [
    'under what is to take effect later',
    given(
      begun,
      proposed('2026.2', '2026-06-01', { window: { ...WINDOW, from: '2026-12-01' } }),
      approved('2026.2'),
    ).when(author, {
      type: 'ProposeStatutoryWindow',
      payload: { effectiveFrom: D, reason: 'Because.', window: WINDOW },
    }),
    ['INVALID_PAYLOAD', '/effectiveFrom policy-consistent'],
  ],
];

describe('a change of the policy is refused', () => {
  it.each(refusals)('%s', (_sentence, refused, wanted) => expect(refused).toEqual(wanted));

  it('for every reason of the catalogue that is not about the shape of a body', () => {
    const codes = new Set(refusals.map(([, [code]]) => code));
    expect(new Set(guardTable().map(({ code }) => code))).toEqual(codes);
    expect(COMMAND_NAMES.map(slugOf)).toContain('approve-publication');
  });
});
