import type { Actor } from '@accord/kernel';
import type { AgreementCommand } from '../../agreement.js';
import type { Scene } from '../scene.js';
import { isEligible } from './answers.js';
import { hasConflict } from './conflicts.js';

import * as gates from './gates.js';
import { AgreementRecord } from './record.js';
import { reviewsDone, signaturesMissing } from './relied.js';
import { stateOf } from './standing.js';
import { conditionsToLift } from './suspension.js';

interface Attempt {
  readonly command: AgreementCommand;
  readonly actor: Actor;
}

/** What must be missing for a refusal with a code to be right; a refusal with another code is not judged here. */
const GROUNDS: Readonly<Record<string, (record: AgreementRecord, attempt: Attempt) => readonly string[]>> = {
  TERMINAL: (record) => (ENDED.has(stateOf(record)) ? ['an agreement that goes on'] : []),
  SOD_CONFLICT: (record, { command, actor }) => {
    if (command.type !== 'AssignReviewer' && command.type !== 'ReassignReviewer') return NOT_JUDGED;
    const isSelf = actor.subjectId === command.payload.subjectId;
    return isSelf || [command.payload, actor].some((one) => hasConflict(one, record)) ? ['freedom from conflict'] : [];
  },
  'GATE_MISSING:attestation': gates.onFile,
  'GATE_MISSING:standards': gates.standards,
  'GATE_MISSING:duplicate': gates.noDuplicate,
  'GATE_MISSING:overlap': gates.noOverlap,
  'GATE_MISSING:intake': gates.intake,
  'GATE_MISSING:concurrence.crcl': gates.concurrence('crcl'),
  'GATE_MISSING:concurrence.counsel': gates.concurrence('counsel'),
  'GATE_MISSING:privacy': gates.privacy,
  'GATE_MISSING:clauses': gates.clauses,
  'GATE_MISSING:conditions': (record, { command }) =>
    command.type === 'ReinstateAgreement' ? conditionsToLift(command.payload, record) : gates.conditions(record),
  'GATE_MISSING:classified': (record, { command }) =>
    command.type === 'ApproveClassifiedAccess' ? ineligible(command.payload) : gates.classified(record),
  'GATE_MISSING:signatures': (record, { command }) =>
    command.type === 'SignAgreement' ? unsignable(record) : [...gates.openTerms(record), ...gates.signatures(record)],
  RISK_UNCOVERED: gates.risks,
  SECOND_OFFICIAL_REQUIRED: (record, { command, actor }) =>
    command.type === 'ApproveClassifiedAccess'
      ? unseconded(record, command.payload.form.approvedLevel === 'TopSecret', actor.subjectId)
      : [...unseconded(record, false, undefined), ...gates.secondOfficialObjects(record)],
};

/** The same of commands on amendments, which are judged by the amended text. */
const GROUNDS_OF_AMENDMENTS: typeof GROUNDS = {
  TERMINAL: (record) => (ENDED.has(stateOf(record)) ? ['an agreement that goes on'] : []),
  AMENDMENT_OPEN: (record) => (record.openAmendment() ? ['the end of the one before it'] : []),
  'GATE_MISSING:privacy': reviewsDone,
  'GATE_MISSING:concurrence.crcl': (record) => gates.concurrence('crcl')(record.amended()),
  'GATE_MISSING:signatures': (record) => signaturesMissing(record),
  RISK_UNCOVERED: (record) => gates.risks(record.amended()),
};

/** Of other commands separation of duties is judged by what was accepted. */
const NOT_JUDGED = ['a judgement'];

const ENDED: ReadonlySet<string> = new Set(['Expired', 'Terminated', 'Rejected', 'Withdrawn']);

const ineligible = ({ form }: { readonly form: Parameters<typeof isEligible>[0] }): readonly string[] =>
  isEligible(form) ? [] : ['an eligible entity'];

const unsignable = (record: AgreementRecord): readonly string[] => {
  const signBy = record.last('TermsOpenedForSignature')?.data.signBy ?? '';
  return signBy < record.today ? ['terms that can be signed today'] : gates.openTerms(record);
};

function unseconded(record: AgreementRecord, isTop: boolean, first: string | undefined): readonly string[] {
  const isNamed = (record.application()?.namedRecipients.length ?? 0) > 0;
  return (isNamed || isTop) && !gates.isSeconded(record, first) ? ['a second official'] : [];
}

/**
 * What is wrong with a refusal: that nothing was missing. A rule that is too strict harms as one that is too lax does.
 * @returns in words; nothing when the refusal is right
 */
export function unfounded(scene: Scene, code: string, attempt: Attempt): readonly string[] {
  const ground = /Amendment/.test(attempt.command.type) ? GROUNDS_OF_AMENDMENTS[code] : GROUNDS[code];
  if (!ground) return [];
  const missing = ground(new AgreementRecord(scene, scene.history), attempt);
  return missing.length > 0 ? [] : [`${attempt.command.type} is refused with ${code} although nothing is missing`];
}
