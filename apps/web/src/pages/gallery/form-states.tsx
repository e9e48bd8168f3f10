import { useState } from 'react';
import {
  CheckField,
  ChoiceField,
  ChoicesField,
  DateField,
  ErrorSummary,
  LongTextField,
  MergeChoice,
  NumberField,
  RowsField,
  SaveLine,
  SelectField,
  TextField,
  type Row,
} from '../../design/fields/index.js';
import { LastLook } from '../../design/last-look.js';
import { Section } from '../../design/section.js';
import { Shown } from './shown.js';

const OPTIONS = [
  { value: 'Manual', label: 'By hand', description: 'A person reads every report.' },
  { value: 'Technical', label: 'By a program' },
  { value: 'Both', label: 'Both' },
];
const ERRORS = [
  { pointer: '/example/name', message: 'This is needed.' },
  { pointer: '/example/days', message: 'This number is too large.' },
];

/** Fields, and what stands around them. */
export function FormStates() {
  return (
    <Section title="Forms">
      <div className="gallery-halves">
        <Shown name="Fields" state="as they are">
          <Fields prefix="/plain" />
        </Shown>
        <Shown name="Fields" state="with errors">
          <ErrorSummary errors={ERRORS} attempt={0} nameOf={() => undefined} />
          <Fields prefix="/example" error="This is needed." />
        </Shown>
      </div>
      <Shown name="SaveLine" state="saving, saved, offline, session ended, conflict">
        <SaveLine saving={{ state: 'saving' }} />
        <SaveLine saving={{ state: 'saved', at: '2026-04-22T18:02:11Z' }} />
        <SaveLine saving={{ state: 'offline' }} />
        <SaveLine saving={{ state: 'ended' }} />
        <SaveLine saving={{ state: 'conflict' }} />
      </Shown>
      <Rows />
      <Merge />
      <Shown name="LastLook" state="before an act that cannot be undone">
        <LastLook
          written={[
            { name: 'Reason', text: 'At the discretion of the Center' },
            { name: 'Statement', text: '' },
          ]}
          follows="The application ends. The organization may apply anew."
        />
      </Shown>
    </Section>
  );
}

function Fields({ prefix, error }: { readonly prefix: string; readonly error?: string }) {
  const [text, setText] = useState('');
  const [choice, setChoice] = useState('');
  const [choices, setChoices] = useState<readonly string[]>(['Manual']);
  const [isChecked, setChecked] = useState(false);
  const field = (name: string) => ({ pointer: `${prefix}/${name}`, ...(error === undefined ? {} : { error }) });
  return (
    <>
      <TextField {...field('name')} label="Legal name" hint="As it is registered." value={text} onChange={setText} />
      <LongTextField {...field('why')} label="Why" isOptional value={text} onChange={setText} most={40} />
      <NumberField {...field('days')} label="Longest retention" unit="days" value={text} onChange={setText} />
      <DateField {...field('on')} label="Valid until" value="" onChange={() => undefined} />
      <SelectField {...field('sector')} label="Sector" options={OPTIONS} value={choice} onChange={setChoice} />
      <ChoiceField
        {...field('method')}
        label="How is it removed?"
        options={OPTIONS}
        value={choice}
        onChange={setChoice}
      />
      <ChoicesField {...field('methods')} label="Any of" options={OPTIONS} values={choices} onChange={setChoices} />
      <CheckField {...field('sure')} label="I have authority to sign" isChecked={isChecked} onChange={setChecked} />
    </>
  );
}

function Merge() {
  const [chosen, setChosen] = useState<'yours' | 'theirs'>('yours');
  return (
    <Shown name="MergeChoice" state="two people, one answer">
      <MergeChoice
        alone={{ yours: ['E-mail'], theirs: [] }}
        label="Channels"
        yours={'Portal\nE-mail'}
        theirs="Portal"
        chosen={chosen}
        onChoose={setChosen}
      />
    </Shown>
  );
}

const COLUMNS = [
  { name: 'milestone', label: 'Milestone', kind: 'text' },
  { name: 'dueOn', label: 'Due on', kind: 'date' },
] as const;

function Rows() {
  const [rows, setRows] = useState<readonly Row[]>([{ milestone: 'Retention is 180 days', dueOn: '2026-06-30' }]);
  const errorAt = (pointer: string) => (pointer.endsWith('/0/dueOn') ? 'This is too late.' : undefined);
  return (
    <Shown name="RowsField" state="with an entry that is wrong">
      <RowsField
        pointer="/plan"
        label="Plan"
        one="milestone"
        columns={COLUMNS}
        rows={rows}
        onChange={setRows}
        errorAt={errorAt}
      />
    </Shown>
  );
}
