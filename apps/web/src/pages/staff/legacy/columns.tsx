import { Section } from '../../../design/section.js';

const COLUMNS: readonly (readonly [name: string, holds: string])[] = [
  ['organization', 'the name in addresses of a registered organization'],
  ['instrumentKind', 'CRADA, CISCA, AIS_ToU, IA, MOA, MOU or Other'],
  ['originalSignedOn', 'a day as 2014-05-31; no other form is guessed'],
  ['originalExpiry', 'the last day, or empty where there is none'],
  ['documentDigest', 'SHA-256 of the document, in lower-case hex'],
  ['reference', 'one line of text, or empty'],
  ['infoTypes', 'CyberThreatIndicator:both;DefensiveMeasure:fromNCCIC'],
  ['channels', 'Portal;Email'],
  ['collections', 'nccic-green:r;gbw-in:w, or empty'],
  ['tlpCeiling', 'GREEN'],
];

/** What the columns of a file hold. */
export const Columns = () => (
  <Section title="What the file holds" isLite>
    <p>A header names the columns. The last four are the scope: all of it or none, where the document says nothing.</p>
    <dl className="pairs file-columns">
      {COLUMNS.map(([name, holds]) => (
        <div key={name} className="pair">
          <dt className="mono">{name}</dt>
          <dd>{holds}</dd>
        </div>
      ))}
    </dl>
  </Section>
);
