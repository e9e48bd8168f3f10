import { Button } from '@trussworks/react-uswds';
import { TextField } from '../../../../design/fields/index.js';
import { DigestField } from '../../../../parts/digest-field.js';
import type { EvidenceDraft } from './draft.js';
import { fieldsJudgedBy, type Principle } from './judged.js';
import { pointerOf } from './progress.js';

interface EvidenceListProps {
  readonly principle: Principle;
  readonly evidence: readonly EvidenceDraft[];
  /** Digest of the application, which can be cited by a press. */
  readonly digest: string | undefined;
  readonly errorAt: (name: string) => string | undefined;
  readonly onChange: (evidence: readonly EvidenceDraft[]) => void;
}

const MOST = 20;

/** On what a finding rests: documents by their digest, and where in them. */
export function EvidenceList(props: EvidenceListProps) {
  const { principle, evidence, digest, onChange } = props;
  const cited = `application ${fieldsJudgedBy(principle)[0]?.pointer ?? ''}`;
  const add = (one: EvidenceDraft) => onChange([...evidence, one]);
  return (
    <fieldset className="rows evidence">
      <legend className="usa-legend">
        Evidence <span className="optional">(optional)</span>
      </legend>
      {evidence.map((one, place) => (
        <Piece key={`${principle}/${String(place)}`} {...props} piece={one} place={place} />
      ))}
      {evidence.length < MOST && (
        <div className="row">
          {digest !== undefined && (
            <AddButton name="Cite the application" onAdd={() => add({ digest, locator: cited })} />
          )}
          <AddButton name="Cite a document" onAdd={() => add({ digest: '', locator: '' })} />
        </div>
      )}
    </fieldset>
  );
}

const AddButton = ({ name, onAdd }: { readonly name: string; readonly onAdd: () => void }) => (
  <Button type="button" outline className="small-button" onClick={onAdd}>
    {name}
  </Button>
);

interface PieceProps extends EvidenceListProps {
  readonly piece: EvidenceDraft;
  readonly place: number;
}

function Piece({ principle, evidence, piece, place, errorAt, onChange }: PieceProps) {
  const change = (part: Partial<EvidenceDraft>) => onChange(evidence.with(place, { ...piece, ...part }));
  const at = (name: string) => ({
    pointer: pointerOf(principle, `evidence/${place}/${name}`),
    error: errorAt(`evidence/${place}/${name}`),
  });
  return (
    <div className="entry-row" role="group" aria-label={`Evidence ${place + 1}`}>
      <DigestField
        {...at('digest')}
        label="Digest of the document"
        hint="SHA-256, 64 characters."
        value={piece.digest}
        onChange={(digest) => change({ digest: digest.trim() })}
      />
      <TextField
        {...at('locator')}
        label="Where in it"
        value={piece.locator}
        onChange={(locator) => change({ locator })}
      />
      <Button type="button" unstyled onClick={() => onChange(evidence.toSpliced(place, 1))}>
        Remove evidence {place + 1}
      </Button>
    </div>
  );
}
