/** Where an agreement stands on its way from the application to its term. */
import type { Agreement } from '../../api/types.js';
import type { StageState, StageStep } from '../../design/stage-tracker.js';
import { dateOf, day } from '../../words/dates.js';

const ENDED = new Set(['Rejected', 'Withdrawn', 'Expired', 'Terminated']);

type Done = 'done' | 'not-required' | 'stopped' | 'open';

function privacyOf({ facets }: Agreement): Done {
  if (facets.privacy === 'Passed' || facets.privacy === 'PassedWithConditions') return 'done';
  return facets.privacy === 'Failed' ? 'stopped' : 'open';
}

/** Nobody decides on access that was not asked for: known once the application is sent. */
const isWithoutAccess = ({ facets: { classified }, submittedAt }: Agreement): boolean =>
  classified === 'NotRequired' || (classified === 'NotRequested' && submittedAt !== null);

function classifiedOf(agreement: Agreement): Done {
  const { facets } = agreement;
  if (isWithoutAccess(agreement)) return 'not-required';
  if (facets.classified === 'Approved') return 'done';
  return ['Denied', 'Revoked'].includes(facets.classified) ? 'stopped' : 'open';
}

/** Both parties have signed the terms. */
export const isSigned = ({ facets: { signatures } }: Agreement) =>
  signatures.isao === 'Signed' && signatures.nccic === 'Signed';

function wayOf(
  agreement: Agreement,
): readonly { readonly name: string; readonly done: Done; readonly note?: string | undefined }[] {
  const { facets, submittedAt, activation, terms } = agreement;
  return [
    {
      name: 'Submitted',
      done: submittedAt === null ? 'open' : 'done',
      note: submittedAt === null ? undefined : day(dateOf(submittedAt)),
    },
    { name: 'Intake', done: facets.intake === 'Complete' ? 'done' : 'open' },
    { name: 'Privacy review', done: privacyOf(agreement) },
    {
      name: 'Classified access',
      done: classifiedOf(agreement),
      note: isWithoutAccess(agreement) ? 'none was asked for' : undefined,
    },
    {
      name: 'Signatures',
      done: isSigned(agreement) ? 'done' : 'open',
      note: terms === undefined || isSigned(agreement) ? undefined : `by ${day(terms.signBy)}`,
    },
    {
      name: 'In force',
      done: activation === undefined ? 'open' : 'done',
      note: activation === undefined ? undefined : day(activation.effectiveOn),
    },
  ];
}

/**
 * The steps: what is done, what is under way, what lies ahead.
 * @param waitsForReader whether what is under way waits for whoever reads it
 */
export function stepsOf(agreement: Agreement, waitsForReader: boolean): readonly StageStep[] {
  const way = wayOf(agreement);
  const at = way.findIndex(({ done }) => done === 'open' || done === 'stopped');
  return way.map(({ name, done, note }, place) => ({
    name,
    state: place === at ? stateAt(agreement, done, waitsForReader) : done === 'open' ? 'ahead' : done,
    note,
  }));
}

function stateAt({ state }: Agreement, done: Done, waitsForReader: boolean): StageState {
  if (ENDED.has(state) || done === 'stopped') return 'stopped';
  return waitsForReader ? 'waits-for-you' : 'now';
}
