import { describe, expect, it } from '@jest/globals';
import { application } from '../testing/applications.js';
import * as send from '../testing/commands.js';
import * as forms from '../testing/forms.js';
import {
  accepted,
  all,
  by,
  carrying,
  given,
  leaving,
  on,
  refused,
  saying,
  type Step,
  where,
} from '../testing/given.js';
import * as steps from '../testing/steps.js';
import { pendingWork } from '../pending-work.js';
import { active, contact, wider } from '../testing/amendments.js';
import type { Scene } from '../testing/scene.js';

const applied = by('cm-1', send.applyAmendment());
const lapsed = where(({ organization }) => ({
  organization: { ...organization, attestation: { ...organization.attestation!, lapsed: true } },
}));
const suspended: Step = all(on('2027-03-02T05:00:00.000Z'), lapsed, by('clock', send.suspendAgreement()));

/** Who is waited for by now, and with what. */
const workOf = ({ state, organization, policy, now }: Scene) =>
  pendingWork(state, organization, policy(now))
    .filter(({ since }) => since <= now)
    .map((one) => `${one.function} ${one.command}`);

describe('an amendment', () => {
  it('leaves the old terms in force until it takes effect', () => {
    const before = given(active).scene.state;
    const signed = given(active, steps.amendmentReviewed(wider), steps.amendmentSigned).scene.state;
    expect([signed.terms, signed.application, signed.activation]).toEqual([
      before.terms,
      before.application,
      before.activation,
    ]);
    const after = given(active, steps.amendmentReviewed(wider), steps.amendmentSigned, applied).scene.state;
    expect(after).toMatchObject({
      application: { tlpCeiling: 'AMBER' },
      terms: { termsVersion: 2, termsDigest: signed.amendment?.terms?.termsDigest, open: true },
      activation: {
        termsVersion: 2,
        effectiveOn: before.activation?.effectiveOn,
        expiresOn: before.activation?.expiresOn,
      },
      revisionNo: 2,
    });
    expect(after.activation?.entitlements.map(({ tlpCeiling }) => tlpCeiling)).toEqual(['AMBER', 'AMBER']);
  });

  it('amendment: asks for acceptance again only of what is new', () => {
    // another contact: nobody is asked; a type of information: CRCL and privacy, and counsel not
    expect(workOf(given(active, steps.amending(contact)).scene)).toEqual(['nccic.case_manager apply-amendment']);
    const typed = given(active, steps.amending({ purposes: ['MitigateIncident'] }));
    expect(workOf(typed.scene)).toEqual(['dhs.crcl record-concurrence']);
    typed.when('pr-1', send.passAmendmentReview()).then(refused('GATE_MISSING:concurrence.crcl'));
    const longer = given(active, on('2028-10-01'), steps.amending({ requestedTermMonths: 48 }));
    expect(workOf(longer.scene)).toEqual([
      'dhs.privacy pass-amendment-privacy-review',
      'nccic.case_manager complete-annual-review', // of the years before
    ]);
  });

  it('ends with its signatures when it is closed, and its words say nothing of the text in force', () => {
    const closed = given(
      active,
      steps.amendmentReviewed(wider),
      steps.amendmentSigned,
      by('officer', send.closeAmendment()),
    ).scene.state;
    expect(closed.amendment?.signatures.map(({ status }) => status)).toEqual(['Void', 'Void']);
    expect(closed.concurrences).toEqual(given(active).scene.state.concurrences);
    const next = given(
      active,
      steps.amendmentReviewed(wider),
      by('signatory', send.signAmendment()),
      by('officer', send.closeAmendment()),
      steps.amendmentReviewed(wider),
    );
    expect(next.scene.state.amendment).toMatchObject({ amendmentNo: 2, termsVersion: 3, revisionNo: 3 });
    next.when('ao-1', send.signAmendment()).then(refused('SIGN_ORDER'));
  });

  it('sets conditions of its own, whose risk is accepted before anybody signs', () => {
    const found = all(
      active,
      steps.amending(wider),
      by('cr-1', send.recordConcurrence('crcl')),
      by('pr-1', send.passAmendmentReview(forms.deltaWithCondition())),
    );
    expect(workOf(given(found).scene)).toEqual(['dhs.risk_acceptor accept-risk']);
    given(found).when('signatory', send.signAmendment()).then(refused('RISK_UNCOVERED'));
    const source = { kind: 'privacyCondition', ref: 'amendment-1-privacy.DataMinimization' } as const;
    const covered = all(found, by('ra-1', send.acceptRisk(forms.acceptance(source))));
    given(covered, steps.amendmentSigned)
      .when('cm-1', send.applyAmendment())
      .then(
        accepted('AmendmentTookEffect'),
        leaving(({ state }) => {
          expect(state.conditions.map(({ conditionId }) => conditionId)).toEqual([source.ref]);
          expect(state.privacy.status).toBe('PassedWithConditions');
        }),
      );
    expect(given(covered).scene.state.privacy.status).toBe('Passed');
  });

  it('keeps withheld what the activation withheld, and lets in what is new', () => {
    const withheld = all(
      steps.privacyReviewed(),
      steps.termsOpen,
      steps.bothSigned,
      by(
        'cm-1',
        send.activateAgreement({
          entitlements: [
            {
              collectionId: 'nccic-green',
              canRead: true,
              canWrite: false,
              infoTypes: ['CyberThreatIndicator'],
              tlpCeiling: 'CLEAR',
            },
          ],
        }),
      ),
    );
    const more = {
      collections: [...application().collections, { id: 'new', canRead: true, canWrite: false }],
      tlpCeiling: 'AMBER',
    };
    const { state } = given(withheld, steps.amendmentReviewed(more), steps.amendmentSigned, applied).scene;
    expect(state.activation?.entitlements).toEqual([
      {
        collectionId: 'nccic-green',
        canRead: true,
        canWrite: false,
        infoTypes: ['CyberThreatIndicator'],
        tlpCeiling: 'CLEAR',
      },
      {
        collectionId: 'new',
        canRead: true,
        canWrite: false,
        infoTypes: ['CyberThreatIndicator', 'DefensiveMeasure'],
        tlpCeiling: 'AMBER',
      },
    ]);
  });

  it('gives classified access up at the word of the organization alone', () => {
    const without = Object.fromEntries(
      ['pathway', 'possession', 'nomineeCountByLevel', 'briefingSiteWithin50mi', 'needStatementUnclassified', 'smo']
        .concat(['fso', 'itpso', 'fociStatus', 'sf328Digest'])
        .map((field) => [field, null]),
    );
    given(steps.inForceWithAccess, steps.amending({ requestedLevel: 'None', ...without }))
      .when('signatory', send.signAmendment())
      .then(accepted('AmendmentSigned'));
    const { state } = given(
      steps.inForceWithAccess,
      steps.amending({ requestedLevel: 'None', ...without }),
      by('signatory', send.signAmendment()),
      applied,
    ).scene;
    expect([state.classified.status, state.conditions]).toEqual(['NotRequired', []]);
  });
});

