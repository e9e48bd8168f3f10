import { type Laws, REVIEWED, wrong } from './law.js';

/** Laws of rule 7: who was assigned by their own subordinate reviews once an approving official, who is not them, agrees. */
export const confirmationLaws: Laws<'AssignmentConfirmed'> = {
  AssignmentConfirmed: {
    from: ['Proposed', 'ChangesRequested', ...REVIEWED],
    by: ['nccic.approving_official'],
    needs: ({ data, actor }, record) => [
      ...wrong(record.reviewer(data.function) !== data.subjectId, 'an assignment of this person'),
      ...wrong(record.before().isConfirmed(data.function), 'an assignment that waits for it'),
      ...wrong(record.asOne(actor.subjectId).has(data.subjectId), 'another person to confirm'),
    ],
  },
};
