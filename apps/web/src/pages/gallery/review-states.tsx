import { Button } from '@trussworks/react-uswds';
import { useState } from 'react';
import { BoundBar } from '../../design/bound-bar.js';
import { DiffText } from '../../design/diff-text.js';
import { FieldRow } from '../../design/field-row.js';
import { CheckGrid, FindingRow } from '../../design/finding-row.js';
import { RequestCard, NextSteps } from '../../design/request-card.js';
import { SectionNav } from '../../design/section-nav.js';
import { Section } from '../../design/section.js';
import { Segmented } from '../../design/segmented.js';
import { ProgressTicks, TaskList } from '../../design/task-list.js';
import { Shown } from './shown.js';

const DIGEST = '7c1e40e07b3c5f2a8d6e4b1c9f7a3e5d2b8c6f4a1e9d7b5c3a8f6e4d2c1ba94f';
const BEFORE = 'A filter drops every field that is not needed; an analyst reviews each record before it leaves.';
const AFTER = 'A filter drops every field that is not needed; an analyst reviews those records that the filter marks.';
const WAYS = [
  { id: 'stands', name: 'As it stands' },
  { id: 'since', name: 'Since my review' },
  { id: 'two', name: 'Any two' },
];

/** What a review and an application are made of. */
export function ReviewStates() {
  return (
    <Section title="Review and application">
      <div className="stack">
        <Reading />
        <Judging />
        <Outcome />
        <Applying />
        <Answering />
      </div>
    </Section>
  );
}

function Reading() {
  const [way, setWay] = useState('since');
  const [section, setSection] = useState('two');
  return (
    <>
      <Shown name="Segmented">
        <Segmented label="What is shown" options={WAYS} current={way} onChoose={setWay} />
      </Shown>
      <Shown name="SectionNav" state="current, changed">
        <SectionNav
          current={section}
          onChoose={setSection}
          sections={[
            { id: 'one', number: 1, name: 'Organization' },
            { id: 'two', number: 6, name: 'Personal information', changes: 3 },
          ]}
        />
      </Shown>
      <Shown name="FieldRow, DiffText" state="linked and material, changed, unchanged, first version">
        <FieldRow number="30" label="How it is removed" change="material" isLinked>
          <DiffText before={BEFORE} after={AFTER} />
        </FieldRow>
        <FieldRow number="31" label="Longest retention" change="changed">
          <DiffText before="180 days" after="270 days" />
        </FieldRow>
        <FieldRow number="32" label="Redress">
          <DiffText before="Within 20 days." after="Within 20 days." />
        </FieldRow>
      </Shown>
    </>
  );
}

function Judging() {
  const [open, setOpen] = useState(4);
  const toggle = (number: number) => setOpen(open === number ? 0 : number);
  return (
    <>
      <Shown name="FindingRow" state="saved, stale, open, reason missing">
        <FindingRow
          number={1}
          principle="Transparency"
          finding="Satisfied"
          state="saved"
          note="1 piece of evidence, found on version 2"
          isExpanded={open === 1}
          onToggle={() => toggle(1)}
        />
        <FindingRow
          number={4}
          principle="Data minimization"
          state="stale"
          isExpanded={open === 4}
          onToggle={() => toggle(4)}
        >
          <p className="dense">You found it satisfied on version 2. Fields 29 and 30 changed since.</p>
        </FindingRow>
        <FindingRow number={5} principle="Use limitation" state="open" isExpanded={false} onToggle={() => toggle(5)} />
        <FindingRow
          number={7}
          principle="Security"
          state="reason-missing"
          isExpanded={false}
          onToggle={() => toggle(7)}
        />
      </Shown>
    </>
  );
}

function Outcome() {
  return (
    <>
      <Shown name="CheckGrid" state="yes, open, no">
        <CheckGrid
          checks={[
            { id: '1', label: 'Permitted uses', answer: 'Yes' },
            { id: '2', label: 'Method of removal', answer: 'open' },
            { id: '3', label: 'Protected speech', answer: 'No' },
            { id: '4', label: 'Covered by PIA and SORN', answer: 'NA' },
          ]}
        />
      </Shown>
      <Shown name="BoundBar" state="recordable">
        <BoundBar
          version={2}
          digest={DIGEST}
          outcome="passed"
          acts={<Button type="button">Check what will be recorded</Button>}
        />
      </Shown>
      <Shown name="BoundBar" state="not yet, new version arrived">
        <BoundBar
          version={3}
          digest={DIGEST}
          outcome="passed with conditions"
          missing="Not recordable yet: finding 4 is not saved."
          arrived={4}
          acts={
            <Button type="button" outline>
              Request changes
            </Button>
          }
        />
      </Shown>
    </>
  );
}

function Applying() {
  return (
    <>
      <Shown name="TaskList, ProgressTicks" state="done, under way, problem, cannot start">
        <ProgressTicks states={['Completed', 'InProgress', 'Problem', 'NotStarted', 'CannotStart']} />
        <TaskList
          tasks={[
            { id: '1', name: 'Organization', link: <a href="#main">1. Organization</a>, state: 'Completed' },
            {
              id: '2',
              name: 'Members',
              link: <a href="#main">2. Members</a>,
              state: 'InProgress',
              note: '2 of 4 questions answered',
            },
            {
              id: '3',
              name: 'People',
              link: <a href="#main">3. People</a>,
              hint: 'Roles and work addresses only',
              state: 'Problem',
              note: 'The authority of the signatory ends before the signature window could close',
            },
            { id: '4', name: '4. Security', link: <a href="#main">4. Security</a>, state: 'NotStarted' },
            { id: '5', name: '5. Certification', state: 'CannotStart', hint: 'Opens when section 3 is complete' },
          ]}
        />
      </Shown>
    </>
  );
}

function Answering() {
  return (
    <>
      <Shown name="RequestCard" state="not answered, drafted, answered">
        <RequestCard title="Longest retention" state="open" found="No reason for 270 days." toDo="Give one, or less." />
        <RequestCard title="Removal" state="drafted" found="Nobody tests it." toDo="Say who tests it." />
        <RequestCard title="Redress" state="answered" found="No address." toDo="Name one." />
      </Shown>
      <Shown name="NextSteps">
        <NextSteps
          steps={[
            { title: 'Privacy review', text: 'by 24 Mar 2026' },
            { title: 'Signatures', text: 'yours first, then NCCIC’s' },
          ]}
        />
      </Shown>
    </>
  );
}
