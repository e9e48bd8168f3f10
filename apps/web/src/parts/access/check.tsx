import { useQuery } from '@tanstack/react-query';
import { useState } from 'react';
import { decisionQuery, type Asked } from '../../api/access.js';
import { SelectField } from '../../design/fields/index.js';
import { Section } from '../../design/section.js';
import { Segmented } from '../../design/segmented.js';
import { TLP_CHOICES } from '../../words/access.js';
import { INFO_TYPES } from '../../words/labels.js';
import { Loaded } from '../loaded.js';
import { Decision } from './decision.js';

interface CheckProps {
  readonly title: string;
  readonly organizationId: string;
  /** Collections that can be asked about. */
  readonly collections: readonly string[];
  /** The moment that is asked about, ISO 8601 UTC; now without it. */
  readonly asOf?: string | undefined;
}

type Act = Asked['act'];

const WAYS = [
  { id: 'send', name: 'Send to NCCIC' },
  { id: 'receive', name: 'Receive from NCCIC' },
] as const;
const TYPES = Object.entries(INFO_TYPES).map(([value, label]) => ({ value, label }));

/** May this move? Answered as soon as all of it is chosen; where no collection was agreed there is nothing to choose. */
export const Check = (props: CheckProps) => (
  <Section title={props.title}>
    {props.collections.length === 0 ? (
      <p className="nothing">
        No collection was agreed, so there is none to ask about: nothing moves by itself. What was agreed over other
        channels stands in the agreement.
      </p>
    ) : (
      <Question {...props} />
    )}
  </Section>
);

function Question({ organizationId, collections, asOf }: CheckProps) {
  const [act, setAct] = useState<Act>('send');
  const [chosen, setChosen] = useState<Readonly<Record<string, string>>>({});
  const set = (name: string) => (value: string) => setChosen((before) => ({ ...before, [name]: value }));
  const asked = askedBy({ ...chosen, organizationId, act, asOf });
  const named = collections.map((value) => ({ value, label: value }));
  const fields = [
    { name: 'infoType', label: 'Type of information', options: TYPES },
    { name: 'tlp', label: 'TLP label', options: TLP_CHOICES },
    { name: 'collectionId', label: 'Collection', options: named },
  ];
  return (
    <>
      <Segmented
        label="Direction"
        options={WAYS}
        current={act}
        onChoose={(id) => setAct(id === 'send' ? 'send' : 'receive')}
      />
      <div className="check-fields">
        {fields.map(({ name, label, options }) => (
          <SelectField
            key={name}
            pointer={`/check/${name}`}
            label={label}
            options={options}
            value={chosen[name]}
            onChange={set(name)}
          />
        ))}
      </div>
      <Outcome asked={asked} />
    </>
  );
}

function askedBy(parts: Omit<Partial<Asked>, 'organizationId' | 'act'> & Pick<Asked, 'organizationId' | 'act'>) {
  const { infoType, tlp, collectionId } = parts;
  return infoType && tlp && collectionId ? { ...parts, infoType, tlp, collectionId } : null;
}

function Outcome({ asked }: { readonly asked: Asked | null }) {
  const decision = useQuery(decisionQuery(asked));
  if (asked === null) return <p className="muted">Choose a type, a label and a collection.</p>;
  return (
    <Loaded query={decision} label="the decision" rows={1}>
      {(answer) => <Decision answer={answer} act={asked.act} />}
    </Loaded>
  );
}
