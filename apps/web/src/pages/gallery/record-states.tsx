import { Button } from '@trussworks/react-uswds';
import { useState } from 'react';
import { BeforeAfter, RuleTable } from '../../design/before-after.js';
import { ListDiff } from '../../design/list-diff.js';
import { SaidValue } from '../../design/said-value.js';
import { CompareSlider } from '../../design/compare-slider.js';
import { EntitlementCard, type Movement } from '../../design/entitlement-card.js';
import { PastBanner } from '../../design/past-banner.js';
import { ReplaySlider, type Stop } from '../../design/replay-slider.js';
import { Section } from '../../design/section.js';
import { SignaturePanel, SignatureTable } from '../../design/signatures.js';
import { TlpLabel } from '../../design/tlp-label.js';
import type { MarkKind } from '../../words/events.js';
import { Shown } from './shown.js';
import { WhoDidWhat } from './who-states.js';

const DIGEST = '9ac4d1e07b3c5f2a8d6e4b1c9f7a3e5d2b8c6f4a1e9d7b5c3a8f6e4d2c1b70be';
const RECEIVES: readonly Movement[] = [
  { id: '1', what: 'Cyber threat indicators', collection: 'nccic-amber', tlp: 'AMBER+STRICT' },
  { id: '2', what: 'Warnings', collection: 'nccic-green', tlp: 'GREEN' },
];
const SIGNATURE = {
  id: 'isao',
  terms: 2,
  party: 'ISAO',
  signer: 'fs-isac.signatory',
  method: 'Qualified e-signature',
  signedAt: '2025-09-24T19:02:00Z',
  authorityUntil: '2027-06-30',
  digest: DIGEST,
  isVoid: false,
};
const KINDS: readonly MarkKind[] = ['isao', 'step', 'refused', 'decision', 'clock', 'step', 'decision'];
const STOPS: readonly Stop[] = KINDS.map((mark, place) => ({
  id: String(place),
  at: `2026-03-${String(place * 4 + 1).padStart(2, '0')}T15:00:00Z`,
  marks: place === 3 ? [mark, 'step'] : [mark],
  what: `Act ${place + 1}`,
}));
const ACTS = STOPS.map(({ id, at, marks: [mark = 'step'], what }) => ({ id, at, mark, label: what }));

/** What is bound, what moves, and what happened. */
export function RecordStates() {
  return (
    <Section title="Agreement and history">
      <div className="stack">
        <Bound />
        <Signed />
        <Replayed />
        <WhoDidWhat acts={ACTS} />
      </div>
    </Section>
  );
}

function Bound() {
  return (
    <>
      <Shown name="TlpLabel">
        <div className="row">
          {['RED', 'AMBER+STRICT', 'AMBER', 'GREEN', 'CLEAR'].map((label) => (
            <TlpLabel key={label} label={label} />
          ))}
        </div>
      </Shown>
      <Shown name="EntitlementCard" state="on, one direction only">
        <EntitlementCard
          party="FS-ISAC"
          receives={RECEIVES}
          sends={[]}
          asOf="as of now"
          forAll="Kept 180 days at most."
        />
      </Shown>
      <Shown name="EntitlementCard" state="off">
        <EntitlementCard
          party="FS-ISAC"
          receives={[]}
          sends={[]}
          asOf="since 20 Apr 2026"
          off="Nothing may be received or sent. The agreement was suspended."
        />
      </Shown>
    </>
  );
}

