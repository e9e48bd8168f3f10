import { useId } from 'react';
import { Note } from '../../../design/alert.js';
import { Segmented } from '../../../design/segmented.js';
import { moment } from '../../../words/dates.js';
import type { ReviewCase } from './case.js';
import type { Reading } from './use-reading.js';
import type { Version } from './versions.js';

interface ComparingProps {
  readonly reviewed: ReviewCase;
  readonly reading: Reading;
}

/** How the application is read: as it stands, against the last review, or against any other version. */
export function Comparing({ reviewed: { versions }, reading }: ComparingProps) {
  const { comparison, last, choose } = reading;
  const current = comparison.to.number;
  if (versions.length < 2)
    return (
      <Note>This is the first version, so there is nothing to compare. Changes appear here from version 2 on.</Note>
    );
  const options = [
    { id: 'stands', name: 'Clean' },
    ...(last === undefined
      ? []
      : [{ id: 'since', name: last.isOwn ? 'Since my last review' : 'Since the last review' }]),
    { id: 'two', name: 'Any two' },
  ];
  return (
    <>
      <div className="row-end">
        <Segmented
          label="How the application is shown"
          options={options}
          current={comparison.way}
          onChoose={(view) => choose({ view, from: undefined, to: undefined })}
        />
      </div>
      {comparison.way === 'two' && <TwoVersions versions={versions} reading={reading} />}
      <p className="small muted review-compared">
        {sentenceOf(reading)}
        {comparison.way !== 'stands' && (
          <>
            {' '}
            <ins>underlined is new</ins> <del>struck is gone</del>
          </>
        )}
        {comparison.way === 'stands' && current < (versions.at(-1)?.number ?? current) && ' A newer one has arrived.'}
      </p>
    </>
  );
}

/** What is compared with what, in words. */
function sentenceOf({ comparison: { way, from, to }, last }: Reading): string {
  if (way === 'stands' || from === undefined) return `Version ${to.number}, sent on ${moment(to.at)}.`;
  if (way === 'two' || last === undefined)
    return from.number === to.number
      ? `Version ${to.number} is compared with itself: choose another one.`
      : `Version ${from.number} against version ${to.number}.`;
  const who = last.isOwn ? 'you' : 'your office';
  if (from.number === to.number)
    return `Version ${to.number}, which ${who} reviewed on ${moment(last.at)}: nothing has changed since.`;
  return `Version ${from.number}, which ${who} reviewed on ${moment(last.at)}, against version ${to.number} of ${moment(to.at)}.`;
}

interface TwoVersionsProps {
  readonly versions: readonly Version[];
  readonly reading: Reading;
}

function TwoVersions({ versions, reading: { comparison, choose } }: TwoVersionsProps) {
  const { from = comparison.to, to } = comparison;
  const chosen = { view: 'two', from: String(from.number), to: String(to.number) };
  return (
    <div className="row two-versions">
      <VersionChoice
        label="From"
        versions={versions}
        version={from}
        onChoose={(word) => choose({ ...chosen, from: word })}
      />
      <VersionChoice label="To" versions={versions} version={to} onChoose={(word) => choose({ ...chosen, to: word })} />
    </div>
  );
}

interface VersionChoiceProps {
  readonly label: string;
  readonly versions: readonly Version[];
  readonly version: Version;
  readonly onChoose: (number: string) => void;
}

function VersionChoice({ label, versions, version, onChoose }: VersionChoiceProps) {
  const id = useId();
  return (
    <div className="row">
      <label className="small" htmlFor={id}>
        {label}
      </label>
      <select
        id={id}
        className="usa-select small-select"
        value={version.number}
        onChange={({ target }) => onChoose(target.value)}
      >
        {versions.map(({ number, at }) => (
          <option key={number} value={number}>
            {`Version ${number}, ${moment(at)}`}
          </option>
        ))}
      </select>
    </div>
  );
}
