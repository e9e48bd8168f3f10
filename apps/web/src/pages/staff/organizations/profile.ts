/** The registration of an organization, in words. */
import type { Organization } from '../../../api/types.js';
import { FORMATION_BASES, labelOf } from '../../../words/labels.js';

type Profile = Pick<Organization, 'formationBasis'> & { readonly sector?: string; readonly region?: string };

/** Around what it was formed: the sector or the region by its name, else the kind of basis. */
export const basisOf = ({ formationBasis, sector, region }: Profile): string =>
  sector ?? region ?? labelOf(FORMATION_BASES, formationBasis);

type Appointment = Organization['appointments'][number];

export interface Holder {
  readonly functionName: Appointment['function'];
  readonly current: readonly Appointment[];
  readonly ended: readonly Appointment[];
}

const FUNCTIONS = ['isao.officer', 'isao.signatory', 'isao.fso'] as const;

/** Who holds and held each function, in the order of the functions; the newest first. */
export const holdersOf = ({ appointments }: Pick<Organization, 'appointments'>): readonly Holder[] =>
  FUNCTIONS.map((functionName) => {
    const all = appointments
      .filter((one) => one.function === functionName)
      .toSorted((one, other) => other.appointedAt.localeCompare(one.appointedAt));
    return {
      functionName,
      current: all.filter(({ endedAt }) => endedAt === undefined),
      ended: all.filter(({ endedAt }) => endedAt !== undefined),
    };
  });
