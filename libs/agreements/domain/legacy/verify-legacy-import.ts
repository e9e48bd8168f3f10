import { endOfDay, localDateOf } from '@accord/kernel';
import { later, timerOf } from '../deadlines/spans.js';
import { entitlementsOf } from '../in-force/activation.js';
import { othersInForceOn } from '../in-force/standing.js';
import { command, guard, payloadGuard } from '../grammar.js';
import type { LegacyEvent } from './events.js';
import type { LegacyVerdict, MappedState } from './forms.js';
import { scopeOf } from './instrument.js';
import { workOf } from '../work.js';

interface Payload {
  readonly verdict: LegacyVerdict;
  readonly mappedState: MappedState;
  readonly note?: string;
}

const verified = guard(
  'ALREADY_IN_STATE',
  'The import is verified already.',
  ({ state }) => state.legacy !== null && state.legacy.verdict !== null,
);

/** Rule 6: the importer does not verify. */
const notTheImporter = guard('SOD_CONFLICT', 'Who imported the instrument does not verify it.', ({ state, actor }) =>
  state.participations.some(
    ({ subjectId, eventType }) => subjectId === actor.subjectId && eventType === 'LegacyAgreementImported',
  ),
);

/** What has run out is not in force, and what runs has not run out (rules.md#legacy). */
const fitsItsDates = payloadGuard<Payload>(
  'GATE_MISSING:term',
  'The instrument is not in force past its last day, and has not expired before it.',
  ({ state, context }, { mappedState }) => {
    const lastDay = state.legacy?.originalExpiry;
    const isOver = lastDay !== undefined && lastDay < context.today;
    return mappedState === 'Active' ? isOver : mappedState === 'Expired' && !isOver;
  },
);

/** A document that was put on the record twice, under two keys, is in force once. */
const inForceAlready = payloadGuard<Payload>(
  'GATE_MISSING:duplicate',
  'The same document is in force as another agreement of the organization.',
  ({ state, context }, { mappedState }) =>
    mappedState === 'Active' &&
    othersInForceOn(context.premises, context.today).some(
      ({ legacy }) => legacy !== null && legacy.documentDigest === state.legacy?.documentDigest,
    ),
);

/** A second person says what became of an imported instrument. Only what is verified as in force entitles to anything. */
export const VerifyLegacyImport = command<Payload, LegacyEvent>({
  by: ['nccic.case_manager', 'nccic.approving_official'],
  from: ['LegacyHeld'],
  terminal: 'refused',
  judgesSeparation: true,
  separation: [notTheImporter],
  already: [verified],
  guards: [fitsItsDates, inForceAlready],
  work: ({ state: { legacy } }) => (legacy === null ? [] : [workOf('nccic.case_manager', legacy.importedAt)]),
  decide: (payload, { legacy }, { premises: { policy } }) => {
    if (!legacy) throw new TypeError('There is no import to verify.');
    const scope = scopeOf(legacy);
    const { originalSignedOn, originalExpiry, documentDigest, importedAt } = legacy;
    if (payload.mappedState !== 'Active') return [{ type: 'LegacyImportVerified', data: payload }];
    return [
      {
        type: 'LegacyImportVerified',
        data: {
          ...payload,
          conformanceDueOn: later(localDateOf(importedAt), timerOf(policy, 'legacy-conformance-review'), policy),
          term: {
            effectiveOn: originalSignedOn,
            expiresOn: originalExpiry ?? null,
            expiresAt: originalExpiry === undefined ? null : endOfDay(originalExpiry),
            termsVersion: 0,
            termsDigest: documentDigest,
            entitlements: scope ? entitlementsOf(scope) : [],
          },
        },
      },
    ];
  },
});
