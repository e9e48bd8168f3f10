import { describe, expect, it } from '@jest/globals';
import { application } from '../testing/applications.js';
import { stoppedTypes } from './grant.js';

const policyWhere = (inForce: boolean) => ({ statutes: [{ statute: 'CISA2015', inForce }] });
const naming = (...authorityBasis: readonly string[]) => ({ application: { ...application(), authorityBasis } });

describe('what a lapsed statute stops', () => {
  it.each(['6USC1503', '6USC1504'])(
    'is indicators and defensive measures, where the application names %s',
    (authority) =>
      expect(stoppedTypes(naming('EO13691', authority), policyWhere(false))).toEqual([
        'CyberThreatIndicator',
        'DefensiveMeasure',
      ]),
  );

  it('is nothing while the statute is in force', () =>
    expect(stoppedTypes(naming('6USC1503', '6USC1504'), policyWhere(true))).toEqual([]));

  it('is nothing of an application that rests on 6 U.S.C. 659, and nothing where there is none', () => {
    expect(stoppedTypes(naming('6USC659i', 'EO13691'), policyWhere(false))).toEqual([]);
    expect(stoppedTypes({ application: null }, policyWhere(false))).toEqual([]);
  });

  it('is the same where the policy does not know the statute', () =>
    expect(stoppedTypes(naming('6USC1503'), { statutes: [] })).toHaveLength(2));
});
