import { Button } from '@trussworks/react-uswds';
import { useState } from 'react';
import type { HistoryItem } from '../../../api/types.js';
import { Alert } from '../../../design/alert.js';
import { labelOfField } from '../../../parts/application/index.js';
import { actorOf, withinSentence } from '../../../words/functions.js';
import { count, moment } from '../../../words/dates.js';
import { whatHappened } from '../../../words/events.js';
import type { ReviewCase } from './case.js';
import { AnswerDiff } from '../../../parts/answer-diff.js';
import { changesBetween, type AnswerChange } from './changes.js';
import { isOvertaken, since, type Held } from './held.js';
import { OnItsWay } from './on-its-way.js';
import { useContents } from './use-contents.js';
import { versionAt } from './versions.js';

interface ArrivedProps {
  readonly reviewed: ReviewCase;
  readonly held: Held;
  /** What follows from it for what the reader has written: `Finding 4: stale, the longest retention changed`. */
  readonly effects?: (changes: readonly AnswerChange[]) => React.ReactNode;
  /** The reader has seen it: what they record from here on is recorded over it. */
  readonly onGoOn: (isNewVersion: boolean) => void;
}

/** Somebody else recorded something while the reader wrote: what it was, what of theirs stands, and how to go on. */
export function Arrived(props: ArrivedProps) {
  const { reviewed, held } = props;
  const [readsOn, setReadsOn] = useState<number>();
  if (!isOvertaken(held, reviewed.agreement)) return null;
  if (readsOn === reviewed.agreement.revision)
    return (
      <p className="note warn row">
        You still read version {held.version}, as it stood before.
        <Button type="button" unstyled onClick={() => setReadsOn(undefined)}>
          See what arrived
        </Button>
      </p>
    );
  return <WhatArrived {...props} onReadOn={() => setReadsOn(reviewed.agreement.revision)} />;
}

function WhatArrived(props: ArrivedProps & { readonly onReadOn: () => void }) {
  const { reviewed, held, effects, onGoOn, onReadOn } = props;
  const { agreement, history, versions } = reviewed;
  const { found, failure } = useContents(reviewed, [held.revision, agreement.revision]);
  const [before, after] = [found.get(held.revision), found.get(agreement.revision)];
  const isRead = before !== undefined && after !== undefined;
  const changes = isRead ? changesBetween(before, after) : [];
  const newest = versionAt(versions, agreement.revision);
  const isNewVersion = newest !== undefined && newest.number > held.version;
  const events = since(held, history);
  const title = isNewVersion
    ? `Version ${newest.number} arrived on ${moment(newest.at)}; you reviewed version ${held.version}`
    : `${events.length === 1 ? 'Something was' : 'Some things were'} recorded while you wrote`;
  return (
    <div className="arrived" tabIndex={-1} /* where it takes the place of what had the focus, it has it now */>
      <Alert kind="warn" title={title} isAnnounced>
        Nothing you wrote is lost, and nothing of it was recorded.{' '}
        {changes.length > 0 && `${count(changes.length, 'answer')} changed.`}
      </Alert>
      <ul className="ruled">
        <Events events={events} />
        {effects?.(changes)}
        <Changes reviewed={reviewed} changes={changes} />
      </ul>
      {!isRead && <OnItsWay label="what changed" failure={failure} />}
      <div className="row acts">
        {isRead && (
          <Button type="button" onClick={() => onGoOn(isNewVersion)}>
            {isNewVersion ? `Go on with version ${newest.number}` : 'Go on with what stands now'}
          </Button>
        )}
        <Button type="button" outline onClick={onReadOn}>
          Keep reading version {held.version}
        </Button>
      </div>
    </div>
  );
}

const Events = ({ events }: { readonly events: readonly HistoryItem[] }) =>
  events.map(({ eventId, type, actor, recordedAt }) => (
    <li key={eventId} className="arrived-row">
      <b>{whatHappened(type)}</b>
      <span>
        by {withinSentence(actorOf(actor))}, {moment(recordedAt)}
      </span>
    </li>
  ));

interface ChangesProps {
  readonly reviewed: ReviewCase;
  readonly changes: readonly AnswerChange[];
}

const Changes = ({ reviewed: { policy }, changes }: ChangesProps) =>
  changes.map(({ field, was, is }) => (
    <li key={field.pointer} className="arrived-row">
      <b>{labelOfField(field, policy.catalogues)}</b>
      <AnswerDiff field={field} before={was} after={is} />
    </li>
  ));
