import { useInfiniteQuery } from '@tanstack/react-query';
import { useNavigate } from '@tanstack/react-router';
import { agreementsQuery } from '../../api/queries.js';
import { startDraft } from '../../api/commands.js';
import type { AgreementListItem, CommandAnswer } from '../../api/types.js';
import { PageHead } from '../../design/page-head.js';
import { ChoiceField } from '../../design/fields/index.js';
import { CommandForm, useForm, type Form } from '../../forms/index.js';
import { Forbidden } from '../../parts/frames.js';
import { Loaded } from '../../parts/loaded.js';
import { useMakeOld } from '../../parts/agreement/may.js';
import { useSignedIn } from '../../shell/index.js';
import { Crumbs } from './crumbs.js';

interface Start {
  readonly agreementForm: string;
  readonly predecessorId: string;
}

const FORMS = [
  { value: 'Standard', label: 'The standard agreement', description: 'The published text. It is the quickest way.' },
  {
    value: 'Negotiated',
    label: 'A negotiated agreement',
    description: 'Departs from the standard text, with reasons. Counsel has to concur.',
  },
];
const NONE = 'none';
const BESIDE = {
  value: NONE,
  label: 'It stands beside what is in force',
  description: 'Both hold at once. It has to be about something else than they are.',
};

/** Opens an application: which form, and whether it follows an agreement that is in force. */
export function StartApplication() {
  const { organizationId = '', functions } = useSignedIn();
  const inForce = useInfiniteQuery(agreementsQuery({ organizationId, state: ['Active', 'Suspended'] }));
  if (!functions.includes('isao.officer'))
    return <Forbidden whose="Applications are started by officers of an organization." />;
  return (
    <>
      <Crumbs here="Start an application" />
      <PageHead
        title="Apply to share information with NCCIC"
        lead="About 50 minutes. You can leave at any time, your answers are kept. Only your organization sees it before you submit it."
      />
      <Loaded query={inForce} label="agreements in force">
        {({ pages }) => <StartForm organizationId={organizationId} inForce={pages.flatMap(({ items }) => items)} />}
      </Loaded>
    </>
  );
}

interface StartFormProps {
  readonly organizationId: string;
  readonly inForce: readonly AgreementListItem[];
}

/** The form behind it; once it is open, its sections are shown. */
function useStart({ organizationId, inForce }: StartFormProps): Form<Start> {
  const navigate = useNavigate();
  const makeOld = useMakeOld();
  return useForm<Start, CommandAnswer>({
    id: 'create-draft',
    initial: { agreementForm: 'Standard', predecessorId: inForce[0]?.id ?? NONE },
    send: async ({ agreementForm, predecessorId }, key) => {
      const follows = predecessorId === NONE ? {} : { predecessorId };
      const chosen = agreementForm === 'Negotiated' ? 'Negotiated' : 'Standard';
      const answer = await startDraft({ key }, { organizationId, agreementForm: chosen, ...follows });
      await makeOld();
      return answer;
    },
    onDone: ({ id }) => void navigate({ to: '/my-agreements/$id', params: { id } }),
  });
}

function StartForm(props: StartFormProps) {
  const form = useStart(props);
  const followed = props.inForce.map(({ id, number }) => ({
    value: id,
    label: `It follows ${number ?? 'the agreement in force'}`,
    description: 'That one stays in force until this one is, and ends then.',
  }));
  return (
    <CommandForm form={form} act="Start the application">
      <ChoiceField
        pointer="/agreementForm"
        label="Which form?"
        options={FORMS}
        value={form.values.agreementForm}
        onChange={(agreementForm) => form.change({ agreementForm })}
      />
      {followed.length > 0 && (
        <ChoiceField
          pointer="/predecessorId"
          label="Does it follow an agreement?"
          hint="Another text or another scope needs an application. For a longer term alone, propose an amendment to the agreement instead."
          options={[...followed, BESIDE]}
          value={form.values.predecessorId}
          onChange={(predecessorId) => form.change({ predecessorId })}
        />
      )}
    </CommandForm>
  );
}
