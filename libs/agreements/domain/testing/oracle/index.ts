import type { Scene } from '../scene.js';
import * as gates from './gates.js';
import { brokenLaws } from './laws.js';
import { AgreementRecord } from './record.js';
import { brokenSeparation } from './separation.js';

export { misread, type Reading } from './readings.js';
export { unfounded } from './refusals.js';

/**
 * What must hold of every agreement, told from its events and by nothing of the product: the second opinion of the property
 * test and the model check. Call it after each accepted command.
 * @param since how many events there were before the command
 * @returns what is broken, in words; nothing when all is well
 */
export function brokenBy(scene: Scene, since: number): readonly string[] {
  const records = scene.history
    .slice(since)
    .map((_event, index) => new AgreementRecord(scene, scene.history.slice(0, since + index + 1)));
  return [
    ...records.flatMap(brokenLaws),
    ...records.flatMap(brokenSeparation),
    ...brokenSignatures(new AgreementRecord(scene, scene.history)),
  ];
}

const OFFICES = ['crcl', 'counsel', 'second-official'];

/**
 * What the record says of words, intake and conflicts. A model that tells its states by what the product remembers adds
 * this: else it would take for one what the product has forgotten and what never was.
 */
export function remembered(scene: Scene): readonly unknown[] {
  const record = new AgreementRecord(scene, scene.history);
  const stands = (office: string): boolean => (record.wordOf(office)?.revision ?? -1) > record.endedWordOf(office);
  const steppedBack = record
    .all('ReviewerRecused')
    .filter(({ data }) => record.hasSteppedBack(data.subjectId, data.function));
  return [
    OFFICES.filter(stands),
    gates.intake(record).length,
    [...new Set(steppedBack.map(({ data }) => data.subjectId))].toSorted(),
  ];
}

/** Every signature that stands was given on the terms that were opened last, and nothing has changed their text since. */
function brokenSignatures(record: AgreementRecord): readonly string[] {
  const voided = new Set(record.all('SignatureVoided').map(({ data }) => data.signatureId));
  const standing = record.all('SignatureRecorded').filter(({ data }) => !voided.has(data.signatureId));
  const opened = record.lastRevision('TermsOpenedForSignature');
  const changed = record.lastRevision(
    'AgreementResubmitted',
    'PrivacyReviewPassed',
    'ClassifiedAccessApproved',
    'ClassifiedAccessRequestDropped',
    'PrivacyReviewWentStale',
  );
  return standing.some(({ revision }) => revision < opened || revision < changed)
    ? ['a signature stands over another text than the present one']
    : [];
}
