import { describe, expect, it } from '@jest/globals';
import type { PolicyFacts } from '../premises.js';
import * as send from '../testing/commands.js';
import * as forms from '../testing/forms.js';
import { all, by, type Step as Happened } from '../testing/given.js';
import { beginning } from '../testing/scene.js';
import * as steps from '../testing/steps.js';
import { effectOf } from './policy-effect.js';

const DAY = '2026-06-01';

/** What other values would do on a day to what has come of some steps. */
function effectAfter(happened: readonly Happened[], change: (policy: PolicyFacts) => Partial<PolicyFacts>) {
  const { state, organization, policy } = all(...happened)(beginning);
  const before = policy(`${DAY}T04:00:00.000Z`);
  return effectOf({ state, organization }, { before, after: { ...before, ...change(before) }, day: DAY });
}

const lossesAfter = (...given: Parameters<typeof effectAfter>) => effectAfter(...given).losses;

const lapsed = ({ statutes }: PolicyFacts) => ({
  statutes: statutes.map(({ statute }) => ({ statute, inForce: false })),
  coverAhead: [],
});
const until =
  (day: string) =>
  ({ coverAhead }: PolicyFacts) => ({
    coverAhead: coverAhead.map((one) => ({ ...one, until: day })),
  });

const underStatute = all(steps.privacyReviewed({ authorityBasis: ['6USC659i', '6USC1503'] }), steps.activated);

describe('what an agreement loses by a publication', () => {
  it('is the types that rest on a statute, where cover ends with it and the agreement names the statute', () => {
    expect(lossesAfter([underStatute], lapsed)).toEqual([
      { kind: 'statutory-cover', what: ['CyberThreatIndicator', 'DefensiveMeasure'] },
    ]);
    expect(lossesAfter([steps.inForceNow], lapsed)).toEqual([]);
  });

  it('is nothing where cover ends later, or sooner, but not yet: a last day moves', () => {
    const { dates, losses } = effectAfter([underStatute], until('2026-07-15'));
    expect(losses).toEqual([]);
    expect(dates).toEqual([
      { timer: 'statutory-window-watch', about: 'CISA2015', from: '2026-09-30', to: '2026-07-15' },
    ]);
  });

  it('is nothing any more of what a notice has ended by then', () => {
    const notice = by('ao-1', send.giveTerminationNotice('2026-05-31'));
    expect(effectAfter([underStatute, notice], lapsed)).toEqual({ dates: [], acts: [], losses: [] });
  });

  it('is a reviewer who may not decide any more, as long as they have something to decide', () => {
    const lostBy = (subjectId: string, ...happened: readonly Happened[]) => {
      const { state, organization, policy } = all(...happened)(beginning);
      const before = policy(`${DAY}T04:00:00.000Z`);
      const person = { subjectId, loses: ['dhs.privacy', 'auditor'] as const };
      return effectOf({ state, organization }, { before, after: before, day: DAY, person }).losses;
    };
    const { assignments } = all(steps.readyForReview())(beginning).state;
    const reviewer = assignments[0]!.subjectId;
    expect(lostBy(reviewer, steps.readyForReview())).toEqual([{ kind: 'reviewer', what: ['dhs.privacy'] }]);
    expect(lostBy('somebody-else', steps.readyForReview())).toEqual([]);
    expect(lostBy(reviewer, steps.privacyReviewed())).toEqual([]);
  });

  it('is the acceptance that a lower level asks for, and nobody gave', () => {
    const low = forms.formWithCondition({ residualLevel: 'Low' });
    const withCondition = [steps.privacyReviewed({}, low)];
    const fromLow = ({ risk }: PolicyFacts) => ({ risk: { ...risk, acceptanceNeededFrom: 'Low' as const } });
    expect(lossesAfter(withCondition, fromLow)).toEqual([{ kind: 'risk-cover', what: ['privacy.DataMinimization'] }]);
    expect(lossesAfter([steps.privacyReviewed()], fromLow)).toEqual([]);
  });

  it('is the standards, where less grace is left after the end of the attestation', () => {
    const { state, organization, policy } = all(steps.inForceNow)(beginning);
    const known = {
      state,
      organization: { ...organization, attestation: { ...organization.attestation!, validUntil: '2026-05-30' } },
    };
    const graced = (days: number): PolicyFacts => {
      const facts = policy(`${DAY}T04:00:00.000Z`);
      const graceDays = Object.fromEntries(facts.baseline.itemIds.map((id) => [id, days]));
      return { ...facts, baseline: { ...facts.baseline, graceDays } };
    };
    expect(effectOf(known, { before: graced(30), after: graced(0), day: DAY }).losses).toEqual([
      { kind: 'standards', what: [] },
    ]);
  });

  it('is the term that was asked for, before it is in force: what is in force keeps its own', () => {
    const shorter = ({ term }: PolicyFacts) => ({ term: { ...term, maxMonths: 12 } });
    expect(lossesAfter([steps.privacyReviewed()], shorter)).toEqual([{ kind: 'term', what: ['12'] }]);
    expect(lossesAfter([steps.inForceNow], shorter)).toEqual([]);
  });
});
