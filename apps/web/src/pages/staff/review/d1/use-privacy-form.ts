import { useNavigate } from '@tanstack/react-router';
import { sendToAgreement } from '../../../../api/commands.js';
import { isConflict } from '../../../../api/refusal.js';
import type { CommandAnswer } from '../../../../api/types.js';
import { useForm, type Form } from '../../../../forms/index.js';
import { useMakeOld } from '../../../../parts/agreement/may.js';
import type { ReviewCase } from '../case.js';
import { contentOf } from '../changes.js';
import { useContents, type Contents as Read } from '../use-contents.js';
import { findingOf, formOf, openDraft, outcomeOf, type PrivacyDraft } from './draft.js';
import { PRINCIPLES } from './judged.js';
import { progressOf, type Contents, type Progress } from './progress.js';

/** Form D1 of one agreement, kept in the tab over versions: what was found on an earlier one stays until its answers change. */
export function usePrivacyForm({ agreement, policy, history }: ReviewCase): Form<PrivacyDraft> {
  const navigate = useNavigate();
  const makeOld = useMakeOld();
  const { id } = agreement;
  const { formVersion } = policy.values.versions.privacyReviewForm;
  return useForm<PrivacyDraft, CommandAnswer>({
    id: `privacy-review.${id}`,
    initial: openDraft(agreement, history),
    send: async (draft, key) => {
      const command = outcomeOf(draft) === 'Failed' ? 'fail-privacy-review' : 'pass-privacy-review';
      const at = { id, revision: draft.held.revision, key, actingAs: 'dhs.privacy' };
      try {
        const answer = await sendToAgreement(command, at, { form: formOf(draft, formVersion) });
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

interface HowFar {
  /** Nothing while the earlier versions are not read. */
  readonly progress:
    (Progress & { readonly contents: Contents; readonly now: ReturnType<typeof contentOf> }) | undefined;
  /** Why they could not be. */
  readonly failure: Read['failure'];
}

/** How far the form is, on the version that is judged. */
export function useProgress(reviewed: ReviewCase, draft: PrivacyDraft): HowFar {
  const { versions } = reviewed;
  const numbers = new Set(PRINCIPLES.map((principle) => findingOf(draft, principle).foundOn));
  const found = versions.filter(({ number }) => numbers.has(number) && number !== draft.held.version);
  const { found: read, failure } = useContents(reviewed, [
    draft.held.revision,
    ...found.map(({ revision }) => revision),
  ]);
  const now = read.get(draft.held.revision);
  const contents: Contents = new Map(
    found.flatMap(({ number, revision }) => {
      const content = read.get(revision);
      return content === undefined ? [] : [[number, content] as const];
    }),
  );
  if (now === undefined || contents.size < found.length) return { progress: undefined, failure };
  return { progress: { ...progressOf(draft, contents, now), contents, now }, failure };
}
