import type { Option } from '../../../design/fields/index.js';
import type { CommandField } from '../../../forms/index.js';
import { moment } from '../../../words/dates.js';
import { whatHappened } from '../../../words/events.js';
import { placeOf, valueOf } from '../../../words/paths.js';
import type { LifeAct, OnRecord } from './life-act.js';

/** Events that somebody in a function of the reader recorded are theirs to correct; those of the clock the case manager's. */
const ownOf = ({ history, reader: { functions } }: OnRecord) =>
  history.filter(
    ({ revision, actor }) =>
      revision !== null &&
      functions.some((one) => one === actor.function || (actor.function === 'clock' && one === 'nccic.case_manager')),
  );

/** Every place of what an event says, with what stands there. */
function placesOf(value: unknown, path = ''): readonly Option[] {
  if (typeof value === 'object' && value !== null)
    return Object.entries(value).flatMap(([name, part]) =>
      placesOf(part, `${path}/${name.replaceAll('~', '~0').replaceAll('/', '~1')}`),
    );
  return [{ value: path, label: `${placeOf(path)}: ${shortened(valueOf(value, path) ?? 'nothing')}` }];
}

const LONG = 80;
const shortened = (text: string): string => (text.length > LONG ? `${text.slice(0, LONG)}…` : text);

/** Somebody states what an event of their own function should have said. */
export const correctRecord: LifeAct = {
  command: 'correct-record',
  name: 'Correct the record',
  lead: 'You state what an earlier event of your own function should have said. The event itself never changes, and nothing that rests on it.',
  noneOpen: 'Nothing that is on the record of this agreement was recorded in a function of yours.',
  fields: (on) => [
    {
      pointer: '/eventId',
      label: 'Event',
      kind: 'select',
      options: ownOf(on).map(({ eventId, type, recordedAt }) => ({
        value: eventId,
        label: `${whatHappened(type)}, ${moment(recordedAt)}`,
      })),
    },
    ...ownOf(on).map(({ eventId, payload }): CommandField => ({
      pointer: '/fieldPath',
      label: 'What in it is wrong',
      hint: 'With what stands there.',
      kind: 'select',
      options: placesOf(payload),
      when: (answers) => answers['/eventId'] === eventId,
    })),
    { pointer: '/statedCorrect', label: 'What it should have said', kind: 'long-text', most: 4000 },
    { pointer: '/reason', label: 'Why', kind: 'long-text' },
  ],
};
