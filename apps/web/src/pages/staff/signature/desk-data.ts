/** What lies on the signature desk as files: exactly the rows that are shown. */
import type { Agreement, WorkItem } from '../../../api/types.js';
import type { ChartData } from '../../../design/plots/index.js';
import { levelInWords } from '../../../parts/agreement/classified-level.js';
import { termOf } from './bound.js';
import { maySign } from './desk-rows.js';

interface DeskLine {
  readonly agreement: Agreement;
  readonly organization: { readonly legalName: string };
}

/** Terms that are open for signature. */
export const dataOfDesk = (rows: readonly DeskLine[]): ChartData => ({
  columns: ['Number', 'Organization', 'Sign by', 'Term', 'TLP ceiling', 'Classified access', 'May you sign it'],
  rows: rows.map(({ agreement, organization }) => [
    agreement.number ?? null,
    organization.legalName,
    agreement.terms?.signBy ?? null,
    termOf(agreement),
    agreement.application?.tlpCeiling ?? null,
    levelInWords(agreement),
    maySign(agreement).word,
  ]),
});

/** Amended terms that are to be signed. */
export const dataOfAmended = (rows: readonly WorkItem[]): ChartData => ({
  columns: ['Number', 'Organization', 'Waits since (UTC)'],
  rows: rows.map(({ number, organization, since }) => [number, organization.legalName, since]),
});
