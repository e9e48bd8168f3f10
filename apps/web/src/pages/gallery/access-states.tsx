import type { Entitlements, EvaluationAnswer } from '../../api/access.js';
import { Decision } from '../../parts/access/decision.js';
import { MayMove, Premises } from '../../parts/access/may-move.js';
import { Shown } from './shown.js';

const AS_OF = '2026-04-22T14:31:00Z';
const ANOTHER_DAY = '2026-11-02T15:00:00.000Z';
const AGREEMENT = { agreementId: '0f9f4b6e-3c0a-5a0e-8a3f-2f6f0b1c9d57', number: 'ISA-2026-00014', revision: 21 };

const holding: Entitlements = {
  ...AGREEMENT,
  organizationId: '0f9f4b6e-3c0a-5a0e-8a3f-2f6f0b1c9d58',
  state: 'Active',
  reasonCode: null,
  supersededBy: null,
  position: '1017',
  termsVersion: 2,
  effectiveOn: '2026-04-06',
  finalDay: '2029-04-06',
  entitled: true,
  premises: [
    { premise: 'term', holds: true, until: '2029-04-07T04:00:00Z' },
    { premise: 'suspension', holds: true, until: null },
    { premise: 'standards', holds: true, until: '2027-03-02T05:00:00Z' },
  ],
  collections: [
    {
      collectionId: 'nccic-green',
      tlpCeiling: 'GREEN',
      receives: ['Warning', 'CyberThreatIndicator'],
      sends: ['CyberThreatIndicator'],
      canRead: true,
      canWrite: true,
    },
  ],
  changesAt: '2027-03-02T05:00:00Z',
};
const suspended: Entitlements = {
  ...holding,
  state: 'Suspended',
  entitled: false,
  premises: holding.premises.map((one) =>
    one.premise === 'suspension' ? { ...one, holds: false, until: '2026-04-20T13:00:00Z' } : one,
  ),
};
const KNOWN = { position: '1042', headPosition: '1042', behindMs: 0 };
const BEHIND = { position: '1040', headPosition: '1042', behindMs: 12_300 };
const told = (id: 'permitted' | 'ceiling', rest: object): EvaluationAnswer => ({
  decision: id === 'permitted',
  context: { id, asOf: AS_OF, knowledge: KNOWN, agreement: { ...AGREEMENT, position: '1017' }, ...rest },
});
const unknown: EvaluationAnswer = {
  decision: false,
  context: { error: { status: 404, message: 'No organization has this id.' } },
};

/** What agreements entitle to: the card, its premises, and the answer to one question. */
export function AccessStates() {
  return (
    <>
      <Shown name="MayMove" state="entitlements on">
        <MayMove party="ACTRA" entitlements={holding} asOf={AS_OF} forAll={<p>Kept 366 days at most.</p>} />
      </Shown>
      <Shown name="MayMove" state="off, with the premise that is lost">
        <MayMove party="ACTRA" entitlements={suspended} asOf={AS_OF} />
      </Shown>
      <Shown name="MayMove" state="in the past">
        <MayMove party="ACTRA" entitlements={holding} asOf={AS_OF} isPast />
      </Shown>
      <Shown name="MayMove" state="in force, and no collection agreed">
        <MayMove party="ACTRA" entitlements={{ ...holding, entitled: false, collections: [] }} asOf={ANOTHER_DAY} />
      </Shown>
      <Shown name="Premises" state="one is missing">
        <Premises entitlements={suspended} />
      </Shown>
      <Shown name="Decision" state="yes">
        <Decision answer={told('permitted', { until: '2027-03-02T05:00:00Z' })} act="send" />
      </Shown>
      <Shown name="Decision" state="no">
        <Decision answer={told('ceiling', {})} act="receive" />
      </Shown>
      <Shown name="Decision" state="of a record that is behind">
        <Decision answer={told('permitted', { knowledge: BEHIND })} act="send" />
      </Shown>
      <Shown name="Decision" state="what was asked cannot be answered">
        <Decision answer={unknown} act="receive" />
      </Shown>
    </>
  );
}
