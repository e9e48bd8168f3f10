import * as send from '../testing/commands.js';
import { acceptance, conditionRisk, gapRisk } from '../testing/forms.js';
import { by, on, type Step, where } from '../testing/given.js';
import { testCommands } from '../testing/guard-cases.js';
import * as steps from '../testing/steps.js';
import type { suspensionCommands } from './commands.js';

const lapsed = where(({ organization }) => ({
  organization: { ...organization, attestation: { ...organization.attestation!, lapsed: true } },
}));
const attestedForGood = where(({ organization }) => ({
  organization: { ...organization, attestation: { ...organization.attestation!, validUntil: '2099-12-31' } },
}));
const active = [steps.privacyReviewed(), steps.activated];
const overdue = [...active, on('2027-03-02T05:00:00.000Z'), lapsed];
const inEmergency = [...active, by('cm-1', send.suspendFor())];
const byAnOfficial = [...active, by('ao-1', send.suspendFor())];
const ratified = by('ao-1', send.ratifySuspension());

/** The suspension was at 15:00 UTC on 2 March. */
const ratifying = (given: readonly Step[]) => ({ given, by: 'ao-1', command: send.ratifySuspension() });
const lifting = (given: readonly Step[]) => ({ given, by: 'clock', command: send.liftUnratifiedSuspension() });
const reinstating = (...given: readonly Step[]) => ({ given, by: 'ao-1', command: send.reinstateAgreement() });

const withoutOwner = where(({ state }) => ({
  state: {
    ...state,
    conditions: [JSON.parse('{ "conditionId": "privacy.Security" }') as (typeof state.conditions)[0]],
  },
}));

/** In force with two risks that are accepted to the end of November. */
const withRisks = [
  steps.withTwoRisks,
  by('ra-1', send.acceptRisk(acceptance(conditionRisk))),
  by('ra-1', send.acceptRisk(acceptance(gapRisk('TM-04')))),
  steps.activated,
];

testCommands<keyof typeof suspensionCommands>('suspension', {
  SuspendAgreement: {
    accepted: { given: active, by: 'ao-1', command: send.suspendFor(), events: ['AgreementSuspended'] },
    refused: {
      'A lift condition stands in the list twice.': {
        given: active,
        by: 'ao-1',
        command: send.suspendFor('MaterialBreach', [
          { id: 'remedied', text: 'The breach is remedied.' },
          { id: 'remedied', text: 'And reported.' },
        ]),
        naming: [['/liftConditions/1/id', 'unique-keys']],
      },
      'The agreement is suspended already.': {
        given: [...overdue, by('clock', send.suspendAgreement())],
        by: 'ao-1',
        command: send.suspendFor(),
      },
      'What the agreement rests on is there, or its grace runs.': {
        given: active,
        by: 'clock',
        command: send.suspendAgreement(),
      },
    },
  },
  RatifySuspension: {
    accepted: { ...ratifying(inEmergency), events: ['SuspensionRatified'] },
    refused: {
      'The suspension is ratified already.': ratifying([...inEmergency, ratified]),
      'The agreement was not suspended in an emergency.': ratifying(byAnOfficial),
      'The time in which it could be ratified is over.': ratifying([...inEmergency, on('2026-03-05T15:00:00.000Z')]),
    },
  },
  LiftUnratifiedSuspension: {
    accepted: { ...lifting([...inEmergency, on('2026-03-05T15:00:00.000Z')]), events: ['AgreementReinstated'] },
    refused: {
      'No emergency suspension has gone unratified for too long.': lifting([
        ...inEmergency,
        on('2026-03-05T14:59:59.999Z'),
      ]),
    },
  },
  ReinstateAgreement: {
    accepted: { ...reinstating(...byAnOfficial), events: ['AgreementReinstated'] },
    refused: {
      'The agreement is in force.': reinstating(...active),
      'The standards attestation is missing, lapsed or withdrawn.': reinstating(...byAnOfficial, lapsed),
      'An open condition has no owner or no due date.': reinstating(...byAnOfficial, withoutOwner),
      'A lift condition has no evidence.': {
        ...reinstating(...byAnOfficial),
        command: send.reinstateAgreement(['another-one']),
      },
      'The annual review is overdue for so long that the clock would suspend the agreement again.': reinstating(
        ...active,
        attestedForGood,
        by('ao-1', send.suspendFor()),
        on('2027-06-01'),
      ),
      'A gap or a condition needs an accepted risk and has none that runs.': reinstating(
        ...withRisks,
        by('ao-1', send.suspendFor()),
        on('2026-12-01'),
      ),
    },
  },
});
