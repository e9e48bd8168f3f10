import { jsonObjectOf, type JsonObject } from '@accord/kernel';
import type { Decision, Moment, SealableEvent, Subject } from '@accord/commands';
import { nextDraft, type AgreementState, type CommandName } from '@accord/agreements/domain';
import { agreementCommandOf } from './agreement-command.js';
import type { AgreementFacts } from './agreement-premises.js';
import type { AgreementNumbers, DraftStore } from './ports.js';

/** What gives an agreement its number: its submission, or its import. */
const isNumbered = (type: CommandName): boolean => type === 'SubmitProposal' || type === 'ImportLegacyAgreement';

/** What events of agreements refer to outside of the log, written before them: drafts and numbers. */
export class AgreementRows {
  constructor(
    private readonly drafts: DraftStore,
    private readonly numbers: AgreementNumbers,
  ) {}

  /** The events as they are appended, what they refer to being written. */
  async beforeAppend(
    subject: Subject<AgreementState>,
    { events }: Decision,
    facts: AgreementFacts,
    { today }: Moment,
  ): Promise<readonly SealableEvent[]> {
    const { type } = agreementCommandOf(subject.envelope);
    for (const event of events)
      if (event.type === 'DraftRevised') await this.keepDraft(subject, jsonObjectOf(event.data), facts);
    return isNumbered(type) ? this.numbered(events, Number(today.slice(0, 4))) : events;
  }

  /** The row is named as its event names it. One without an event counts as never written. */
  private async keepDraft(
    { id, state, envelope }: Subject<AgreementState>,
    { draftDigest }: JsonObject,
    facts: AgreementFacts,
  ): Promise<void> {
    const command = agreementCommandOf(envelope);
    if (command.type !== 'ReviseDraft' || typeof draftDigest !== 'string') return;
    const content = jsonObjectOf(nextDraft(state, facts, command.payload.fieldPatch));
    await this.drafts.put({
      agreementId: id,
      organizationId: state.organizationId,
      revision: state.revision + 1,
      digest: draftDigest,
      content,
      replaces: state.draft,
    });
  }

  /** A number is drawn only once the submission is accepted, so that refused ones leave no gaps. */
  private async numbered(events: Decision['events'], year: number): Promise<readonly SealableEvent[]> {
    const number = await this.numbers.next(year);
    return events.map((event) =>
      event.type === 'AgreementProposed' || event.type === 'LegacyAgreementImported'
        ? { ...event, data: { ...jsonObjectOf(event.data), number } }
        : event,
    );
  }
}
