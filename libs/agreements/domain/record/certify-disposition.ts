import { command, guard } from '../grammar.js';
import { TERMINAL_STATES } from '../state.js';
import { workOf } from '../work.js';
import { certificateDue } from './certificate.js';
import type { RecordEvent } from './events.js';
import type { Certified } from './forms.js';

/** One certificate is enough. */
const certifiedAlready = guard(
  'ALREADY_IN_STATE',
  'Disposal is certified already.',
  ({ state }) => state.record.disposition !== null,
);

/** Nothing may be disposed of while counsel holds the record. */
const onHold = guard(
  'WRONG_STATE',
  'The record is on hold: nothing of it may be disposed of.',
  ({ state }) => state.legalHold,
);

/** Once an agreement has ended the organization certifies what became of what it received. */
export const CertifyDisposition = command<Certified, RecordEvent>({
  by: ['isao.officer'],
  from: TERMINAL_STATES,
  terminal: 'required',
  judgesSeparation: true,
  already: [certifiedAlready],
  fits: [onHold],
  work: ({ state, policy }) => {
    const due = certificateDue(state, policy);
    return due === null ? [] : [workOf('isao.officer', due.since, { dueOn: due.dueOn })];
  },
  decide: ({ method, items, certifier }) => [{ type: 'DispositionCertified', data: { method, items, certifier } }],
});
