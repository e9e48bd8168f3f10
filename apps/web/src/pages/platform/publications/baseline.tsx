import type { Policy, PolicyBody } from '../../../api/types.js';
import { baselineGroupsOf } from './baseline-groups.js';
import { EditedFields, useEdited, type Edited, type EditedForm } from './edited.js';
import type { Occasion } from './proposal.js';

type Baseline = PolicyBody<'propose-baseline'>['baseline'];

/** The whole baseline was read from the server, and single texts and numbers of it replaced by others. */
const asBaseline = (baseline: object): baseline is Baseline => 'items' in baseline;

/** The baseline that a form begins with: that in force, or the one that was proposed. */
const begunBaseline = ({ catalogues }: Policy, { revised }: Occasion): Baseline =>
  revised?.content.baseline ?? catalogues.baseline;

/** The form that proposes another baseline. */
export const useBaseline = (policy: Policy, occasion: Occasion): EditedForm =>
  useEdited({
    occasion,
    command: 'propose-baseline',
    root: '/baseline',
    before: begunBaseline(policy, occasion),
    contentOf: (baseline) => {
      if (!asBaseline(baseline)) throw new TypeError('This is no baseline.');
      return { baseline };
    },
  });

interface FieldsProps extends Edited {
  readonly policy: Policy;
  readonly occasion: Occasion;
}

/** What of a baseline can be changed: which items there are, and which of them are mandatory, comes with a release. */
export function BaselineFields({ policy, occasion, form }: FieldsProps) {
  const before = begunBaseline(policy, occasion);
  const { timers } = policy.values;
  const { pathways } = policy.catalogues;
  return (
    <>
      <p>
        Applications answer these items one by one. Which there are, and which of them are mandatory, stays as it is.
      </p>
      <EditedFields
        form={form}
        root="/baseline"
        before={before}
        groups={baselineGroupsOf(before)}
        named={{ timers, pathways, items: before.items }}
      />
    </>
  );
}
