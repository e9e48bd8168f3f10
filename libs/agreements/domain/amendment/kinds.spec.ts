import { describe, expect, it } from '@jest/globals';
import fc from 'fast-check';
import { policyFactsAt } from '@accord/policy/testing';
import type { Application } from '../application.js';
import { answers, application, classifiedBlock, namedRecipients, negotiated } from '../testing/applications.js';
import { slowGates, slowKind } from '../testing/oracle/amended-scope.js';
import { gatesOf } from './gates.js';
import { kindsOf } from './kinds.js';

const { materiality } = policyFactsAt('2026-03-02');
const kindOf = (before: Application, after: Application) =>
  kindsOf(before, after, materiality).at(-1) ?? 'Administrative';

/** Values that fields take in random amendments: narrower and wider ones of each. */
const VALUES: Readonly<Record<string, readonly unknown[]>> = {
  deputy: [
    { roleTitle: 'One', contactRef: 'one' },
    { roleTitle: 'Another', contactRef: 'two' },
  ],
  principalAddress: [{ street: '2 Example Street', city: 'Reno', country: 'US' }],
  memberListVisibility: ['Public', 'Withheld'],
  tlpCeiling: ['CLEAR', 'GREEN', 'AMBER', 'AMBER+STRICT'],
  infoTypes: [
    [{ type: 'CyberThreatIndicator', direction: 'both' }],
    [
      { type: 'CyberThreatIndicator', direction: 'toNCCIC' },
      { type: 'Warning', direction: 'fromNCCIC' },
    ],
  ],
  collections: [
    [{ id: 'gbw-in', canRead: false, canWrite: true }],
    [
      { id: 'gbw-in', canRead: true, canWrite: true },
      { id: 'nccic-green', canRead: true, canWrite: false },
    ],
  ],
  channels: [['AIS_TAXII'], ['AIS_TAXII', 'Portal', 'Email']],
  purposes: [['ProtectInformationSystem'], ['ProtectInformationSystem', 'IdentifyThreat', 'MitigateIncident']],
  retentionDaysMax: [90, 180, 300],
  breachNoticeHours: [12, 24, 48],
  onwardRule: ['None', 'MembersOnly', 'MembersAndClients'],
  membersCountAsClients: [true, false],
  anonymity: ['Anonymous', 'Consented'],
  piiCategoriesPossible: [[], ['EmailAddress']],
  securityControls: [['UniqueAccounts'], ['UniqueAccounts', 'AuditLogging']],
  impactLevel: ['Low', 'High'],
  removal: [
    { method: 'Both', description: 'A filter and an analyst.', lastTestOn: '2026-02-20' },
    { method: 'Both', description: 'A filter and an analyst.', lastTestOn: '2026-01-20' },
    { method: 'Technical', description: 'A filter.', lastTestOn: '2026-02-20' },
  ],
  pciiIntended: [true, false],
  clauseChecklist: [{ voluntary: false }],
  deviations: [[], negotiated.deviations],
  baselineAnswers: [answers(['PP-01']), answers(['TM-04'])],
  legalName: ['Great Basin Water Utilities ISAO', 'Great Basin Utilities ISAO'],
  requestedTermMonths: [24, 36, 48],
  nomineeCountByLevel: [{ Secret: 2 }, { Secret: 4 }, { Secret: 9 }],
  cageCode: ['1EX42', '2EX42'],
  possession: [{ holds: false }, { holds: true, site: 'Another room' }],
};

const bases: readonly Application[] = [application(), application(classifiedBlock()), application(namedRecipients)];

/** Some fields with a value of each, now and then with access given up or asked for. */
const amendment = fc.record({
  base: fc.constantFrom(...bases),
  fields: fc.uniqueArray(fc.constantFrom(...Object.keys(VALUES)), { minLength: 1, maxLength: 4 }),
  pick: fc.array(fc.nat(), { minLength: 4, maxLength: 4 }),
  level: fc.constantFrom('as it is', 'as it is', 'as it is', 'given up', 'asked for'),
  side: fc.constantFrom('ISAO' as const, 'NCCIC' as const),
});

const withoutAccess = (one: Application): Application => {
  const block = new Set(Object.keys(classifiedBlock()));
  const rest = Object.fromEntries(Object.entries(one).filter(([field]) => !block.has(field)));
  return application({ ...rest, requestedLevel: 'None' });
};

describe('the kind and the gates of an amendment', () => {
  it('are those that a slow look at both texts finds, whatever is changed', () => {
    const met = new Set<string>();
    fc.assert(
      fc.property(amendment, ({ base, fields, pick, level, side }) => {
        const changes = fields.map((field, n) => [field, VALUES[field]![pick[n]! % VALUES[field]!.length]] as const);
        const changed = application({ ...base, ...Object.fromEntries(changes) } as Partial<Application>);
        const after =
          level === 'given up'
            ? withoutAccess(changed)
            : level === 'asked for'
              ? application({ ...changed, ...classifiedBlock() })
              : changed;
        const access = base.requestedLevel === 'None' ? 'NotRequired' : 'Approved';
        const kinds = kindsOf(base, after, materiality);
        if (kinds.length === 0) return;
        met.add(kindOf(base, after));
        expect([kindOf(base, after), changes]).toEqual([slowKind(base, after), changes]);
        const gates = gatesOf(kinds, { before: base, after, proposedBy: side, access });
        expect([gates.toSorted(), changes, side]).toEqual([
          slowGates(base, after, side, access === 'Approved').toSorted(),
          changes,
          side,
        ]);
      }),
      { numRuns: 3_000, seed: 53 },
    );
    expect(met.size).toBe(7);
  });

  it.each<[string, Partial<Application>, string]>([
    ['a contact', { deputy: { roleTitle: 'Head', contactRef: 'x' } }, 'Administrative'],
    [
      'a "typo" that touches the scope',
      { collections: [{ id: 'gbw-in', canRead: true, canWrite: true }] },
      'ScopeExpansion',
    ],
    ['longer retention', { retentionDaysMax: 200 }, 'ScopeExpansion'],
    ['a lower ceiling', { tlpCeiling: 'CLEAR' }, 'ScopeReduction'],
    ['fewer types', { infoTypes: [{ type: 'CyberThreatIndicator', direction: 'toNCCIC' }] }, 'ScopeReduction'],
    ['sooner notice of breaches, a duty', { breachNoticeHours: 1 }, 'ScopeExpansion'],
    ['a new baseline', { baselineVersion: '2027.1' }, 'BaselineMigration'],
    ['access to Secret', classifiedBlock(), 'ClassificationIncrease'],
    ['a longer term', { requestedTermMonths: 48 }, 'TermExtension'],
    ['a shorter term', { requestedTermMonths: 12 }, 'ScopeReduction'],
    ['another legal entity', { legalName: 'Another' }, 'PartyChange'],
  ])('%s', (_what, changes, kind) => {
    expect(kindOf(application(), application(changes))).toBe(kind);
  });
});
