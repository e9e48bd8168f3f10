import { digestOf } from '@accord/kernel';
import type { Application } from '../application.js';
import { command, guard, payloadGuard } from '../grammar.js';
import { inTargetState } from '../guards/state.js';
import { isAttestationOnFile } from '../standards.js';
import { workOf } from '../work.js';
import {
  applicationGiven,
  applicationRules,
  certificationCurrent,
  submittedApplication,
} from './application.guards.js';
import type { DraftingEvent } from './events.js';
import type { Certification } from './forms.js';

interface Payload {
  /** Left out when the draft is what is submitted. */
  readonly application?: Application;
  readonly applicationDigest?: string;
  readonly certification: Certification;
}

/** An attestation of the standards is on file when the application is submitted; gaps are allowed. */
const attestationGate = guard(
  'GATE_MISSING:attestation',
  'The organization has no standards attestation on file.',
  ({ context: { premises, today } }) => !isAttestationOnFile(premises.organization, today),
);

/** A digest that was sent is the one computed. */
const applicationDigestMatches = payloadGuard<Payload>(
  'DIGEST_MISMATCH',
  'The digest that was sent is not that of the application.',
  (situation, payload) =>
    payload.applicationDigest !== undefined &&
    payload.applicationDigest !== digestOf(submittedApplication(situation, payload)),
);

/** An officer submits the application, certified. */
export const SubmitProposal = command<Payload, DraftingEvent>({
  by: ['isao.officer'],
  from: ['Draft'],
  terminal: 'refused',
  judgesSeparation: true,
  payload: [applicationGiven, applicationRules],
  already: [inTargetState('Proposed', 'The application is submitted already.')],
  guards: [attestationGate, certificationCurrent, applicationDigestMatches],
  work: ({ state }) => [workOf('isao.officer', state.stateSince)],
  decide: (payload, state, context) => {
    const { actor, premises } = context;
    const application = submittedApplication({ state, context }, payload);
    if (!application || premises.nextNumber === null)
      throw new TypeError('A submission needs an application and a number.');
    const { requestedLevel, baselineVersion } = application;
    return [
      {
        type: 'AgreementProposed',
        data: {
          number: premises.nextNumber,
          revisionNo: state.revisionNo + 1,
          application,
          applicationDigest: digestOf(application),
          requestedLevel,
          baselineVersion,
          certifiedBy: actor.subjectId,
          certificationVersion: payload.certification.textVersion,
        },
      },
    ];
  },
});