function Signed() {
  return (
    <>
      <Shown name="SignatureTable" state="both, void">
        <SignatureTable signatures={[SIGNATURE, { ...SIGNATURE, id: 'nccic', party: 'NCCIC', isVoid: true }]} />
      </Shown>
      <Shown name="SignatureTable" state="none, one">
        <p className="nothing">Nobody has signed yet.</p>
        <SignatureTable signatures={[SIGNATURE]} />
      </Shown>
      <Shown name="SignaturePanel" state="barred in words">
        <SignaturePanel title="You cannot sign for NCCIC" text="terms 1" digest={DIGEST}>
          <p>You took the application in, so that somebody else signs it.</p>
        </SignaturePanel>
      </Shown>
      <Shown name="SignaturePanel" state="not yet">
        <SignaturePanel title="Sign for NCCIC" text="terms 1" digest={DIGEST}>
          <p>The ISAO signs before NCCIC does.</p>
        </SignaturePanel>
      </Shown>
      <Shown name="SignaturePanel" state="may">
        <SignaturePanel title="Sign for NCCIC now" text="terms 1" digest={DIGEST}>
          <Button type="button">Sign terms 1 for NCCIC</Button>
        </SignaturePanel>
      </Shown>
      <Shown name="SignaturePanel" state="past the window">
        <SignaturePanel title="Too late to sign for NCCIC" text="terms 1" digest={DIGEST}>
          <p>The time for signatures was over on 5 Oct 2025. The terms have to be opened again.</p>
        </SignaturePanel>
      </Shown>
    </>
  );
}

function Replayed() {
  const [current, setCurrent] = useState(3);
  const [isPlaying, setPlaying] = useState(false);
  return (
    <>
      <Shown name="PastBanner">
        <PastBanner
          at="2026-03-24T18:05:11Z"
          where="Events 11 and 12, one act; the last is 16."
          acts={<Button type="button">Back to now</Button>}
        />
      </Shown>
      <Shown name="ReplaySlider" state="one stop an act">
        <ReplaySlider stops={STOPS} current={current} onMove={setCurrent} isPlaying={isPlaying} onPlay={setPlaying} />
      </Shown>
      <OtherSliders />
      <Shown name="BeforeAfter" state="changed, added, removed">
        <BeforeAfter
          caption="An example"
          changes={[
            { id: '1', field: 'State', note: 'event 6', before: 'Proposed', after: 'Privacy reviewed' },
            { id: '2', field: 'Condition 1', after: 'Sample check of removal' },
            { id: '3', field: 'Deviation', before: 'Clause 4' },
          ]}
        />
      </Shown>
      <Values />
      <Shown name="RuleTable" state="held, refused">
        <RuleTable
          rules={[
            { id: '1', rule: 'pr-2 holds the function', isHeld: true, code: 'NOT_AUTHORIZED' },
            { id: '2', rule: 'pr-2 has no other part', isHeld: false, code: 'SOD_CONFLICT' },
          ]}
        />
      </Shown>
    </>
  );
}

function Values() {
  return (
    <>
      <Shown name="ListDiff" state="kept, changed, added, removed">
        <ListDiff
          before={['Warnings, both ways', 'Portal', 'E-mail']}
          after={['Warnings, you receive it', 'Portal', 'AIS']}
        />
      </Shown>
      <Shown name="SaidValue" state="few parts, many parts">
        <SaidValue
          said={{
            parts: [
              { name: 'Outcome', text: 'Passed' },
              { name: 'Findings', parts: ['1', '2', '3', '4', '5', '6', '7'].map((text) => ({ text })) },
            ],
          }}
        />
      </Shown>
    </>
  );
}

function OtherSliders() {
  return (
    <>
      <Shown name="ReplaySlider" state="refusals off">
        <ReplaySlider
          stops={STOPS.filter(({ marks }) => !marks.includes('refused'))}
          current={1}
          onMove={() => undefined}
          isPlaying={false}
          onPlay={() => undefined}
        />
      </Shown>
      <Shown name="ReplaySlider" state="playing">
        <ReplaySlider stops={STOPS} current={4} onMove={() => undefined} isPlaying onPlay={() => undefined} />
      </Shown>
      <Shown name="ReplaySlider" state="one act: text instead">
        <ReplaySlider
          stops={STOPS.slice(0, 1)}
          current={0}
          onMove={() => undefined}
          isPlaying={false}
          onPlay={() => undefined}
        />
      </Shown>
      <Compared />
    </>
  );
}

function Compared() {
  const [ends, setEnds] = useState({ from: 1, to: 5 });
  return (
    <Shown name="ReplaySlider" state="compare: two moments, and what lies between them">
      <CompareSlider stops={STOPS} {...ends} onMove={(end, place) => setEnds({ ...ends, [end]: place })} />
    </Shown>
  );
}
