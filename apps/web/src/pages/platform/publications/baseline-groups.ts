/** The baseline as fields of a form. */
import type { PolicyBody } from '../../../api/types.js';
import { EVIDENCE_OPTIONS } from '../../../words/policy.js';
import { choiceAt, numberAt, textAt, type FieldGroup, type ValueField } from './editing.js';

type Baseline = PolicyBody<'propose-baseline'>['baseline'];
type Item = Baseline['items'][number];

/** Everything of a baseline that can be changed: what it is called, and its items under the titles of their groups. */
export const baselineGroupsOf = ({ groups, items }: Baseline): readonly FieldGroup[] => [
  {
    title: 'The baseline',
    fields: [
      textAt('/version', 'Version, by which attestations name it'),
      numberAt('/validityMonths', 'Months for which an attestation counts'),
      ...groups.map(({ code }, n) => textAt(`/groups/${n}/title`, `${code}: title of the group`)),
    ],
  },
  ...groups.map(({ code, title }) => ({
    title,
    fields: items.flatMap((item, n) => (item.group === code ? itemFields(item, n) : [])),
  })),
];

const itemFields = ({ itemId }: Item, n: number): readonly ValueField[] => [
  { ...textAt(`/items/${n}/text`, `${itemId}: what has to be so`), kind: 'long-text' },
  choiceAt(`/items/${n}/evidenceKind`, `${itemId}: what shows it`, EVIDENCE_OPTIONS),
  numberAt(`/items/${n}/graceDays`, `${itemId}: days in which a gap is to be closed`),
];
