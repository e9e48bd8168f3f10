import type { Level } from '../../application.js';
import type { ClassifiedDeterminationForm } from '../../classified/forms.js';
import type { AgreementRecord, EventOf } from './record.js';

const LEVELS: readonly Level[] = ['None', 'Confidential', 'Secret', 'TopSecret'];

/** The first word of an office on a revision, or one that takes back its NonConcur on it and says why. */
export function isFirstWord({ data }: EventOf<'ConcurrenceRecorded'>, record: AgreementRecord): boolean {
  const earlier = record.before().wordOf(data.office);
  if (earlier?.data.revisionNo !== data.revisionNo) return data.supersedes === undefined;
  const isTakenBack = earlier.data.position === 'NonConcur' && data.position !== 'NonConcur';
  return isTakenBack && data.comment !== undefined && data.supersedes === earlier.eventId;
}

/** A second official is asked for Top Secret and named recipients, or has a NonConcur to answer. */
export function isAskedFor({ data: { office } }: EventOf<'ConcurrenceRecorded'>, record: AgreementRecord): boolean {
  const { requestedLevel, namedRecipients = [] } = record.application() ?? {};
  const isOpen = record.before().wordOf('second-official')?.data.position === 'NonConcur';
  return office !== 'second-official' || requestedLevel === 'TopSecret' || namedRecipients.length > 0 || isOpen;
}

/** The entity is eligible, or holds nothing and needs no eligibility; where it holds something its officials are cleared. */
export const isEligible = ({ entityEligibility, possession, ...form }: ClassifiedDeterminationForm): boolean =>
  ['Eligible', 'Limited', ...(possession ? [] : ['NotRequired'])].includes(entityEligibility.status) &&
  (!possession || (form.smoCleared && form.fsoCleared && form.itpsoCleared));

/** Nominees of the approved level and below, the pathway of the application, and nothing held that was not asked for. */
export function isWithinNomination(
  { people, level, pathway, possession }: EventOf<'ClassifiedAccessApproved'>['data'],
  record: AgreementRecord,
): boolean {
  const asked: NominatedFor = JSON.parse(JSON.stringify(record.application() ?? {}));
  const nominees = LEVELS.slice(0, LEVELS.indexOf(level) + 1).map((one) => asked.nomineeCountByLevel?.[one] ?? 0);
  const isCounted = people >= 1 && people <= nominees.reduce((sum, one) => sum + one, 0);
  const admits = record.policy.pathways.some(({ id, possessionAllowed }) => id === pathway && possessionAllowed);
  return isCounted && asked.pathway === pathway && (!possession || (admits && asked.possession?.holds === true));
}

interface NominatedFor {
  readonly nomineeCountByLevel?: Partial<Record<Level, number>>;
  readonly pathway?: string;
  readonly possession?: { readonly holds: boolean };
}

/** Months of the term that both parties signed, at most five years. */
export const signedMonths = (record: AgreementRecord): number =>
  Math.min(60, record.application()?.requestedTermMonths ?? 0);

const TLP = ['CLEAR', 'GREEN', 'AMBER', 'AMBER+STRICT', 'RED'];

/** Within the application, its directions and its ceiling, each collection once and with something to carry. */
export function isWithin(
  entitlements: EventOf<'AgreementActivated'>['data']['entitlements'],
  record: AgreementRecord,
): boolean {
  const { collections = [], infoTypes = [], tlpCeiling = 'CLEAR' } = record.application() ?? {};
  const goesTheWay = (type: string, { canRead, canWrite }: (typeof entitlements)[number]): boolean =>
    infoTypes.some(
      (one) =>
        one.type === type && ((canRead && one.direction !== 'toNCCIC') || (canWrite && one.direction !== 'fromNCCIC')),
    );
  const isOnce = new Set(entitlements.map(({ collectionId }) => collectionId)).size === entitlements.length;
  return (
    isOnce &&
    entitlements.every((one) => {
      const asked = collections.find(({ id }) => id === one.collectionId);
      const admits = asked && (!one.canRead || asked.canRead) && (!one.canWrite || asked.canWrite);
      const isBelow = TLP.indexOf(one.tlpCeiling) <= TLP.indexOf(tlpCeiling);
      return admits && isBelow && one.infoTypes.length > 0 && one.infoTypes.every((type) => goesTheWay(type, one));
    })
  );
}
