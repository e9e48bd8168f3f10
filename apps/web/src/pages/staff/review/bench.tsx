import { Button } from '@trussworks/react-uswds';
import { SectionNav } from '../../../design/section-nav.js';
import { SECTIONS } from '../../../parts/application/index.js';
import { KeyLine, useShortcuts, useSingleKeys, type KeyOfPage } from '../../../shell/index.js';
import { count } from '../../../words/dates.js';
import { ApplicationPane, type Marks } from './application-pane.js';
import type { ReviewCase } from './case.js';
import { Others } from './others.js';
import { PanesBar } from './panes-bar.js';
import { usePanes } from './panes.js';
import type { Reading } from './use-reading.js';

interface BenchProps {
  readonly reviewed: ReviewCase;
  readonly reading: Reading;
  readonly marks: Marks;
  /** What arrived in the meantime, above everything. */
  readonly arrived?: React.ReactNode;
  /** The judgement. */
  readonly children: React.ReactNode;
  /** To what it is bound, below everything. */
  readonly foot?: React.ReactNode;
  /** Single keys of the judgement. */
  readonly keys?: readonly KeyOfPage[];
}

const KEYS = [
  { keys: ['n', 'p'], what: 'next change, previous change' },
  { keys: ['.'], what: 'with changes, without' },
];

/** Sections at the left, the application in the middle, the judgement at the right: evidence and judgement both in sight. */
export function Bench({ reviewed, reading, marks, arrived, children, foot, keys = [] }: BenchProps) {
  useReadingKeys(reading);
  const [panes, changePanes] = usePanes();
  return (
    <>
      {arrived}
      <PanesBar panes={panes} onChange={changePanes} />
      <div className={`bench judgement-${panes.judgement} ${panes.hasSections ? '' : 'without-sections'}`}>
        {panes.hasSections && <BenchSections reading={reading} />}
        <ApplicationPane reviewed={reviewed} reading={reading} marks={marks} />
        <section className="bench-judgement" aria-label="Judgement" tabIndex={0}>
          {children}
        </section>
        {panes.hasSections && <Others reviewed={reviewed} />}
      </div>
      {foot}
      <KeyLine keys={[...(reviewed.versions.length > 1 ? KEYS : []), ...keys]} />
    </>
  );
}

const BenchSections = ({ reading }: { readonly reading: Reading }) => (
  <div className="bench-sections">
    <div className="section">
      <h2 className="section-title">Application</h2>
      <Sections reading={reading} />
      <Changes reading={reading} />
    </div>
  </div>
);

function useReadingKeys({ step, choose, comparison, last }: Reading): void {
  const other = comparison.way === 'stands' ? (last === undefined ? 'two' : 'since') : 'stands';
  useShortcuts({
    n: () => step(1),
    p: () => step(-1),
    '.': () => choose({ view: other }),
  });
}

function Sections({ reading: { section, counts, choose } }: { readonly reading: Reading }) {
  return (
    <SectionNav
      sections={SECTIONS.map(({ id, name }, place) => ({
        id,
        number: place + 1,
        name,
        changes: counts.get(id) ?? 0,
      }))}
      current={section}
      onChoose={(id) => choose({ section: id })}
    />
  );
}

function Changes({ reading: { changes, comparison, step } }: { readonly reading: Reading }) {
  const areKeysOn = useSingleKeys();
  if (comparison.from === undefined || comparison.from === comparison.to) return null;
  if (changes.length === 0)
    return <p className="small muted">No answer changed since version {comparison.from.number}.</p>;
  return (
    <div className="stack-dense review-changes">
      <p className="small muted">
        {count(changes.length, 'answer')} changed since version {comparison.from.number}.
      </p>
      <div className="row">
        <Button type="button" outline className="small-button" onClick={() => step(1)}>
          Next change {areKeysOn && <kbd>n</kbd>}
        </Button>
        <Button type="button" outline className="small-button" onClick={() => step(-1)}>
          Previous {areKeysOn && <kbd>p</kbd>}
        </Button>
      </div>
    </div>
  );
}