describe('while the agreement is suspended', () => {
  it('only what takes from it, moves its baseline or puts it right goes on', () => {
    const tried = given(active, suspended);
    tried.when('officer', send.proposeAmendment(contact)).then(accepted('AmendmentProposed'));
    tried.when('officer', send.proposeAmendment({ tlpCeiling: 'CLEAR' })).then(accepted('AmendmentProposed'));
    tried.when('officer', send.proposeAmendment(wider)).then(refused('WRONG_STATE'));
    const open = given(active, steps.amendmentReviewed(wider), suspended);
    open
      .when('signatory', send.signAmendment())
      .then(refused('WRONG_STATE'), saying('No amendment is open, or it waits until the suspension is over.'));
    open.when('officer', send.closeAmendment()).then(accepted('AmendmentClosed'));
    given(active, suspended, steps.amending(contact))
      .when('cm-1', send.applyAmendment())
      .then(accepted('AmendmentTookEffect'));
  });
});

describe('separation of duties over the whole stream', () => {
  it.each<[string, readonly Step[], string, Parameters<ReturnType<typeof given>['when']>[1]]>([
    [
      'who proposed it for the center does not review it',
      [by('mv-1', send.proposeAmendment(wider))],
      'mv-1',
      send.passAmendmentReview(),
    ],
    [
      'who reviewed the agreement does not sign its amendment',
      [steps.amendmentReviewed(wider)],
      'jack',
      send.signAmendment(),
    ],
    ['who signed the agreement does not apply its amendment', [steps.amending(contact)], 'jack', send.applyAmendment()],
  ])('%s', (_what, happened, who, command) => {
    const asJack = where(({ state }) => ({
      state: {
        ...state,
        participations: state.participations.map((act) =>
          Object.assign({}, act, {
            subjectId: act.subjectId === 'ao-1' || act.subjectId === 'pr-1' ? 'jack' : act.subjectId,
          }),
        ),
      },
    }));
    const manner = who === 'mv-1' ? { as: 'dhs.privacy' as const } : {};
    given(active, ...happened, asJack)
      .when(who, command, manner)
      .then(refused('SOD_CONFLICT'));
  });

  it('lets the same person review the next amendment in the same function', () => {
    given(
      active,
      steps.amendmentReviewed(wider),
      steps.amendmentSigned,
      applied,
      steps.amendmentReviewed({ tlpCeiling: 'AMBER+STRICT' }),
    )
      .when('signatory', send.signAmendment())
      .then(accepted('AmendmentSigned'), carrying({ termsVersion: 3 }));
  });
});
