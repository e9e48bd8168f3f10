import { useQueryClient } from '@tanstack/react-query';
import { useEffect } from 'react';
import { sendToPolicy } from '../../../api/commands.js';
import type { Publication } from '../../../api/types.js';
import { LongTextField } from '../../../design/fields/index.js';
import { Section } from '../../../design/section.js';
import { CommandForm, useForm } from '../../../forms/index.js';
import { Link } from '../../../parts/link.js';
import { announce, useSignedIn } from '../../../shell/index.js';
import { day } from '../../../words/dates.js';
import { whyNot } from '../../../words/actions.js';

const OWN = 'You proposed this change, or have edited it. Another administrator approves it.';

const ABOUT_YOU = 'This is about your own functions: other administrators decide it.';

/** What an administrator does about a publication; what is barred says why. */
export function Settle({ publication }: { readonly publication: Publication }) {
  const { functions, subjectId } = useSignedIn();
  const isAboutThem = publication.content.functions?.subjectId === subjectId;
  const actionOf = (command: string) => publication.actions.find((one) => one.command === command);
  const [approve, revise, withdraw] = ['approve-publication', 'revise-publication', 'withdraw-publication'].map(
    actionOf,
  );
  if (!functions.includes('admin')) return null;
  return (
    <Section title="Decide">
      <div className="stack">
        {publication.status === 'Proposed' && approve && !approve.allowed && (
          <p>{approve.code !== 'SOD_CONFLICT' ? whyNot(approve.code) : isAboutThem ? ABOUT_YOU : OWN}</p>
        )}
        {approve?.allowed === true && <Approve publication={publication} />}
        {revise?.allowed === true && (
          <p>
            <Link to="/platform/policy/publications/$version/revise" params={{ version: publication.version }}>
              Revise {publication.version}
            </Link>
            , and become one of its authors.
          </p>
        )}
        {withdraw?.allowed === true && <Withdraw publication={publication} />}
      </div>
    </Section>
  );
}

/** Reads the policy anew once it is recorded, or once somebody else has recorded something. */
function usePolicyNews(hasConflict: boolean) {
  const client = useQueryClient();
  const readAgain = () => client.invalidateQueries({ queryKey: ['policy'] });
  useEffect(() => {
    if (hasConflict) void client.invalidateQueries({ queryKey: ['policy'] });
  }, [client, hasConflict]);
  return readAgain;
}

function Approve({ publication: { version, effectiveFrom, revision } }: { readonly publication: Publication }) {
  const form = useForm({
    id: `policy/${version}/approve`,
    initial: {},
    send: (_values, key) => sendToPolicy('approve-publication', { revision, key }, { version }),
    onDone: () => {
      announce(`${version} is approved.`);
      void readAgain();
    },
  });
  const readAgain = usePolicyNews(form.hasConflict);
  return (
    <CommandForm form={form} act={`Approve ${version}`}>
      <p>From {day(effectiveFrom)} on, everything is decided by it. What was decided before stays as it is.</p>
    </CommandForm>
  );
}

function Withdraw({ publication: { version, revision } }: { readonly publication: Publication }) {
  const form = useForm({
    id: `policy/${version}/withdraw`,
    initial: { reason: '' },
    check: ({ reason }) => (reason.trim() === '' ? [{ pointer: '/reason', message: 'Say why.' }] : []),
    send: ({ reason }, key) =>
      sendToPolicy('withdraw-publication', { revision, key }, { version, reason: reason.trim() }),
    onDone: () => {
      announce(`${version} is withdrawn.`);
      void readAgain();
    },
  });
  const readAgain = usePolicyNews(form.hasConflict);
  return (
    <CommandForm form={form} act={`Withdraw ${version}`} isDangerous>
      <LongTextField
        pointer="/reason"
        label="Why it is withdrawn"
        most={1000}
        error={form.errorAt('/reason')}
        value={form.values.reason}
        onChange={(reason) => form.change({ reason })}
      />
    </CommandForm>
  );
}
