import type { Policy } from '../../../api/types.js';
import { DateField, TextField } from '../../../design/fields/index.js';
import { useForm } from '../../../forms/index.js';
import {
  begunWith,
  formIdOf,
  missingOf,
  sendProposal,
  type Occasion,
  type Proposal,
  type ProposalForm,
} from './proposal.js';

interface ProposedWindow extends Proposal {
  readonly statute: string;
  readonly cite: string;
  readonly from: string;
  readonly to: string;
}

const NAMES = { statute: 'Statute', cite: 'Citation', from: 'First day', to: 'Last day' } as const;
const FIELDS = ['statute', 'cite', 'from', 'to'] as const;

/** The form that proposes a time in which a statute covers what is shared. */
export function useWindow(policy: Policy, occasion: Occasion): ProposalForm<ProposedWindow> {
  const last = policy.windows.known.at(-1);
  const begun = occasion.revised?.content.window ?? {
    statute: last?.statute ?? '',
    cite: last?.cite ?? '',
    from: '',
    to: '',
  };
  return useForm<ProposedWindow, unknown>({
    id: formIdOf(occasion, 'propose-statutory-window'),
    initial: { ...begunWith(occasion), ...begun },
    check: (proposal) => [
      ...missingOf(proposal),
      ...FIELDS.filter((name) => proposal[name].trim() === '').map((name) => ({
        pointer: `/window/${name}`,
        message: 'This is needed.',
      })),
    ],
    send: (proposal, key) => {
      const { statute, cite, from, to } = proposal;
      const window = { statute: statute.trim(), cite: cite.trim(), from, to };
      return sendProposal(occasion, 'propose-statutory-window', proposal, { window }, key);
    },
    onDone: occasion.onDone,
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
