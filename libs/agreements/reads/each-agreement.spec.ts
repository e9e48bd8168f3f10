import { describe, expect, it } from '@jest/globals';
import type { RunningAgreement } from '@accord/agreements/projections';
import type { ReadModels } from '@accord/read-side';
import { EachAgreement } from './each-agreement.js';
import type { MissingPart } from './reports/missing-part.js';

/** Three agreements: one of somebody's own organization, one that others have, and one whose record cannot be read to its end. */
const AGREEMENTS = [
  { agreementId: 'a', state: { organizationId: 'own', number: 'ISA-2026-00001' } },
  { agreementId: 'b', state: { organizationId: 'another', number: 'ISA-2026-00002' } },
  { agreementId: 'c', state: { organizationId: 'another', number: 'ISA-2026-00003' } },
] as unknown as readonly RunningAgreement[];

const parked = ['agreement-c', 'agreement-of-a-draft', 'organization-own'].map((streamId) => ({ streamId }));
const readModels = { status: () => ({ parked }) } as unknown as ReadModels;

/** What is told to somebody, and what is said to be missing. */
async function toldTo(ownOrganizationId?: string) {
  const agreements = Object.assign(new EachAgreement(readModels), {
    async *submitted() {
      yield* AGREEMENTS;
    },
  });
  const missing: MissingPart[] = [];
  const told: string[] = [];
  for await (const { agreementId } of agreements.told(missing, ownOrganizationId)) told.push(agreementId);
  return { told, missing };
}

describe('the agreements that a report tells of', () => {
  const unreadable = { part: 'UnreadableRecord', agreementId: 'c', number: 'ISA-2026-00003' };

  it('are all that were submitted, and those that cannot be read to their end are named', async () => {
    expect(await toldTo()).toEqual({ told: ['a', 'b', 'c'], missing: [unreadable] });
  });

  it('are none of the own organization of whoever asks, and that is said', async () => {
    const own = { part: 'OwnOrganization', agreementId: 'a', number: 'ISA-2026-00001' };
    expect(await toldTo('own')).toEqual({ told: ['b', 'c'], missing: [own, unreadable] });
  });
});
