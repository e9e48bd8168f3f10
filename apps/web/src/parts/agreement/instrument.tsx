import type { LegacyInstrument } from '../../api/types.js';
import { DigestBlock } from '../../design/digest.js';
import { Moment } from '../../design/moment.js';
import { Section } from '../../design/section.js';
import { TlpLabel } from '../../design/tlp-label.js';
import { day } from '../../words/dates.js';
import {
  CHANNELS,
  INFO_DIRECTIONS,
  INFO_TYPES,
  INSTRUMENT_KINDS,
  labelOf,
  LEGACY_VERDICTS,
  NOT_PASSED,
} from '../../words/labels.js';

/** What is known of an instrument from before this system, and what a second person found. */
export function Instrument({ legacy }: { readonly legacy: LegacyInstrument }) {
  const { instrumentKind, reference, originalSignedOn, originalExpiry, documentDigest, importedAt } = legacy;
  return (
    <Section title="Instrument" aside={<Verdict legacy={legacy} />}>
      <dl className="pairs">
        <dt>Kind</dt>
        <dd>{labelOf(INSTRUMENT_KINDS, instrumentKind)}</dd>
        {reference !== undefined && (
          <>
            <dt>Reference</dt>
            <dd>{reference}</dd>
          </>
        )}
        <dt>Signed</dt>
        <dd>{day(originalSignedOn)}</dd>
        <dt>Last day</dt>
        <dd>{originalExpiry === undefined ? 'none: until a party ends it' : day(originalExpiry)}</dd>
        <dt>Digest of the document</dt>
        <dd>
          <DigestBlock digest={documentDigest} />
        </dd>
        <Scope scope={legacy.scope} />
        <dt>Form required by law</dt>
        <dd>{formOf(legacy)}</dd>
        <dt>Without</dt>
        <dd>{legacy.missingGates.map((gate) => labelOf(NOT_PASSED, gate)).join(', ') || 'nothing'}</dd>
        <dt>Imported</dt>
        <dd>
          <Moment at={importedAt} />
        </dd>
      </dl>
    </Section>
  );
}

const Verdict = ({ legacy: { verdict } }: { readonly legacy: LegacyInstrument }) =>
  verdict === null ? 'not verified yet' : labelOf(LEGACY_VERDICTS, verdict);

function formOf({ deemedCompliant, conformanceDueOn }: LegacyInstrument): string {
  if (deemedCompliant) return 'deemed to comply, by its age';
  return conformanceDueOn === null ? 'to be shown once it is in force' : `to be shown by ${day(conformanceDueOn)}`;
}

/** What it covers, where its document says so. */
function Scope({ scope }: { readonly scope: LegacyInstrument['scope'] | undefined }) {
  if (scope === undefined)
    return (
      <>
        <dt>Covers</dt>
        <dd>not said: nothing moves through collections</dd>
      </>
    );
  const { infoTypes, channels, collections = [], tlpCeiling } = scope;
  return (
    <>
      <dt>Covers</dt>
      <dd>
        {infoTypes
          .map(({ type, direction }) => `${labelOf(INFO_TYPES, type)} ${labelOf(INFO_DIRECTIONS, direction)}`)
          .join(', ')}
      </dd>
      <dt>By</dt>
      <dd>{channels.map((channel) => labelOf(CHANNELS, channel)).join(', ')}</dd>
      {collections.length > 0 && (
        <>
          <dt>Collections</dt>
          <dd>
            {collections.map(({ id, canRead, canWrite }) => (
              <div key={id}>
                <span className="mono">{id}</span>{' '}
                {[canRead ? 'receives' : '', canWrite ? 'sends' : ''].filter(Boolean).join(' and ')}
              </div>
            ))}
          </dd>
        </>
      )}
      <dt>TLP ceiling</dt>
      <dd>
        <TlpLabel label={tlpCeiling} />
      </dd>
    </>
  );
}
