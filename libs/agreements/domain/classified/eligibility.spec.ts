import { describe, expect, it } from '@jest/globals';
import { policyFactsAt } from '@accord/policy/testing';
import type { Application } from '../application.js';
import type { ClassifiedDeterminationForm } from './forms.js';
import { application, classifiedBlock } from '../testing/applications.js';
import * as send from '../testing/commands.js';
import { approval, topSecret } from '../testing/forms.js';
import { accepted, all, by, given, naming, on, refused, type Step, where } from '../testing/given.js';
import * as steps from '../testing/steps.js';

const ELIGIBILITIES = ['Eligible', 'Limited', 'NotRequired', 'InProcess', 'Invalidated', 'Revoked'] as const;
const eligibility = (status: string) => ({ entityEligibility: { status, asOf: '2026-02-20', sourceRef: 'EX-1' } });
const people = (count: number) => ({ people: { eligible: count, ndaSigned: count, needToKnow: count } });

/** Nothing is held: named people are briefed elsewhere. */
const nothingHeld: Partial<Application> = { possession: { holds: false } };
const individuals: Partial<Application> = { ...nothingHeld, pathway: 'PSCP_Individual' };

const approving = (changes: Partial<ClassifiedDeterminationForm>, before: Partial<Application> = {}) =>
  given(steps.secretReviewed(before)).when('cs-1', send.approveClassifiedAccess(changes));

describe('the eligibility of the entity', () => {
  it.each(ELIGIBILITIES)('%s, where material is held', (status) => {
    const isEnough = status === 'Eligible' || status === 'Limited';
    approving(eligibility(status)).then(
      isEnough ? accepted('ClassifiedAccessApproved') : refused('GATE_MISSING:classified'),
    );
  });

  it.each(ELIGIBILITIES)('%s, where nothing is held', (status) => {
    const isEnough = ['Eligible', 'Limited', 'NotRequired'].includes(status);
    approving({ ...eligibility(status), possession: false }, nothingHeld).then(
      isEnough ? accepted('ClassifiedAccessApproved') : refused('GATE_MISSING:classified'),
    );
  });

  it.each(ELIGIBILITIES)('%s does not stand against a denial', (status) => {
    given(steps.secretReviewed())
      .when('cs-1', send.denyClassifiedAccess(eligibility(status)))
      .then(accepted('ClassifiedAccessDenied'));
  });
});

describe('the officials of the entity', () => {
  it.each(['smoCleared', 'fsoCleared', 'itpsoCleared'] as const)('%s is needed where material is held', (official) => {
    approving({ [official]: false }).then(refused('GATE_MISSING:classified'));
    approving({ [official]: false, possession: false }, nothingHeld).then(accepted('ClassifiedAccessApproved'));
  });
});

describe('possession', () => {
  it('is refused at submission under a pathway that does not admit it, and on a resubmission', () => {
    const held = application({ ...classifiedBlock(), pathway: 'PSCP_Individual' });
    const place = ['/application/possession/holds', 'pathway-possession'] as const;
    given(steps.drafted()).when('officer', send.submitProposal(held)).then(refused('INVALID_PAYLOAD'), naming(place));
    given(steps.proposed(), steps.changesRequested)
      .when('officer', send.resubmit({}, { application: held }))
      .then(refused('INVALID_PAYLOAD'), naming(place));
    given(steps.drafted())
      .when('officer', send.submitProposal({ ...held, possession: { holds: false } }))
      .then(accepted('AgreementProposed'));
  });

  it('is not granted under such a pathway', () => {
    approving({ pathway: 'PSCP_Individual' }, individuals).then(
      refused('INVALID_PAYLOAD'),
      naming(['/form/possession', 'pathway-possession']),
    );
    approving({ pathway: 'PSCP_Individual', possession: false, ...eligibility('NotRequired') }, individuals).then(
      accepted('ClassifiedAccessApproved'),
    );
  });

  it('is not granted when the policy has closed it since the submission', () => {
    const reciprocal = policyFactsAt('2026-03-02').pathways.find(({ id }) => id === 'ReciprocalFCL')!;
    const closed: Step = where(({ policy }) => ({
      policy: (now) => ({ ...policy(now), pathways: [{ ...reciprocal, possessionAllowed: false }] }),
    }));
    given(steps.secretReviewed(), closed)
      .when('cs-1', send.approveClassifiedAccess())
      .then(naming(['/form/possession', 'pathway-possession']));
  });

  it('is not granted beyond the application, but less may be', () => {
    approving({}, nothingHeld).then(refused('INVALID_PAYLOAD'), naming(['/form/possession', 'pathway-possession']));
    approving({ possession: false }).then(accepted('ClassifiedAccessApproved'));
  });
});

describe('the pathway', () => {
  it.each(['PSCP_Individual', 'ECS_Provider', 'LimitedEligibility'])('%s is not the one applied for', (pathway) => {
    approving({ pathway, possession: false }).then(
      refused('INVALID_PAYLOAD'),
      naming(['/form/pathway', 'pathway-applied']),
    );
  });

  it('of a denial may be any that is listed', () => {
    given(steps.secretReviewed())
      .when('cs-1', send.denyClassifiedAccess({ pathway: 'ECS_Provider' }))
      .then(accepted('ClassifiedAccessDenied'));
  });
});

describe('the people', () => {
  it.each([
    [0, false],
    [1, true],
    [4, true],
    [5, false],
    [400, false],
  ])('%i of four nominees', (count, isWithin) => {
    const place = ['/form/people/eligible', 'people-nominated'] as const;
    approving(people(count)).then(
      ...(isWithin ? [accepted('ClassifiedAccessApproved')] : [refused('INVALID_PAYLOAD'), naming(place)]),
    );
  });

  it('of the approved level and those below count, not those above', () => {
    const asked = {
      ...classifiedBlock('TopSecret'),
      nomineeCountByLevel: { Confidential: 1, Secret: 2, TopSecret: 4 },
    };
    const seconded = all(steps.secretReviewed(asked), by('cs-2', send.recordConcurrence('second-official')));
    const approve = (changes: Partial<ClassifiedDeterminationForm>) =>
      given(seconded).when('cs-1', send.approveClassifiedAccess(changes));
    approve({ ...topSecret, ...people(7) }).then(accepted('ClassifiedAccessApproved'));
    approve({ ...topSecret, ...people(8) }).then(refused('INVALID_PAYLOAD'));
    approve(people(3)).then(accepted('ClassifiedAccessApproved'));
    approve(people(4)).then(refused('INVALID_PAYLOAD'));
    approve({ approvedLevel: 'Confidential', ...people(1) }).then(accepted('ClassifiedAccessApproved'));
    approve({ approvedLevel: 'Confidential', ...people(2) }).then(refused('INVALID_PAYLOAD'));
  });
});

describe('a determination of what nobody asked for', () => {
  it('is out of place, whatever its form says', () => {
    given(steps.privacyReviewed())
      .when('cs-1', send.approveClassifiedAccess(people(400)))
      .then(refused('WRONG_STATE'));
  });

  it('names everything that is wrong with its form at once', () => {
    given(steps.secretReviewed(individuals), on('2026-03-02'))
      .when('cs-1', send.approveClassifiedAccess({ ...approval(), ...people(9), verificationDueOn: '2199-12-31' }))
      .then(refused('INVALID_PAYLOAD'))
      .and(({ result }) =>
        expect(result.ok ? [] : result.error.errors?.map(({ path }) => path)).toEqual([
          '/form/verificationDueOn',
          '/form/pathway',
          '/form/possession',
          '/form/people/eligible',
        ]),
      );
  });
});
