/** The facets of an agreement as rows, now or at any moment of the past. */
import type { Agreement } from '../../api/types.js';
import type { FacetRow } from '../../design/facet-list.js';
import { count, day } from '../../words/dates.js';
import {
  AMENDMENT,
  CLASSIFIED,
  INTAKE,
  LEGAL_HOLD,
  PRIVACY,
  RISK,
  STATUTORY_COVER,
  statusOfSignatures,
  statusOfState,
  type Status,
} from '../../words/status.js';
import { levelInWords } from './classified-level.js';
import { statusOfStandards, type Attesting } from './standards.js';

type Values = Readonly<Record<string, Status>>;

type Shown = Pick<Agreement, 'state' | 'expired' | 'facets'>;

/** Names of the rows with what each shows. */
export function statusesOf(agreement: Shown, known?: Attesting): Values {
  const { facets } = agreement;
  return {
    State: statusOfState(agreement),
    Intake: INTAKE[facets.intake],
    Privacy: PRIVACY[facets.privacy],
    Classified: CLASSIFIED[facets.classified],
    Signatures: statusOfSignatures(facets.signatures),
    Standards: statusOfStandards(facets, known),
    Risk: RISK[facets.risk],
    Amendment: AMENDMENT[facets.amendment],
    'Legal hold': LEGAL_HOLD[facets.legalHold ? 'on' : 'off'],
    'Statutory cover': STATUTORY_COVER[facets.statutoryCover],
  };
}

/**
 * The rows of an agreement.
 * @param known what is known of the attestation, and of when
 * @param before the same agreement before the act that is looked at: what it changed is marked
 */
export function facetRowsOf(agreement: Agreement, known?: Attesting, before?: Shown): readonly FacetRow[] {
  const isSame = before?.facets.standards === agreement.facets.standards;
  const earlier = before === undefined ? {} : statusesOf(before, isSame ? known : undefined);
  const notes = notesOf(agreement);
  return Object.entries(statusesOf(agreement, known)).map(([name, status]) => {
    const was = earlier[name]?.word;
    return { name, status, note: notes[name], was: was === status.word ? undefined : was };
  });
}

function notesOf(agreement: Agreement): Readonly<Record<string, string | undefined>> {
  const { facets, review, classified, terms, risks } = agreement;
  return {
    Intake: facets.intake === 'Complete' ? `application version ${review.revisionNo}` : undefined,
    Privacy: noteOfPrivacy(agreement),
    Classified: classified === undefined ? undefined : noteOfClassified(agreement, classified),
    Signatures: terms === undefined ? undefined : `terms ${terms.termsVersion}`,
    Risk: facets.risk === 'Covered' && risks.length > 0 ? count(risks.length, 'acceptance') : undefined,
  };
}

function noteOfPrivacy({ facets, review, conditions }: Agreement): string | undefined {
  if (facets.privacy === 'Assigned') {
    const assigned = review.assignments.find((one) => one.function === 'dhs.privacy');
    return assigned === undefined ? undefined : `due ${day(assigned.dueOn)}`;
  }
  return facets.privacy === 'PassedWithConditions' ? count(conditions.length, 'open condition') : undefined;
}

function noteOfClassified(
  agreement: Agreement,
  { status, verificationDueOn }: NonNullable<Agreement['classified']>,
): string | undefined {
  if (status === 'NotRequired') return 'none was asked for';
  if (status === 'NotRequested') return undefined;
  const until = verificationDueOn === undefined ? '' : `, verified to ${day(verificationDueOn)}`;
  return `${levelInWords(agreement)}${until}`;
}
