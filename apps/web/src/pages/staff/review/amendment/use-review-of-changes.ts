import { useNavigate } from '@tanstack/react-router';
import { sendToAgreement } from '../../../../api/commands.js';
import { isConflict } from '../../../../api/refusal.js';
import type { CommandAnswer } from '../../../../api/types.js';
import type { FormError } from '../../../../design/fields/index.js';
import { useForm, type Form } from '../../../../forms/index.js';
import { useMakeOld } from '../../../../parts/agreement/may.js';
import { baseOf, CHECKS_IN_ORDER, judgedFormOf, outcomeOf, type PrivacyDraft } from '../d1/draft.js';
import { PRINCIPLES } from '../d1/judged.js';
import { problemsOf } from '../d1/progress.js';
import { heldNow } from '../held.js';
import type { AmendmentCase } from './of-amendment.js';

const PASS = 'pass-amendment-privacy-review';
const FAIL = 'fail-amendment-privacy-review';
/** What the reviewer may send. */
export const REVIEWS = [PASS, FAIL] as const;

/** What is missing before a review of changes can be recorded: of a full one, everything that was not judged. */
export function missingOf(draft: PrivacyDraft, isFull: boolean): readonly FormError[] {
  const judged = PRINCIPLES.filter((principle) => draft.findings[principle]?.finding);
  const answered = CHECKS_IN_ORDER.filter((check) => draft.checks[check]?.answer);
  const lacks = (isLacking: boolean, message: string) => (isLacking ? [{ pointer: '', message }] : []);
  return [
    ...lacks(judged.length + answered.length === 0, 'Judge at least one of the findings that the changes touch.'),
    ...lacks(isFull && judged.length < PRINCIPLES.length, 'A full review is asked for: judge all eight findings.'),
    ...lacks(isFull && answered.length < CHECKS_IN_ORDER.length, 'A full review is asked for: answer all checks.'),
    ...judged.flatMap((principle) => problemsOf(principle, draft.findings[principle]!)),
  ];
}

/** Form D1 over what an amendment changes, kept in the tab; each amendment has its own. */
export function useReviewOfChanges({ reviewed, amendment }: AmendmentCase): Form<PrivacyDraft> {
  const navigate = useNavigate();
  const makeOld = useMakeOld();
  const { agreement, policy, id } = reviewed;
  const { formVersion } = policy.values.versions.privacyReviewForm;
  const base = baseOf(undefined);
  return useForm<PrivacyDraft, CommandAnswer>({
    id: `amendment-review.${id}.${amendment.amendmentNo}`,
    initial: { held: heldNow(agreement), findings: {}, checks: {}, base },
    check: (draft) => missingOf(draft, amendment.isFullReview === true),
    send: async (draft, key) => {
      const at = { id, revision: draft.held.revision, key, actingAs: 'dhs.privacy' };
      const form = judgedFormOf(draft, formVersion);
      try {
        const answer = await sendToAgreement(outcomeOf(draft) === 'Failed' ? FAIL : PASS, at, { form });
        await makeOld();
        return answer;
      } catch (error) {
        if (isConflict(error)) await makeOld(); // what arrived is shown beside what was written
        throw error;
      }
    },
    onDone: () => void navigate({ to: '/agreements/$id', params: { id } }),
  });
}
