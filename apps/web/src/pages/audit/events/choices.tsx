import { Button } from '@trussworks/react-uswds';
import { useId, useState } from 'react';
import { FilterChip, FilterChoice } from '../../../design/filter-chip.js';
import { FilterDates } from '../../../design/filter-dates.js';
import { Segmented } from '../../../design/segmented.js';
import { useWords } from '../../../parts/use-search.js';
import { EVENTS, whatHappened } from '../../../words/events.js';
import { FUNCTIONS, personOf } from '../../../words/functions.js';
import { aroundOf, QUICK, quickOf } from './range.js';

const REFUSED = 'CommandRefused';

/** What an event is called in the filter. */
const typeName = (type: string): string => (type === REFUSED ? 'Refused' : whatHappened(type));

const FILTERS = [
  { id: 'type', label: 'What', options: [...new Set([REFUSED, ...Object.keys(EVENTS)])], nameOf: typeName },
  { id: 'function', label: 'Function', options: Object.keys(FUNCTIONS), nameOf: personOf },
] as const;

/** Which time, and which events: all of it stands in the address. */
export function Choices() {
  const [words, setWords] = useWords();
  return (
    <>
      <div className="row filters">
        <Segmented
          label="Time"
          options={QUICK}
          current={aroundOf(words) === undefined ? (quickOf(words) ?? '') : ''}
          onChoose={(range) => setWords({ range, from: undefined, to: undefined, around: undefined })}
        />
        <FilterDates
          from={words['from']}
          to={words['to']}
          onChange={(days) => setWords({ ...days, range: undefined, around: undefined })}
        />
        <AroundEvent />
      </div>
      <Kinds />
    </>
  );
}

/** What is shown of that time: of one type, of one function, of one person. */
function Kinds() {
  const [words, setWords] = useWords();
  const { who } = words;
  return (
    <div className="row filters">
      {FILTERS.map(({ id, label, options, nameOf }) => {
        const value = words[id];
        return value === undefined ? (
          <FilterChoice
            key={id}
            label={label}
            options={options.map((one) => ({ value: one, name: nameOf(one) }))}
            onChoose={(chosen) => setWords({ [id]: chosen })}
          />
        ) : (
          <FilterChip key={id} name={label} value={nameOf(value)} onClear={() => setWords({ [id]: undefined })} />
        );
      })}
      {who !== undefined && <FilterChip name="Person" value={who} onClear={() => setWords({ who: undefined })} />}
    </div>
  );
}

/** Goes to an event by its position in the log, and shows what was recorded around it. */
function AroundEvent() {
  const [{ around: shown = '' }, setWords] = useWords();
  const id = useId();
  const [typed, setTyped] = useState({ beside: shown, text: shown, isMissed: false });
  const { text, isMissed } = typed.beside === shown ? typed : { text: shown, isMissed: false };
  const go = () => {
    const around = aroundOf({ around: text });
    setTyped({ beside: shown, text, isMissed: around === undefined });
    if (around !== undefined) setWords({ around, range: undefined, from: undefined, to: undefined });
  };
  return (
    <span className="filter-date row-end">
      <label htmlFor={id}>Around event</label>{' '}
      <input
        id={id}
        className="position-field"
        inputMode="numeric"
        value={text}
        onChange={({ target }) => setTyped({ beside: shown, text: target.value, isMissed })}
        onKeyDown={({ key }) => key === 'Enter' && go()}
        {...(isMissed ? { 'aria-invalid': true, 'aria-describedby': `${id}-missed` } : {})}
      />{' '}
      <Button type="button" outline className="small-button" onClick={go}>
        Go
      </Button>
      <span id={`${id}-missed`} role="status" className="usa-error-message">
        {isMissed ? 'A position is a whole number.' : ''}
      </span>
    </span>
  );
}
