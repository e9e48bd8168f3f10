import { digestOf, jsonObjectOf } from '@accord/kernel';
import type { Decision, Moment, SealableEvent, Subject } from '@accord/commands';
import { nextDraft, type AgreementState } from '@accord/agreements/domain';
import { agreementCommandOf } from './agreement-command.js';
import type { AgreementFacts } from './agreement-premises.js';
import type { AgreementNumbers, DraftStore } from './ports.js';

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
    if (type === 'ReviseDraft') await this.keepDraft(subject, facts);
    return type === 'SubmitProposal' ? this.numbered(events, Number(today.slice(0, 4))) : events;
  }

  /** A row without an event counts as never written. */
  private async keepDraft({ id, state, envelope }: Subject<AgreementState>, facts: AgreementFacts): Promise<void> {
    const command = agreementCommandOf(envelope);
    if (command.type !== 'ReviseDraft') return;
    const content = jsonObjectOf(nextDraft(state, facts, command.payload.fieldPatch));
    await this.drafts.put({
      agreementId: id,
      organizationId: state.organizationId,
      revision: state.revision + 1,
      digest: digestOf(content),
      content,
      replaces: state.draft,
    });
  }

  /** A number is drawn only once the submission is accepted, so that refused ones leave no gaps. */
  private async numbered(events: Decision['events'], year: number): Promise<readonly SealableEvent[]> {
    const number = await this.numbers.next(year);
    return events.map((event) =>
      event.type === 'AgreementProposed' ? { ...event, data: { ...jsonObjectOf(event.data), number } } : event,
    );
  }
}
