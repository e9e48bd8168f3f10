import type { Policy, PolicyBody } from '../../../api/types.js';
import { EditedFields, useEdited, type Edited, type EditedForm } from './edited.js';
import { groupsOf, valuesOf } from './editing.js';
import type { Occasion } from './proposal.js';

type Values = PolicyBody<'propose-policy-values'>['values'];

/** The whole values were read from the server, and single ones of them replaced by others of their kind. */
const asValues = (values: object): values is Values => 'timers' in values;

/** The values that a form begins with: those in force, or those that were proposed. */
const begunValues = (policy: Policy, { revised }: Occasion) => revised?.content.values ?? valuesOf(policy);

/** The form that proposes other values. */
export const useValues = (policy: Policy, occasion: Occasion): EditedForm =>
  useEdited({
    occasion,
    command: 'propose-policy-values',
    root: '/values',
    before: begunValues(policy, occasion),
    contentOf: (values) => {
      if (!asValues(values)) throw new TypeError('These are no values of a policy.');
      return { values };
    },
  });

interface FieldsProps extends Edited {
  readonly policy: Policy;
  readonly occasion: Occasion;
}

/** Every value as a field, under its title; and what really changes, before it is sent. */
export function ValuesFields({ policy, occasion, form }: FieldsProps) {
  const before = begunValues(policy, occasion);
  const { timers, pathways } = before;
  const { items } = policy.catalogues.baseline;
  return (
    <EditedFields
      form={form}
      root="/values"
      before={before}
      groups={groupsOf(before)}
      named={{ timers, pathways, items }}
    />
  );
}
