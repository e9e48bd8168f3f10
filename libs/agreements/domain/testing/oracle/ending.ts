import { daysAfter } from './days.js';
import { type Laws, wrong } from './law.js';
import type { AgreementRecord, EventOf } from './record.js';
import { sideOf } from './sides.js';

type Ending = 'TerminationNoticeGiven' | 'AgreementTerminated';

/** Days of notice that the organization gives; the Center may end an agreement on the same day. */
const NOTICE = 30;

/** Laws of notices and of the end that they bring (rules.md#notice). */
export const endingLaws: Laws<Ending> = {
  TerminationNoticeGiven: {
    from: ['Active', 'Suspended'],
    by: ['nccic.approving_official', 'isao.signatory'],
    needs: ({ data, actor }, record) => {
      const isIsao = sideOf(actor.function) === 'organization';
      const before = record.before().last('TerminationNoticeGiven');
      return [
        ...wrong(data.byParty !== (isIsao ? 'ISAO' : 'NCCIC'), 'the side of the party'),
        ...wrong(data.effectiveOn < (isIsao ? daysAfter(record.today, NOTICE) : record.today), 'the time of notice'),
        ...wrong(before !== undefined && before.data.effectiveOn <= data.effectiveOn, 'a day before that of a notice'),
      ];
    },
  },
  AgreementTerminated: {
    from: ['Active', 'Suspended', 'Terminated'], // past the day of a notice it counts as that before it is recorded
    by: ['nccic.approving_official', 'clock'],
    needs: (event, record) => [
      ...wrong(record.before().last('AgreementTerminated') !== undefined, 'a first end'),
      ...(event.data.successorId === undefined ? noticed(event, record) : succeeded(event, record)),
    ],
  },
};

function noticed({ data, actor }: EventOf<'AgreementTerminated'>, record: AgreementRecord): readonly string[] {
  const notice = record.last('TerminationNoticeGiven')?.data;
  if (!notice) return ['a notice'];
  const isOver = notice.effectiveOn < record.today;
  return [
    ...wrong(actor.function === 'clock' && !isOver, 'the day of the notice over'),
    ...wrong(actor.function !== 'clock' && isOver, 'an end that has not come already'),
    ...wrong(data.effectiveOn !== (isOver ? notice.effectiveOn : record.today), 'the day on which it ended'),
    ...wrong(data.reasonCode !== notice.reasonCode || data.byParty !== notice.byParty, 'the words of the notice'),
  ];
}

const succeeded = ({ data, actor }: EventOf<'AgreementTerminated'>, { scene }: AgreementRecord): readonly string[] => [
  ...wrong(actor.function !== 'clock', 'the clock'),
  ...wrong(
    scene.successor?.agreementId !== data.successorId || scene.successor?.activation?.supersedes !== scene.agreementId,
    'a successor in its place',
  ),
];
