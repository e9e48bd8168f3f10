import { useNavigate } from '@tanstack/react-router';
import { sendToOrganization } from '../../api/commands.js';
import type { Organization, OrganizationAnswer } from '../../api/types.js';
import { Alert } from '../../design/alert.js';
import { ChoicesField, LongTextField } from '../../design/fields/index.js';
import { PageHead } from '../../design/page-head.js';
import { CommandForm, type Form } from '../../forms/index.js';
import { WithAgreement, type OnAgreement } from '../../parts/agreement/on-agreement.js';
import { Link } from '../../parts/link.js';
import { Overtaken } from '../../parts/step/overtaken.js';
import { useSending, type Sending } from '../../parts/step/use-sending.js';
import { useSignedIn } from '../../shell/index.js';
import { BASELINE_ANSWERS } from '../../words/status.js';
import { Crumbs } from './crumbs.js';
import { textOfItems, whatFollows } from './taken-back.js';

const [ITEMS, REASON] = ['/itemIds', '/reason'];

/** Items that stand as attested. */
const standing = ({ attestation }: Organization): readonly string[] =>
  attestation === undefined
    ? []
    : attestation.answers.map(({ itemId }) => itemId).filter((one) => !attestation.withdrawnItemIds.includes(one));

/** Takes back what the organization attested to, item by item. */
export function TakeBack() {
  const { functions } = useSignedIn();
  return (
    <WithAgreement>
      {(own) => (
        <>
          <Crumbs agreement={own.agreement} here="Take back" />
          <PageHead
            title="Take attested items back"
            lead="Where an answer is not true any more, say so. It counts for every agreement of your organization, until an officer attests anew; the last look before it is recorded says until when."
          />
          {functions.includes('isao.officer') && standing(own.organization).length > 0 ? (
            <TakeBackForm own={own} />
          ) : (
            <Alert kind="info" title="Nothing can be taken back now">
              An officer of your organization takes back what it has attested to, and what was not taken back before.
            </Alert>
          )}
        </>
      )}
    </WithAgreement>
  );
}

/** What each item that stands was attested as, in a word. */
function attestedOf(organization: Organization): ReadonlyMap<string, string> {
  const isStanding = new Set(standing(organization));
  const answers = organization.attestation?.answers ?? [];
  return new Map(
    answers
      .filter(({ itemId }) => isStanding.has(itemId))
      .map(({ itemId, answer }) => [itemId, BASELINE_ANSWERS[answer].word]),
  );
}

interface TakenBack {
  readonly itemIds: readonly string[];
  readonly reason: string;
}

const missingIn = ({ itemIds, reason }: TakenBack) => [
  ...(itemIds.length === 0 ? [{ pointer: ITEMS, message: 'Choose what is not true any more.' }] : []),
  ...(reason.trim() === '' ? [{ pointer: REASON, message: 'Say why.' }] : []),
];

function useTakingBack({ agreement, organization: { id, revision } }: OnAgreement): Sending<TakenBack> {
  const navigate = useNavigate();
  return useSending<TakenBack, OrganizationAnswer>({
    id: `withdraw-attestation.${id}`,
    revision,
    initial: { itemIds: [], reason: '' },
    check: missingIn,
    send: ({ itemIds, reason }, key, seen) =>
      sendToOrganization('withdraw-attestation', { id, revision: seen, key }, { itemIds: [...itemIds], reason }),
    onDone: () => void navigate({ to: '/my-agreements/$id', params: { id: agreement.id } }),
  });
}

function TakeBackForm({ own }: { readonly own: OnAgreement }) {
  const { agreement, organization, policy } = own;
  const { form, overtakenAt, goOn } = useTakingBack(own);
  const { itemIds, reason } = form.values;
  const keep = (
    <Link to="/my-agreements/$id" params={{ id: agreement.id }}>
      Keep them
    </Link>
  );
  return (
    <CommandForm
      form={form}
      act={`Take back for ${organization.shortName}`}
      isDangerous
      confirm={{
        written: [
          { name: 'Taken back', text: textOfItems(itemIds, policy.catalogues.baseline.items) },
          { name: 'Why', text: reason },
        ],
        follows: whatFollows(itemIds, policy.catalogues.baseline.items),
      }}
      cancel={keep}
    >
      {overtakenAt !== undefined && (
        <Overtaken theirs={<p>The entry of your organization changed.</p>} yours={[]} onGoOn={goOn} />
      )}
      <Fields form={form} items={policy.catalogues.baseline.items} attested={attestedOf(organization)} />
    </CommandForm>
  );
}

interface FieldsProps {
  readonly form: Form<TakenBack>;
  readonly items: OnAgreement['policy']['catalogues']['baseline']['items'];
  /** What each item that stands was attested as. */
  readonly attested: ReadonlyMap<string, string>;
}

const Fields = ({ form: { values, errorAt, change }, items, attested }: FieldsProps) => (
  <>
    <ChoicesField
      pointer={ITEMS}
      label="What is not true any more"
      options={items
        .filter(({ itemId }) => attested.has(itemId))
        .map(({ itemId, text }) => ({
          value: itemId,
          label: `${itemId}. ${text}`,
          description: `You attested: ${attested.get(itemId)}`,
        }))}
      values={values.itemIds}
      error={errorAt(ITEMS)}
      onChange={(itemIds) => change({ itemIds })}
    />
    <LongTextField
      pointer={REASON}
      label="Why"
      hint="The government reads it."
      most={1000}
      value={values.reason}
      error={errorAt(REASON)}
      onChange={(reason) => change({ reason })}
    />
  </>
);
