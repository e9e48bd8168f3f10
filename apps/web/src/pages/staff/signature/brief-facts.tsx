import type { Agreement } from '../../../api/types.js';
import { LevelBars, StatusText } from '../../../design/status-text.js';
import type { Fact } from '../../../design/summary-box.js';
import { TlpLabel } from '../../../design/tlp-label.js';
import { levelInWords } from '../../../parts/agreement/classified-level.js';
import { count, day } from '../../../words/dates.js';
import { CLASSIFIED, LEVEL_ORDER } from '../../../words/status.js';
import { termOf } from './bound.js';

/** The five facts on top of a brief: how long, how far, how secret, what is open, what was accepted. */
export const briefFacts = (agreement: Agreement): readonly Fact[] => [
  { name: 'Term', value: termOf(agreement), under: 'from the day it is put in force' },
  ceilingOf(agreement),
  classifiedOf(agreement),
  conditionsOf(agreement),
  riskOf(agreement),
];

function ceilingOf({ application }: Agreement): Fact {
  const ceiling = application?.tlpCeiling;
  return {
    name: 'May receive up to',
    value: ceiling === undefined ? 'Not said' : <TlpLabel label={ceiling} />,
    under: application?.membersCountAsClients === true ? 'members count as clients' : 'members do not count as clients',
  };
}

const classifiedOf = (agreement: Agreement): Fact => ({
  name: 'Classified access',
  value: <StatusText status={CLASSIFIED[agreement.facets.classified]} />,
  under: levelInWords(agreement),
});

function conditionsOf({ conditions }: Agreement): Fact {
  const [first] = conditions.toSorted((one, other) => one.dueOn.localeCompare(other.dueOn));
  const blocking = conditions.filter((one) => one.blocking).length;
  return {
    name: 'Open conditions',
    value:
      first === undefined
        ? 'None'
        : `${conditions.length}, ${blocking === 0 ? 'not blocking' : `${blocking} blocking`}`,
    under: first === undefined ? 'nothing is owed' : `${first.owner}, due ${day(first.dueOn)}`,
  };
}

function riskOf({ risks }: Agreement): Fact {
  const accepted = risks.filter(({ status }) => status === 'Active');
  const [highest] = accepted.toSorted(
    (one, other) => LEVEL_ORDER.indexOf(other.residualLevel) - LEVEL_ORDER.indexOf(one.residualLevel),
  );
  if (highest === undefined) return { name: 'Accepted risk', value: 'None', under: 'nothing had to be accepted' };
  return {
    name: 'Accepted risk',
    value: <LevelBars level={highest.residualLevel} />,
    under: `${count(accepted.length, 'acceptance')}, until ${day(highest.expiresOn)}`,
  };
}
