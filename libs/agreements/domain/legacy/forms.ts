import type { LocalDate } from '@accord/kernel';
import type { Application, TlpLabel } from '../application.js';

/** What an instrument covers, in the words of an application. */
export type LegacyScope = Pick<Application, 'infoTypes' | 'channels'> & {
  readonly tlpCeiling: TlpLabel;
  readonly collections?: Application['collections'];
};

/** An instrument that was signed outside of this system, as its document says. */
export interface LegacyInstrument {
  readonly instrumentKind: string;
  readonly originalSignedOn: LocalDate;
  /** Its last day; without one it ends when somebody ends it. */
  readonly originalExpiry?: LocalDate;
  /** Of the document, SHA-256. */
  readonly documentDigest: string;
  readonly reference?: string;
  /** What it covers, where the document says so. */
  readonly scope?: LegacyScope;
}

/** What a second person found: the instrument stands, stands with differences, or does not. */
export type LegacyVerdict = 'Confirmed' | 'ConfirmedWithDifferences' | 'NotConfirmed';

/** What became of the import. */
export type MappedState = 'Active' | 'Expired' | 'Terminated';

/** What the record keeps of an instrument beside what it says. */
export interface LegacyRecord extends LegacyInstrument {
  /** Made before the law gave agreements their form: deemed to comply with it (6 U.S.C. 659(i)(2)(C)). */
  readonly deemedCompliant: boolean;
  /** Gates of an activation that the instrument never passed. */
  readonly missingGates: readonly string[];
  readonly importedAt: string;
  /** Null until somebody else has verified it. */
  readonly verdict: LegacyVerdict | null;
  /** By when its conformance is to be reviewed; null until it is verified as in force. */
  readonly conformanceDueOn: LocalDate | null;
}
