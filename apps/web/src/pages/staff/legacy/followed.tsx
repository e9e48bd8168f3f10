import { useQuery } from '@tanstack/react-query';
import { useEffect } from 'react';
import { legacyFileQuery } from '../../../api/legacy-files.js';
import type { LegacyFileProgress } from '../../../api/types.js';
import { Alert } from '../../../design/alert.js';
import { Moment } from '../../../design/moment.js';
import { Link } from '../../../parts/link.js';
import { Loaded } from '../../../parts/loaded.js';
import { count } from '../../../words/dates.js';
import { Problems } from './found.js';

interface FollowedProps {
  readonly id: string;
  /** Told once that nothing is left to do, with whether all of it is on the record. */
  readonly onDone: (isWhole: boolean) => void;
}

/** A file that the server has taken over: how far it is. It is completed whether anybody looks on or not. */
export function Followed({ id, onDone }: FollowedProps) {
  const file = useQuery(legacyFileQuery(id));
  const { doneAt = null, refused = 0 } = file.data ?? {};
  useEffect(() => {
    if (doneAt !== null) onDone(refused === 0);
    // oxlint-disable-next-line react-hooks/exhaustive-deps -- it is told once
  }, [doneAt]);
  return (
    <Loaded query={file} label="the file">
      {(progress) => (progress.doneAt === null ? <BeingBroughtIn {...progress} /> : <BroughtIn {...progress} />)}
    </Loaded>
  );
}

const BeingBroughtIn = ({ onRecord, records }: LegacyFileProgress) => (
  <>
    <p className="row">
      <progress value={onRecord} max={records} aria-label="Importing" />
      <span role="status">
        Imported {onRecord} of {records}
      </span>
    </p>
    <p>The server has taken the whole file over, and completes it by itself: this page can be closed.</p>
  </>
);

function BroughtIn({ records, onRecord, knownBefore, refused, problems, sentBy, takenOverAt }: LegacyFileProgress) {
  const imported = onRecord - knownBefore;
  const origin = (
    <>
      Sent by {sentBy}, <Moment at={takenOverAt} />.
    </>
  );
  if (refused > 0)
    return (
      <Problems
        problems={problems}
        title={`${count(refused, 'record')} of ${records} refused: something has changed since the file was judged`}
      >
        All others are on the record, {count(imported, 'agreement')} of them by this file. Mend these lines, and choose
        the file again. {origin}
      </Problems>
    );
  return (
    <Alert
      kind="ok"
      title={`${count(imported, 'agreement')} imported`}
      isAnnounced
      acts={
        <Link to="/agreements" search={{ state: 'LegacyHeld' }}>
          See what is held
        </Link>
      }
    >
      What was imported is held, and entitles to nothing, until somebody else has verified it. It stands in the work
      queue. {origin}
    </Alert>
  );
}
