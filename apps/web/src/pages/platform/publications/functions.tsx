import type { Policy } from '../../../api/types.js';
import { ChoicesField, TextField } from '../../../design/fields/index.js';
import { useForm } from '../../../forms/index.js';
import { useWords } from '../../../parts/use-search.js';
import { useSignedIn } from '../../../shell/index.js';
import { isGranted, type GrantedFunction } from '../../../words/functions.js';
import { GRANTED_OPTIONS } from '../../../words/policy.js';
import {
  begunWith,
  formIdOf,
  missingOf,
  sendProposal,
  type Occasion,
  type Proposal,
  type ProposalForm,
} from './proposal.js';

interface ProposedFunctions extends Proposal {
  readonly subjectId: string;
  readonly holds: readonly GrantedFunction[];
}

const OWN = 'These are your own functions: two other administrators propose and approve them.';

/** Of whom the form speaks at first, and what they hold: by what is revised, or by the address that led here. */
function useBegun({ functionsOfPeople = [] }: Policy, { revised }: Occasion): Omit<ProposedFunctions, keyof Proposal> {
  const [words] = useWords();
  if (revised?.content.functions !== undefined) return revised.content.functions;
  const subjectId = words['person'] ?? '';
  const said = (words['holds'] ?? '').split(',').filter(isGranted);
  return { subjectId, holds: functionsOfPeople.find((one) => one.subjectId === subjectId)?.holds ?? said };
}

/** The form that proposes what a person holds. */
export function useFunctions(policy: Policy, occasion: Occasion): ProposalForm<ProposedFunctions> {
  const begun = useBegun(policy, occasion);
  const who = useSignedIn();
  const id = formIdOf(occasion, 'propose-functions');
  return useForm<ProposedFunctions, unknown>({
    id: begun.subjectId === '' ? id : `${id}/${begun.subjectId}`,
    initial: { ...begunWith(occasion), ...begun },
    check: (proposal) => [...missingOf(proposal), ...wrongPerson(proposal.subjectId.trim(), who.subjectId)],
    send: (proposal, key) => {
      const functions = { subjectId: proposal.subjectId.trim(), holds: [...proposal.holds] };
      return sendProposal(occasion, 'propose-functions', proposal, { functions }, key);
    },
    onDone: occasion.onDone,
  });
}

const wrongPerson = (subjectId: string, own: string) => {
  const pointer = '/functions/subjectId';
  if (subjectId === '') return [{ pointer, message: 'Say whose functions these are.' }];
  return subjectId === own ? [{ pointer, message: OWN }] : [];
};

/** Whose functions, and which: all others they lose. */
export function FunctionsFields({ form }: { readonly form: ProposalForm<ProposedFunctions> }) {
  const { values, change, errorAt } = form;
  return (
    <>
      <TextField
        pointer="/functions/subjectId"
        label="Person"
        hint="The opaque id under which the provider of identities knows them, never a name."
        error={errorAt('/functions/subjectId')}
        value={values.subjectId}
        onChange={(subjectId) => change({ subjectId })}
      />
      <ChoicesField
        pointer="/functions/holds"
        label="Holds exactly these functions"
        hint="None: the person may do nothing for the government. Functions of organizations come with an appointment and stay; the rank of a risk acceptor stays with the provider of identities."
        options={GRANTED_OPTIONS}
        error={errorAt('/functions/holds')}
        values={values.holds}
        onChange={(holds) => change({ holds: holds.filter(isGranted) })}
      />
    </>
  );
}
