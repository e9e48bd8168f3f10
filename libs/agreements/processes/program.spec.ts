import { describe, expect, it } from '@jest/globals';
import { POLICY_STREAM } from '@accord/policy/domain';
import { House } from './testing/house.js';
import { Way } from './testing/ways.js';

const START = '2026-03-02T15:00:00.000Z';

/** Two agreements in force, one of which names the statute as an authority, and an application that is nothing yet. */
async function begun(): Promise<House> {
  const house = new House(START);
  const wayOf = async (slug: string): Promise<Way> => {
    const organizationId = await house.organization(slug); // one each: an organization has one agreement in force
    await house.attest(organizationId);
    return new Way(house, organizationId, slug);
  };
  const [resting, other, waiting] = [await wayOf('resting'), await wayOf('other'), await wayOf('waiting')];
  await resting.reviewed({ authorityBasis: ['6USC659i', '6USC1503'] });
  await resting.activate();
  await other.reviewed({});
  await other.activate();
  await waiting.propose({ authorityBasis: ['6USC659i', '6USC1503'] });
  return house;
}

/** What the clock has recorded of the policy, after its beginning. */
const ofThePolicy = async (house: House): Promise<readonly object[]> =>
  (await house.store.readStream(POLICY_STREAM))
    .filter(({ type, metadata }) => metadata['actorFunction'] === 'clock' && type !== 'FirstPolicyPublished')
    .map(({ recordedAt, type, data }) => Object.assign({ recordedAt, type }, data));

const LAPSED = {
  recordedAt: '2026-10-01T04:00:00.000Z',
  type: 'StatutoryCoverageLapsed',
  statute: 'CISA2015',
  from: '2026-10-01',
  affectedCount: 1,
};
const OPENS = {
  recordedAt: '2026-10-01T04:00:00.000Z',
  type: 'ProgramDeadlineTold',
  rule: 'annual-privacy-assessment',
  step: 'FY2026_Opens',
  action: 'Opens',
  dueOn: '2026-12-31',
  recipients: ['dhs.privacy'],
};

describe('the clock of the policy', () => {
  it('records that cover has ended in its instant, with the agreements that rest on the statute', async () => {
    const house = await begun();
    await house.play('2026-10-01T03:59:59.999Z');
    expect(await ofThePolicy(house)).toEqual([]);
    await house.play('2026-10-02T00:00:00.000Z');
    expect(await ofThePolicy(house)).toEqual([LAPSED, OPENS]);
  });

  it('records it once, by two workers, one worker twice, and after a rebuild', async () => {
    const house = await begun();
    await house.play('2026-10-02T00:00:00.000Z', [], async (message) => {
      await Promise.all([house.handle(message), house.handle(message)]);
      await house.handle(message);
    });
    house.forgetCheckpoint();
    await house.play('2026-10-03T00:00:00.000Z');
    expect(await ofThePolicy(house)).toEqual([LAPSED, OPENS]);
  });

  it('records what was missed once it runs again', async () => {
    const house = await begun();
    house.clock.set('2026-10-20T15:00:00.000Z');
    await house.settle();
    expect(await ofThePolicy(house)).toMatchObject([
      { ...LAPSED, recordedAt: '2026-10-20T15:00:00.000Z' },
      { ...OPENS, recordedAt: '2026-10-20T15:00:00.000Z' },
    ]);
  });

  it('records that cover begins again, by a window that was published meanwhile', async () => {
    const house = await begun();
    await house.play('2026-10-20T15:00:00.000Z');
    const window = { statute: 'CISA2015', cite: '6 U.S.C. 1501-1510', from: '2026-11-12', to: '2027-09-30' };
    await house.tellPolicy('ad-1', 'propose-statutory-window', {
      effectiveFrom: '2026-11-01',
      reason: 'The law was prolonged.',
      window,
    });
    await house.tellPolicy('ad-2', 'approve-publication', { version: '2026.2' });
    await house.play('2026-11-13T00:00:00.000Z');
    expect((await ofThePolicy(house)).at(-1)).toEqual({
      recordedAt: '2026-11-12T05:00:00.000Z',
      type: 'StatutoryCoverageRestored',
      statute: 'CISA2015',
      from: '2026-11-12',
      to: '2027-09-30',
      affectedCount: 1,
    });
  });

  it('calls for the assessment of each year, and for the review of the template', async () => {
    const house = new House(START);
    await house.begun;
    await house.play('2028-08-01T00:00:00.000Z');
    const told = (await ofThePolicy(house)).flatMap((one) => ('step' in one ? [String(one.step)] : []));
    expect(told).toEqual([
      'FY2026_Opens',
      'FY2026_Escalate',
      'FY2027_Opens',
      'FY2027_Escalate',
      '2026.1_remind-1',
      '2026.1_LockTemplate',
    ]);
  });
});
