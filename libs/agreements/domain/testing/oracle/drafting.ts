import { dayOf, daysAfter } from './days.js';
import * as gates from './gates.js';
import { certified, type Laws, OFFICERS, REVIEWED, wrong } from './law.js';
import type { AgreementRecord } from './record.js';

type Drafting =
  | 'AgreementDrafted'
  | 'DraftRevised'
  | 'AgreementProposed'
  | 'AgreementResubmitted'
  | 'AgreementRejected'
  | 'AgreementWithdrawn';

/** The laws of the application and of its end. */
export const draftingLaws: Laws<Drafting> = {
  AgreementDrafted: {
    from: ['nothing'],
    by: OFFICERS,
    needs: ({ data, actor }, { scene }) =>
      wrong(
        data.organizationId !== scene.people.get(actor.subjectId)?.organizationId,
        'the organization of the officer',
      ),
  },
  DraftRevised: { from: ['Draft', 'ChangesRequested'], by: OFFICERS },
  AgreementProposed: {
    from: ['Draft'],
    by: OFFICERS,
    needs: ({ data }, record) => [...gates.onFile(record), ...certified(data, record), ...submittable(record)],
  },
  AgreementResubmitted: {
    from: ['ChangesRequested'],
    by: OFFICERS,
    needs: ({ data }, record) => [
      ...certified(data, record),
      ...submittable(record),
      ...wrong(
        (record.last('ChangesRequested')?.data.items ?? []).some(
          ({ itemId }) => !data.answers.some((answer) => answer.itemId === itemId),
        ),
        'an answer to every item',
      ),
      ...(data.routedTo === 'Proposed' ? [] : [...gates.privacy(record), ...gates.intake(record)]),
      ...(data.routedTo === 'ClassifiedAccessApproved' ? gates.classified(record) : []).filter(
        (what) => what !== 'a verification that holds',
      ),
      ...(data.routedTo === 'ClassifiedAccessApproved' ? gates.twoOfficials(record) : []),
    ],
  },
  AgreementRejected: { from: ['Proposed', 'ChangesRequested', ...REVIEWED], by: ['nccic.approving_official'] },
  AgreementWithdrawn: {
    from: ['Draft', 'Proposed', 'ChangesRequested', ...REVIEWED],
    by: ['isao.officer', 'isao.signatory', 'clock'],
    needs: ({ data, actor }, record) =>
      wrong(
        (actor.function === 'clock' || data.reasonCode === 'Idle') && !isIdle(record),
        'a draft that nobody touched for a year',
      ),
  },
};

/** A draft in which nothing was changed for three hundred and sixty-five full days. */
function isIdle(record: AgreementRecord): boolean {
  const before = record.before();
  const touched = before.events.at(-1)?.recordedAt;
  const isDraft = before.last('AgreementProposed') === undefined;
  return isDraft && touched !== undefined && daysAfter(dayOf(touched), 365) < record.today;
}

interface Asked {
  readonly pathway?: string;
  readonly possession?: { readonly holds: boolean };
}

/** An authority to sign that runs, and nothing to hold under a pathway that lets nothing be held. */
export function submittable(record: AgreementRecord): readonly string[] {
  const application = record.application();
  const { pathway, possession }: Asked = JSON.parse(JSON.stringify(application ?? {}));
  const admits = record.policy.pathways.some(({ id, possessionAllowed }) => id === pathway && possessionAllowed);
  return [
    ...wrong((application?.signatory.validUntil ?? '') < record.today, 'an authority of the signatory that runs'),
    ...wrong(possession?.holds === true && !admits, 'a pathway that lets something be held'),
  ];
}
