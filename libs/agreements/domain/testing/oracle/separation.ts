import { dayOf, monthsAfter } from './days.js';
import type { Act, AgreementRecord } from './record.js';
import { sideOf } from './sides.js';
import { isWaived } from './waived.js';

/** What is broken of separation of duties by the one who acted last (rules.md#separation-of-duties); nothing when all is well. */
export function brokenSeparation(record: AgreementRecord): readonly string[] {
  const newest = record.events.at(-1);
  if (
    !newest ||
    newest.type === 'ReviewerRecused' ||
    newest.type === 'DelegationEnded' ||
    newest.actor.function === 'clock'
  )
    return [];
  const { subjectId, function: name } = newest.actor;
  const acts = record.actsOf(subjectId);
  const found = [...amongActs(acts), ...asMember(record, subjectId, name)];
  if (name === 'isao.signatory' && acts.some((act) => act.function === 'isao.officer') && !isAlone(record, subjectId))
    if (newest.type === 'SignatureRecorded' || newest.type === 'AmendmentSigned')
      found.push('officer and signatory are one');
  const functions = record.scene.people.get(subjectId)?.functions ?? [];
  if (
    (name === 'auditor' && newest.type !== 'BreakGlassClosed') ||
    (functions.includes('auditor') && functions.length > 1)
  )
    found.push('an auditor acts');
  return found.map((what) => `${subjectId}: ${what}`);
}

/** Rules 1 to 6: what one person did that two or three must do. */
function amongActs(acts: readonly Act[]): string[] {
  const decisions = [...new Set(acts.map((act) => act.function))].filter((one) => sideOf(one) === 'government');
  const signs = acts.some(({ type }) => type === 'SignatureRecorded' || type === 'AmendmentSigned');
  const found: string[] = [];
  if (decisions.length > 1) found.push(`acted as ${decisions.join(' and ')}`);
  if (decisions.length > 0 && acts.some((act) => sideOf(act.function) === 'organization'))
    found.push('acted on both sides');
  if (acts.some(({ official }) => official) && (signs || decisions.includes('dhs.privacy')))
    found.push('is official and signatory or reviewer');
  if (signs && acts.some(({ type }) => type === 'AgreementActivated' || type === 'AmendmentTookEffect'))
    found.push('signed and activated');
  return found;
}

/** Months for which who left the organization does not decide on it. */
const LOOK_BACK = 24;

/** Rule 2 and own side: who speaks for the organization belongs to it now, who decides on it has not for long. */
function asMember(record: AgreementRecord, person: string, name: Act['function']): readonly string[] {
  const { scene, today } = record;
  if (sideOf(name) === null) return [];
  const persons = record.asOne(person);
  const own = scene.organization.appointments.filter(({ subjectId }) => persons.has(subjectId));
  if (sideOf(name) === 'government') {
    const isNear = own.some(
      ({ subjectId, endedAt }) =>
        endedAt === null ||
        (!isWaived(record, 'LookBack', subjectId) && today < monthsAfter(dayOf(endedAt), LOOK_BACK)),
    );
    return isNear ? ['decides on their own organization'] : [];
  }
  const isAppointed = own.some((one) => one.function === name && one.endedAt === null);
  return isAppointed ? [] : ['speaks for the organization without an appointment'];
}

/** Officer and signatory by necessity: by an appointment to one of the two that says so and has not ended. */
const isAlone = ({ scene }: AgreementRecord, person: string): boolean =>
  scene.organization.appointments.some(
    ({ subjectId, function: name, headcountOne, endedAt }) =>
      subjectId === person &&
      (name === 'isao.officer' || name === 'isao.signatory') &&
      headcountOne &&
      endedAt === null,
  );
