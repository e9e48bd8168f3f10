import { createHash } from 'node:crypto';
import { addDays, isGovernmentFunction, localDateOf } from '@accord/kernel';
import type { EventPayloads, EventType, RecordedAgreementEvent } from '../events.js';
import { termsDocument } from '../terms.js';
import type { World } from './world.js';

type EventOf<Type extends EventType> = RecordedAgreementEvent & {
  readonly type: Type;
  readonly data: EventPayloads[Type];
};

const sha256 = (text: string): string => createHash('sha256').update(text, 'utf8').digest('hex');

/**
 * What must hold of every agreement, told from its events alone and without a guard of the product: the second opinion
 * of the property test and the model check. Each method returns what is broken, in words; nothing when all is well.
 */
export class Oracle {
  private readonly events: readonly RecordedAgreementEvent[];
  private readonly today: string;

  constructor(private readonly world: World) {
    this.events = world.history;
    this.today = localDateOf(world.now);
  }

  /** No person acts in two decision functions, on both sides, or as classified official and signatory or reviewer. */
  separation(): readonly string[] {
    const acts = this.events.filter(({ type }) => type !== 'ReviewerRecused');
    const people = new Set(acts.map(({ actor }) => actor.subjectId));
    return [...people].flatMap((person) =>
      brokenBy(
        person,
        acts.filter(({ actor }) => actor.subjectId === person),
      ),
    );
  }

  /** Every signature that stands is one over the text as it is, and the text lies open (or is in force). */
  signatures(): readonly string[] {
    const { state, agreementId, policy, now } = this.world;
    const standing = state.signatures.filter(({ status }) => status === 'Signed');
    if (standing.length === 0) return [];
    if (!state.terms?.open) return ['a signature stands over terms that do not lie open'];
    const digest = sha256(termsDocument(state, agreementId, policy(now)));
    return standing.some(({ termsDigest }) => termsDigest !== digest || digest !== state.terms?.termsDigest)
      ? ['a signature stands over another text than the present one']
      : [];
  }

  /** An agreement that has just become Active passed every gate. Call it at the moment of the activation. */
  activation(): readonly string[] {
    const missing = [
      ...this.reviewGates(),
      ...this.classifiedGate(),
      ...this.signatureGate(),
      ...this.riskGate(),
      ...this.standardsGate(),
    ];
    return missing.map((gate) => `Active without ${gate}`);
  }

  private all<Type extends EventType>(...types: readonly Type[]): readonly EventOf<Type>[] {
    return this.events.filter((event): event is EventOf<Type> => types.some((type) => type === event.type));
  }

  private last<Type extends EventType>(...types: readonly Type[]): EventOf<Type> | undefined {
    return this.all(...types).at(-1);
  }

  private reviewGates(): readonly string[] {
    const passed = this.last('PrivacyReviewPassed');
    const changed = this.changedBy('privacy');
    const stale = passed !== undefined && addDays(localDateOf(passed.recordedAt), 365) < this.today;
    const crcl = this.all('ConcurrenceRecorded').findLast(({ data }) => data.office === 'crcl');
    const counsel = this.all('ConcurrenceRecorded').findLast(({ data }) => data.office === 'counsel');
    const open = (one: typeof crcl) =>
      one?.data.position === 'NonConcur' && !this.accepted('nonConcurOverride', one.data.office);
    return [
      ...(this.last('IntakeCompleted') ? [] : ['intake']),
      ...(!passed || stale || changed > passed.revision ? ['a privacy review that holds'] : []),
      ...(!crcl || open(crcl) ? ['the concurrence of CRCL'] : []),
      ...((this.world.state.agreementForm === 'Negotiated' && !counsel) || open(counsel) ? ['that of counsel'] : []),
    ];
  }

