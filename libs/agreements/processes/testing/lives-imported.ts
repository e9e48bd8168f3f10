import { commands as send } from '../../domain/testing/index.js';
import { at, escalated, missed, runsOut, type Kind } from './account.js';
import { months, over, text } from './almanac.js';
import { Way } from './ways.js';

/** The first year of this system: what was signed in it is not deemed to comply. */
const AFTER_THE_LAW = { originalSignedOn: '2016-01-04' };

/**
 * Signed too late to be deemed to comply, and found to conform by nobody: missed 180 days after the import, suspended after 365;
 * the annual review is waited for all the same, from the day of the verification on.
 */
const neverConforming: Kind = (house, organizationId, name, begin) => {
  const way = new Way(house, organizationId, name);
  const verified = begin + 10;
  return {
    deeds: [
      { at: at(begin), act: () => way.by('cm-1', send.importEndless({ organizationId, ...AFTER_THE_LAW })) },
      { at: at(verified), act: () => way.by('ao-2', send.verifyLegacy()) },
      ...way.calledOff(begin + 420),
    ],
    expected: [
      missed(begin + 180),
      `${over(begin + 365)} AgreementSuspended`,
      escalated(months(verified, 12) + 30),
      `${over(begin + 420)} AgreementTerminated`,
    ],
  };
};

/** Held for so long that its review is missed before anybody has verified it: that is told in the moment in which it is. */
const verifiedLate: Kind = (house, organizationId, name, begin) => {
  const way = new Way(house, organizationId, name);
  const verified = begin + 200;
  return {
    deeds: [
      { at: at(begin), act: () => way.by('cm-1', send.importEndless({ organizationId, ...AFTER_THE_LAW })) },
      { at: at(verified), act: () => way.by('ao-2', send.verifyLegacy()) },
      ...way.calledOff(begin + 370),
    ],
    expected: [
      `${at(verified)} DeadlineMissed`,
      `${over(begin + 365)} AgreementSuspended`,
      `${over(begin + 370)} AgreementTerminated`,
    ],
  };
};

/** Signed before 18 December 2015: the law deems it to comply, and nothing is waited for but its own last day. */
const deemedToComply: Kind = (house, organizationId, name, begin) => {
  const way = new Way(house, organizationId, name);
  const [verified, end] = [begin + 30, begin + 390];
  const instrument = { organizationId, originalSignedOn: '2014-05-01', originalExpiry: text(end) };
  return {
    deeds: [
      { at: at(begin), act: () => way.by('cm-1', send.importLegacy(instrument)) },
      { at: at(verified), act: () => way.by('ao-2', send.verifyLegacy()) },
    ],
    expected: runsOut(verified, end),
  };
};

/** Kinds of lives of instruments from before this system. */
export const IMPORTED: readonly Kind[] = [neverConforming, verifiedLate, deemedToComply];
