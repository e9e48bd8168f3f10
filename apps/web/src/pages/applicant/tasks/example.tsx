import { Button } from '@trussworks/react-uswds';
import { requestJson } from '../../../api/client.js';
import { sendToAgreement } from '../../../api/commands.js';
import { Note } from '../../../design/alert.js';
import { ErrorSummary } from '../../../design/fields/index.js';
import { useForm } from '../../../forms/index.js';
import { closed, filled, mergePatch, normalized, opened } from '../../../parts/application/index.js';
import { useMakeOld } from '../../../parts/agreement/may.js';
import type { OnAgreement } from '../../../parts/agreement/on-agreement.js';
import { suggestionsFrom } from '../question/suggestions.js';

/** In the demonstration: nobody has to think up an application to see how one is sent. What was answered stands. */
export function Example({ own }: { readonly own: OnAgreement }) {
  const { agreement, organization, policy } = own;
  const makeOld = useMakeOld();
  const form = useForm<object, unknown>({
    id: `example.${agreement.id}`,
    initial: {},
    revision: agreement.revision,
    send: async (_values, key) => {
      const { application } = await requestJson<{ readonly application: unknown }>('/dev/example-application');
      const before = opened(agreement.application);
      const known = filled(before, suggestionsFrom(organization));
      const after = normalized(filled(known, opened(application)), agreement.agreementForm);
      const fieldPatch = mergePatch(closed(before), closed(after, policy.catalogues.baseline.version));
      await sendToAgreement('revise-draft', { id: agreement.id, revision: agreement.revision, key }, { fieldPatch });
      await makeOld();
    },
    onDone: () => undefined,
  });
  return (
    <>
      <ErrorSummary errors={form.errors} attempt={form.attempt} />
      <Note>
        This is a demonstration.{' '}
        <Button type="button" unstyled onClick={() => void form.submit()}>
          {form.isSending ? 'Filling in…' : 'Fill in what is open with an example'}
        </Button>
        . You can change every answer afterwards.
      </Note>
    </>
  );
}
