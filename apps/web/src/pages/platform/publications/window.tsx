import { sendToPolicy } from '../../../api/commands.js';
import type { Policy } from '../../../api/types.js';
import { DateField, TextField } from '../../../design/fields/index.js';
import { useForm } from '../../../forms/index.js';
import { missingOf, NEW_PROPOSAL, type Proposal, type ProposalForm } from './proposal.js';

interface ProposedWindow extends Proposal {
  readonly statute: string;
  readonly cite: string;
  readonly from: string;
  readonly to: string;
}

const NAMES = { statute: 'Statute', cite: 'Citation', from: 'First day', to: 'Last day' } as const;
const FIELDS = ['statute', 'cite', 'from', 'to'] as const;

/** The form that proposes a time in which a statute covers what is shared. */
export function useWindow(policy: Policy, revision: number, onDone: () => void): ProposalForm<ProposedWindow> {
  const last = policy.windows.known.at(-1);
  return useForm<ProposedWindow, unknown>({
    id: 'policy/propose-window',
    initial: { ...NEW_PROPOSAL, statute: last?.statute ?? '', cite: last?.cite ?? '', from: '', to: '' },
    check: (proposal) => [
      ...missingOf(proposal),
      ...FIELDS.filter((name) => proposal[name].trim() === '').map((name) => ({
        pointer: `/window/${name}`,
        message: 'This is needed.',
      })),
    ],
    send: ({ effectiveFrom, reason, statute, cite, from, to }, key) =>
      sendToPolicy(
        'propose-statutory-window',
        { revision, key },
        { effectiveFrom, reason: reason.trim(), window: { statute: statute.trim(), cite: cite.trim(), from, to } },
      ),
    onDone,
  });
}

/** The statute, and the days between which it covers. */
export function WindowFields({ form }: { readonly form: ProposalForm<ProposedWindow> }) {
  const { values, change, errorAt } = form;
  const fieldOf = (name: (typeof FIELDS)[number]) => ({
    pointer: `/window/${name}`,
    label: NAMES[name],
    error: errorAt(`/window/${name}`),
    value: values[name],
  });
  return (
    <>
      <TextField {...fieldOf('statute')} onChange={(statute) => change({ statute })} />
      <TextField {...fieldOf('cite')} onChange={(cite) => change({ cite })} />
      <DateField {...fieldOf('from')} onChange={(from) => change({ from })} />
      <DateField {...fieldOf('to')} onChange={(to) => change({ to })} />
    </>
  );
}
