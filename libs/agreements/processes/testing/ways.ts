import { addDays, derivedId, localDateOf } from '@accord/kernel';
import { applications, commands as send, forms } from '../../domain/testing/index.js';
import { at } from './account.js';
import { text, type Day } from './almanac.js';
import type { Deed, Place } from './place.js';

type Content = Parameters<typeof applications.application>[0];

/** One agreement of a house on its way, each step by the person whose it is. */
export class Way {
  readonly id: string;

  constructor(
    readonly house: Place,
    readonly organizationId: string,
    name: string,
  ) {
    this.id = derivedId(`agreement/${name}`);
  }

  private get today(): string {
    return localDateOf(this.house.now);
  }

  private inDays(days: number): string {
    return addDays(this.today, days);
  }

  by(subjectId: string, sent: Parameters<Place['send']>[3]) {
    return this.house.send(this.id, this.organizationId, subjectId, sent);
  }

  draft(predecessorId?: string) {
    const { organizationId } = this;
    return this.by('officer', send.createDraft({ organizationId, ...(predecessorId ? { predecessorId } : {}) }));
  }

  async propose(changes: Content = {}, predecessorId?: string): Promise<void> {
    await this.draft(predecessorId);
    await this.by('officer', send.submitProposal(this.content(changes)));
  }

  /** Proposed, taken in, assigned for a year, and CRCL has concurred. */
  async readyForReview(changes: Content = {}, predecessorId?: string): Promise<void> {
    await this.propose(changes, predecessorId);
    await this.by('cm-1', send.completeIntake());
    await this.by('cm-1', send.assignReviewer('pr-1', 'dhs.privacy', this.inDays(28)));
    await this.by('cr-1', send.recordConcurrence('crcl'));
  }

  async reviewed(changes: Content = {}, predecessorId?: string): Promise<void> {
    await this.readyForReview(changes, predecessorId);
    await this.by('pr-1', send.passPrivacyReview());
  }

  /** Access for Secret, to be verified and the need confirmed after some days. */
  approve(verifyIn: number, confirmIn: number) {
    const asOf = this.today;
    return this.by(
      'cs-1',
      send.approveClassifiedAccess({
        entityEligibility: { status: 'Eligible', asOf, sourceRef: 'EX-FCL-0042' },
        verificationDueOn: this.inDays(verifyIn),
        needRevalidateOn: this.inDays(confirmIn),
      }),
    );
  }

  acceptGap(itemId: string, days: number) {
    const form = forms.acceptance(forms.gapRisk(itemId), this.inDays(days));
    return this.by('ra-1', send.acceptRisk({ ...form, plan: [{ milestone: 'A fix', dueOn: this.today }] }));
  }

  open() {
    return this.by('cm-1', send.openForSignature());
  }

  async signedByIsao(): Promise<void> {
    await this.by('signatory', send.signAgreement({ authorityValidUntil: this.inDays(60) }));
  }

  async activate(): Promise<void> {
    await this.open();
    await this.signedByIsao();
    await this.by('ao-1', send.signAgreement({ authorityValidUntil: this.inDays(60) }));
    await this.by('cm-1', send.activateAgreement());
  }

  /** Proposes other values of fields, and has them reviewed and signed by both parties. */
  async amend(fields: Parameters<typeof send.proposeAmendment>[0]): Promise<void> {
    await this.by('officer', send.proposeAmendment(fields));
    await this.amendmentSigned();
  }

  /** The open amendment is reviewed, and signed by both parties. */
  async amendmentSigned(): Promise<void> {
    await this.by('pr-1', send.passAmendmentReview());
    const authorityValidUntil = this.inDays(400);
    await this.by('signatory', send.signAmendment({ authorityValidUntil }));
    await this.by('ao-1', send.signAmendment({ authorityValidUntil }));
  }

  /** The Center gives notice for the same day, and what was shared is certified the day after it. */
  calledOff(on: Day): readonly Deed[] {
    return [
      { at: at(on), act: () => this.by('ao-1', send.giveTerminationNotice(text(on))) },
      { at: at(on + 1), act: () => this.by('officer', send.certifyDisposition()) },
    ];
  }

  withdraw() {
    return this.by('officer', send.withdrawProposal());
  }

  content(changes: Content): ReturnType<typeof applications.application> {
    return applications.application({
      signatory: { ...applications.application().signatory, validUntil: this.inDays(900) },
      removal: { method: 'Both', description: 'A filter and an analyst.', lastTestOn: this.inDays(-1) },
      ...changes,
    });
  }
}
