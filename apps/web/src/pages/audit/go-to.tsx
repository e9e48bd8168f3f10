import { Button } from '@trussworks/react-uswds';
import { useId, useState } from 'react';
import { dateOf } from '../../words/dates.js';
import { placeOf, type ActStop } from './stops.js';

interface GoToProps {
  readonly stops: readonly ActStop[];
  readonly onMove: (place: number) => void;
}

/** Goes to an event or a moment that is typed. */
export function GoTo({ stops, onMove }: GoToProps) {
  const last = stops.at(-1);
  const id = useId();
  const [text, setText] = useState('');
  const [isMissed, setMissed] = useState(false);
  const go = () => {
    const place = placeOf(stops, text);
    setMissed(place < 0);
    if (place >= 0) onMove(place);
  };
  return (
    <form
      className="go-to row"
      noValidate
      onSubmit={(event) => {
        event.preventDefault();
        go();
      }}
    >
      <label htmlFor={id}>Event number, or a day such as {last && dateOf(last.at)}</label>
      <input
        id={id}
        className="usa-input"
        value={text}
        onChange={({ target }) => setText(target.value)}
        {...(isMissed ? { 'aria-invalid': true, 'aria-describedby': `${id}-missed` } : {})}
      />
      <Button type="submit" outline className="small-button">
        Go
      </Button>
      <span id={`${id}-missed`} role="status" className="usa-error-message">
        {isMissed ? 'Nothing was recorded there.' : ''}
      </span>
    </form>
  );
}
