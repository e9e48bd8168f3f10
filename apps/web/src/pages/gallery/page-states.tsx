import { Button } from '@trussworks/react-uswds';
import { useState } from 'react';
import { Alert, Note, type AlertKind } from '../../design/alert.js';
import { Callout } from '../../design/callout.js';
import { DateList } from '../../design/date-list.js';
import { Dialog } from '../../design/dialog.js';
import { CopyByHand } from '../../design/copy.js';
import { DigestBlock, DigestChip, DigestVerdict } from '../../design/digest.js';
import { FacetList } from '../../design/facet-list.js';
import { Day, Moment } from '../../design/moment.js';
import { Breadcrumbs } from '../../design/page-head.js';
import { ScrollBox } from '../../design/scroll-box.js';
import { Section } from '../../design/section.js';
import { StageTracker } from '../../design/stage-tracker.js';
import { StatusText } from '../../design/status-text.js';
import { SummaryBox } from '../../design/summary-box.js';
import { CLASSIFIED, PRIVACY, STATES } from '../../words/status.js';
import { Shown } from './shown.js';

const DIGEST = '9ac4d1e07b3c5f2a8d6e4b1c9f7a3e5d2b8c6f4a1e9d7b5c3a8f6e4d2c1b70be';
const KINDS: readonly AlertKind[] = ['info', 'ok', 'warn', 'bad'];
const FACTS = [
  { name: 'State', value: <StatusText status={STATES.Active} />, under: 'since Mon 6 Oct 2025' },
  { name: 'Ends', value: '5 Oct 2028', under: '36 months, as signed' },
  {
    name: 'Classified access',
    value: <StatusText status={CLASSIFIED.NotRequired} />,
    under: 'unclassified sharing only',
  },
];

/** Parts of pages. */
export function PageStates() {
  return (
    <Section title="Parts of pages">
      <div className="stack">
        <Alerts />
        <Shown name="Note" state="beside what it is about">
          <Note>This is the first version, so there is nothing to compare.</Note>
        </Shown>
        <Shown name="Callout" state="needed, late, nothing">
          <div className="stack-dense">
            <Callout title="Answer 2 requests" act={<Button type="button">Answer the requests</Button>}>
              <p>Until then the review stands still.</p>
            </Callout>
            <Callout title="Your answer is 5 days late" kind="late" />
            <Callout title="Nothing is needed from you" kind="nothing" />
          </div>
        </Shown>
        <Shown name="SummaryBox" state="live, past">
          <div className="stack-dense">
            <SummaryBox facts={FACTS} />
            <SummaryBox facts={FACTS} isPast />
          </div>
        </Shown>
        <Where />
        <Wide />
        <Dates />
        <Digests />
        <Dialogs />
      </div>
    </Section>
  );
}

function Alerts() {
  return (
    <>
      {KINDS.map((kind) => (
        <Shown key={kind} name="Alert" state={kind}>
          <Alert kind={kind} title="Version 4 arrived at 10:22 ET" reference="409 CONFLICT_VERSION, reference 4bf92f35">
            Nothing you wrote is lost and nothing was recorded.
          </Alert>
        </Shown>
      ))}
    </>
  );
}

function Where() {
  return (
    <>
      <Shown name="Breadcrumbs" state="two pages above">
        <Breadcrumbs
          above={[
            { name: 'Agreements', link: <a href="/agreements">Agreements</a> },
            { name: 'Example', link: <a href="/dev/components">Example</a> },
          ]}
          here="What was signed"
        />
      </Shown>
      <Shown name="StageTracker" state="done, not required, now, waits for you, ahead, stopped">
        <StageTracker
          steps={[
            { name: 'Submitted', state: 'done', note: '2 Mar 2026' },
            { name: 'Classified access', state: 'not-required', note: 'none was asked for' },
            { name: 'Privacy review', state: 'now', note: 'due 24 Mar 2026' },
            { name: 'Changes', state: 'waits-for-you' },
            { name: 'In force', state: 'ahead' },
            { name: 'Rejected', state: 'stopped' },
          ]}
        />
      </Shown>
      <Shown name="FacetList" state="live, changed row">
        <FacetList
          facets={[
            {
              name: 'Privacy',
              status: PRIVACY.PassedWithConditions,
              note: 'pr-2; fresh until 18 Aug 2026',
              was: 'Assigned',
            },
            { name: 'Classified', status: CLASSIFIED.NotRequired, note: 'none was asked for' },
          ]}
        />
      </Shown>
    </>
  );
}

function Wide() {
  return (
    <Shown name="ScrollBox" state="wider than a small screen">
      <ScrollBox label="An example of a wide line">
        <p className="mono keep-together">{DIGEST.repeat(3)}</p>
      </ScrollBox>
    </Shown>
  );
}

function Dates() {
  return (
    <>
      <Shown name="Day, Moment" state="plain, with the day of the week, in full">
        <p>
          <Day date="2026-04-22" />, <Day date="2026-04-22" hasWeekday />, <Moment at="2026-04-22T14:22:00Z" />,{' '}
          <Moment at="2026-04-22T14:22:00Z" isFull />
        </p>
      </Shown>
      <DatesAhead />
    </>
  );
}

function DatesAhead() {
  return (
    <Shown name="DateList" state="over, today, soon, far, an end">
      <DateList
        today="2026-04-22"
        dates={[
          {
            id: '1',
            date: '2026-04-19',
            what: 'Monthly sample report',
            consequence: 'late marks condition 1 overdue',
          },
          { id: '2', date: '2026-04-22', what: 'Signature of the ISAO' },
          { id: '3', date: '2026-04-30', what: 'Monthly sample report', consequence: 'owed by the ISAO' },
          { id: '4', date: '2026-09-29', what: 'Risk acceptance ends', consequence: 'then 14 days, then suspended' },
          { id: '5', date: '2028-10-05', what: 'Agreement ends, 23:59:59 ET', isEnd: true },
        ]}
      />
    </Shown>
  );
}

function Digests() {
  return (
    <Shown name="DigestChip, DigestBlock" state="plain, copied, equal, unequal">
      <div className="row">
        <DigestChip digest={DIGEST} of="terms 2" /> <DigestChip digest={DIGEST} of="terms 1" wasCopied />{' '}
        <DigestVerdict isEqual /> <DigestVerdict isEqual={false} />
      </div>
      <p>
        <CopyByHand text={DIGEST} />
      </p>
      <DigestBlock digest={DIGEST} />
    </Shown>
  );
}

function Dialogs() {
  const [isOpen, setOpen] = useState(false);
  return (
    <Shown name="Dialog">
      <Button type="button" outline onClick={() => setOpen(true)}>
        Open a dialog
      </Button>
      <Dialog
        title="You will be signed out in 1:48"
        isOpen={isOpen}
        onClose={() => setOpen(false)}
        acts={
          <Button type="button" onClick={() => setOpen(false)}>
            Stay signed in
          </Button>
        }
      >
        <p>Your draft is saved. Signing in again brings you back to this page.</p>
      </Dialog>
    </Shown>
  );
}