  private classifiedGate(): readonly string[] {
    const { state } = this.world;
    const decided = this.last(
      'ClassifiedAccessApproved',
      'ClassifiedAccessDenied',
      'ClassifiedAccessMarkedNotRequired',
    );
    const named = (state.application?.namedRecipients.length ?? 0) > 0;
    if (state.application?.requestedLevel === 'None')
      return [
        ...(decided?.type === 'ClassifiedAccessMarkedNotRequired' ? [] : ['a mark that nothing classified is needed']),
        ...(named && !this.isSeconded(null) ? ['a second official'] : []),
      ];
    const reopened = Math.max(this.changedBy('classified'), this.changedBy('privacy'));
    if (decided?.type !== 'ClassifiedAccessApproved' || reopened > decided.revision)
      return ['a determination that holds'];
    const needsSecond = named || decided.data.level === 'TopSecret';
    return [
      ...(decided.data.verificationDueOn < this.today ? ['a verification that holds'] : []),
      ...(needsSecond && !this.isSeconded(decided.actor.subjectId) ? ['a second official'] : []),
    ];
  }

  /** Revision of the last resubmission that changed a field material for a review; -1 without one. */
  private changedBy(kind: 'privacy' | 'classified'): number {
    const material = this.all('AgreementResubmitted').findLast(({ data }) =>
      data.diff.some(({ materiality }) => materiality === kind || materiality === 'both'),
    );
    return material?.revision ?? -1;
  }

  private isSeconded(otherThan: string | null): boolean {
    return this.all('ConcurrenceRecorded').some(
      ({ data, actor, revision }) =>
        data.office === 'second-official' &&
        data.position !== 'NonConcur' &&
        actor.subjectId !== otherThan &&
        revision > this.changedBy('privacy'),
    );
  }

  private signatureGate(): readonly string[] {
    const opened = this.last('TermsOpenedForSignature');
    const voided = new Set(this.all('SignatureVoided').map(({ data }) => data.signatureId));
    const standing = this.all('SignatureRecorded').filter(
      (one) => opened && one.revision > opened.revision && !voided.has(one.data.signatureId),
    );
    const parties = standing.map(({ data }) => data.party);
    const digests = new Set(standing.map(({ data }) => data.termsDigest));
    const right = parties.join() === 'ISAO,NCCIC' && digests.size === 1 && digests.has(opened?.data.termsDigest ?? '');
    return right ? [] : ['both signatures, the ISAO first, over the terms that were opened last'];
  }

  private riskGate(): readonly string[] {
    const passed = this.last('PrivacyReviewPassed');
    const gaps = (this.world.state.application?.baselineAnswers ?? []).filter(({ answer }) => answer === 'Gap');
    const conditions = (passed?.data.conditions ?? []).filter(
      ({ residualLevel }) => residualLevel && residualLevel !== 'VeryLow' && residualLevel !== 'Low',
    );
    return [
      ...gaps.filter(({ itemId }) => !this.accepted('standardsGap', itemId)).map(({ itemId }) => `cover for ${itemId}`),
      ...conditions
        .filter(({ conditionId }) => !this.accepted('privacyCondition', conditionId, passed?.revision))
        .map(({ conditionId }) => `cover for ${conditionId}`),
    ];
  }

  private standardsGate(): readonly string[] {
    const { attestation } = this.world.organization;
    return attestation && !attestation.lapsed && attestation.validUntil >= this.today ? [] : ['an attestation'];
  }

  /** A risk that was accepted after a revision and runs. */
  private accepted(kind: string, ref: string, after = -1): boolean {
    return this.all('RiskAccepted').some(
      ({ data, revision }) =>
        revision > after &&
        data.form.source.kind === kind &&
        data.form.source.ref === ref &&
        data.expiresOn >= this.today,
    );
  }
}

function brokenBy(person: string, acts: readonly RecordedAgreementEvent[]): readonly string[] {
  const functions = new Set(acts.map(({ actor }) => actor.function));
  const decisions = [...functions].filter(isGovernmentFunction);
  const official = acts.some(
    (act) =>
      act.type === 'ClassifiedAccessApproved' ||
      act.type === 'ClassifiedAccessDenied' ||
      (act.type === 'ConcurrenceRecorded' && act.data.office === 'second-official'),
  );
  const signs = acts.some(({ type }) => type === 'SignatureRecorded');
  const broken: string[] = [];
  if (decisions.length > 1) broken.push(`${person} acted as ${decisions.join(' and ')}`);
  if (decisions.length > 0 && functions.size > decisions.length) broken.push(`${person} acted on both sides`);
  if (official && (signs || functions.has('dhs.privacy')))
    broken.push(`${person} is official and signatory or reviewer`);
  return broken;
}
