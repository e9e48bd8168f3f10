import { addDays, type LocalDate } from '@accord/kernel';
import { codeLists } from '@accord/contract';
import type { Examples } from './examples.js';
import { digest } from './digest.js';
import * as forms from './forms.js';

const REVIEW_ITEMS = (codeLists['annualReviewItems'] ?? []).map(({ code }) => code);

const suspensionsAt = (today: LocalDate): Readonly<Record<string, Examples>> => ({
  'suspend-agreement': {
    usual: {
      causeCode: 'SecurityIncident',
      scope: 'EntitlementsAndAccounts',
      liftConditions: [{ id: 'incident-closed', text: 'The incident is closed and its report is on file.' }],
    },
  },
  'ratify-suspension': { usual: { decision: 'Ratify', note: 'The desk acted on what it knew that night.' } },
  'reinstate-agreement': {
    usual: {
      evidence: [
        { conditionId: 'incident-closed', digest: digest('incident report'), locator: 'Incident report, page 4' },
      ],
    },
  },
  'give-termination-notice': { usual: { effectiveOn: addDays(today, 30), reasonCode: 'DeclinedToState' } },
  'terminate-agreement': { usual: {} },
});

const accessAt = (today: LocalDate): Readonly<Record<string, Examples>> => ({
  'report-changed-condition': {
    usual: {
      kind: 'Ownership',
      occurredOn: addDays(today, -5),
      description: 'A fund has bought a third of the shares of the operating company.',
    },
  },
  'suspend-classified-access': { usual: { causeCode: 'SELF_REPORTED' } },
  'reinstate-classified-access': { usual: { form: forms.reverification(today) } },
  'revoke-classified-access': { usual: { causeCode: 'NEED_ENDED', custodyInstruction: 'ReturnToNCCIC' } },
});

const upkeepAt = (today: LocalDate): Readonly<Record<string, Examples>> => ({
  'complete-annual-review': {
    usual: {
      answers: REVIEW_ITEMS.map((item) => ({ item, answer: item === 'classified-need-persists' ? 'NA' : 'Yes' })),
      followUps: [{ text: 'Show the record of the last removal test.', owner: 'ISAO', dueOn: addDays(today, 60) }],
    },
  },
  'discharge-condition': {
    usual: {
      conditionId: 'privacy.DataMinimization',
      evidence: { digest: digest('second analyst'), locator: 'Roster of the desk, page 2' },
    },
  },
  'withdraw-risk-acceptance': {
    usual: {
      riskId: '00000000-0000-4000-8000-000000000000',
      reason: 'The controls on which the acceptance rested were given up.',
    },
  },
  'correct-record': {
    usual: {
      eventId: '00000000-0000-4000-8000-000000000000',
      fieldPath: '/evidence/locator',
      statedCorrect: 'Roster of the desk, page 3',
      reason: 'The page was misread.',
    },
  },
  'certify-disposition': {
    usual: {
      method: 'Destroy',
      items: ['Indicators received by portal, with their copies'],
      certifier: { roleTitle: 'Operations manager', contactRef: 'md-isao.operations' },
    },
  },
});

/** Bodies of commands on an agreement in force, and on its record. */
export const inForceAt = (today: LocalDate): Readonly<Record<string, Examples>> => ({
  ...suspensionsAt(today),
  ...accessAt(today),
  ...upkeepAt(today),
});
