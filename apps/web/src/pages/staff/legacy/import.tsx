import { useState } from 'react';
import { Button } from '@trussworks/react-uswds';
import { Alert } from '../../../design/alert.js';
import { Field, fieldId } from '../../../design/fields/index.js';
import { Breadcrumbs, PageHead } from '../../../design/page-head.js';
import { Link } from '../../../parts/link.js';
import { useSignedIn } from '../../../shell/index.js';
import { count } from '../../../words/dates.js';
import { useWords } from '../../../parts/use-search.js';
import { Columns } from './columns.js';
import { Files } from './files.js';
import { Followed } from './followed.js';
import { Problems, Records } from './found.js';
import { openIn } from './import-file.js';
import { useFileImport, type FileImport } from './use-file-import.js';

/** Brings in agreements from before this system out of a file: looked at first, then all or nothing. */
export function ImportAgreements() {
  const { functions } = useSignedIn();
  return (
    <>
      <Breadcrumbs
        above={[{ name: 'Agreements', link: <Link to="/agreements">Agreements</Link> }]}
        here="Import agreements"
      />
      <PageHead
        title="Import agreements"
        lead="Instruments that were signed before this system, out of a CSV file. Nothing of a file is imported while anything is wrong with it, and the same file again changes nothing."
      />
      {functions.includes('nccic.case_manager') ? (
        <Import />
      ) : (
        <Alert kind="info" title="Import agreements: for another function">
          It belongs to the case managers.
        </Alert>
      )}
    </>
  );
}

const FILE = '/csv';

function Import() {
  const [{ file: followed }, change] = useWords();
  const [isWhole, setIsWhole] = useState(false);
  const file = useFileImport((id) => {
    setIsWhole(false);
    change({ file: id });
  });
  const { name, checked, underWay, stopped, choose } = file;
  return (
    <div className="stack-wide">
      <FileField choose={choose} />
      {underWay !== undefined && <Progress {...underWay} />}
      {stopped !== undefined && <Stopped file={file} why={stopped} />}
      {followed !== undefined && (
        <Followed
          key={followed}
          id={followed}
          onDone={(whole) => {
            setIsWhole(whole);
            file.completed();
          }}
        />
      )}
      {checked !== undefined && followed === undefined && <Outcome file={file} name={name ?? 'the file'} />}
      {checked !== undefined && isWhole && checked.problems.length === 0 && (
        <Records records={checked.records} importedNow={file.importedNow} />
      )}
      {checked === undefined && (
        <>
          {followed === undefined && <Columns />}
          <Files />
        </>
      )}
    </div>
  );
}

const FileField = ({ choose }: Pick<FileImport, 'choose'>) => (
  <Field
    pointer={FILE}
    label="File"
    hint="UTF-8, comma-separated, one instrument a line beneath a header. Choosing it imports nothing."
  >
    <input
      id={fieldId(FILE)}
      type="file"
      accept=".csv,text/csv"
      className="usa-input"
      aria-describedby={`${fieldId(FILE)}-hint`}
      onClick={({ currentTarget }) => {
        currentTarget.value = ''; // the same file, mended, is a choice again
      }}
      onChange={({ target: { files } }) => files?.[0] && choose(files[0])}
    />
  </Field>
);

/** Why it went no further, and how it goes on. */
function Stopped({ file: { name, checkAgain }, why }: { readonly file: FileImport; readonly why: string }) {
  if (name === undefined)
    return (
      <Alert kind="bad" title="The file cannot be imported" isAnnounced>
        {why}
      </Alert>
    );
  return (
    <Alert
      kind="bad"
      title="It went no further"
      isAnnounced
      acts={
        <Button type="button" outline onClick={checkAgain}>
          Check {name} again
        </Button>
      }
    >
      {why} What the server has taken over it completes by itself: the same file again shows how far that is, and
      nothing comes twice.
    </Alert>
  );
}

function Progress({ what, done, all }: NonNullable<FileImport['underWay']>) {
  const said = `${what === 'checking' ? 'Checking' : 'Sending'}, part ${done + 1} of ${all}`;
  return (
    <p className="row">
      <progress value={done} max={all} aria-label={what === 'checking' ? 'Checking' : 'Sending'} />
      <span role="status">{said}</span>
    </p>
  );
}

/** What would become of the file, and the one act that is left. */
function Outcome({ file, name }: { readonly file: FileImport; readonly name: string }) {
  const { checked, underWay, stopped, send } = file;
  if (checked === undefined) return null;
  const { problems, records } = checked;
  if (problems.length > 0)
    return (
      <Problems problems={problems} title={`${count(problems.length, 'problem')} in ${name}: nothing was imported`}>
        Mend the file, and choose it again.
      </Problems>
    );
  const open = openIn(checked);
  return (
    <>
      {open.length === 0 && (
        <Alert kind="ok" title={`All of ${name} is on the record already`} isAnnounced>
          Nothing is left to import.
        </Alert>
      )}
      {open.length > 0 && (
        <Alert
          kind="info"
          title={`Nothing is wrong with ${name}: ${count(open.length, 'agreement')} to import`}
          isAnnounced={stopped === undefined}
          acts={
            <Button type="button" onClick={send} aria-busy={underWay !== undefined}>
              Import {count(open.length, 'agreement')}
            </Button>
          }
        />
      )}
      <Records records={records} importedNow={undefined} />
    </>
  );
}
