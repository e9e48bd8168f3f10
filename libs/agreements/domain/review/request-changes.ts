import type { LocalDate } from '@accord/kernel';
import { command } from '../grammar.js';
import { changesDueOn } from '../guards/fields.js';
import { inTargetState } from '../guards/state.js';
import type { AgreementState, RoutedState } from '../state.js';
import { workOf, type Waiting } from '../work.js';
import { lastPositionOf, namesRecipients } from './concurrence.js';
import type { ReviewEvent } from './events.js';
import type { RequestedChange } from './forms.js';
import type { Office } from './offices.js';
import { officeAgainst, refusesRevision } from './waiting.js';

interface Payload {
  readonly items: readonly RequestedChange[];
  readonly dueOn: LocalDate;
}

/** The state in which changes are requested, to be remembered; the catalogue lets no other state come so far. */
function askingStage({ state }: AgreementState): RoutedState {
  if (state === 'Proposed' || state === 'PrivacyReviewed' || state === 'ClassifiedAccessApproved') return state;
  throw new TypeError(`Nobody can request changes in the state ${state}.`);
}

/** The office whose NonConcur only a changed application can answer; null without one. */
function officeToAnswer(state: AgreementState): Office | null {
  if (state.state === 'Proposed') return officeAgainst(state);
  const isRefused = state.state === 'PrivacyReviewed' && namesRecipients(state);
  return isRefused && refusesRevision(state, 'second-official') ? 'second-official' : null;
}

/** What failed, or what an office refuses, goes back to the organization. */
const waiting: Waiting = ({ state }) => {
  if (state.state === 'Proposed' && state.privacy.status === 'Failed')
    return [workOf('nccic.case_manager', state.privacy.reviewedAt)];
  const office = officeToAnswer(state);
  return office ? [workOf('nccic.case_manager', lastPositionOf(state, office)?.recordedAt ?? null)] : [];
};

/** The application goes back to its organization, with what is to be changed. */
export const RequestChanges = command<Payload, ReviewEvent>({
  by: ['nccic.case_manager', 'dhs.privacy', 'dhs.csa', 'dhs.counsel'],
  from: ['Proposed', 'PrivacyReviewed', 'ClassifiedAccessApproved'],
  terminal: 'refused',
  judgesSeparation: true,
  payload: [changesDueOn],
  already: [inTargetState('ChangesRequested', 'Changes are requested already.')],
  work: waiting,
  decide: ({ items, dueOn }, state) => [
    {
      type: 'ChangesRequested',
      data: {
        stage: askingStage(state),
        items: items.map((item, index) => ({ itemId: String(index + 1), ...item })),
        dueOn,
      },
    },
  ],
});
