import { StoreUnavailable, type EventStore } from '@accord/event-store';
import { CLOSELY, type Fold, type Look } from '@accord/commands';
import type { FunctionsOnRecord } from '@accord/kernel';
import {
  clockWorkOf,
  editionsOf,
  POLICY_ID,
  POLICY_STREAM,
  PolicyBook,
  type ClockWork,
  type Edition,
  type PolicyState,
  type PolicyValues,
} from '@accord/policy/domain';
import type { PolicyFolds } from './policy-folds.js';

/** News of the log that come within so many milliseconds are looked at together. */
const GATHER_MS = 250;

/** The policy as a process knows it: a book that was read to the end of its stream, and is read on when there is more. */
export class Policies {
  /** Under this name decisions rest on what {@link read} gives them. */
  readonly stream = POLICY_STREAM;
  readonly id = POLICY_ID;
  private known: { readonly fold: Fold<PolicyState>; readonly book: PolicyBook } | null = null;

  constructor(readonly folds: PolicyFolds) {}

  /**
   * The policy, by default to the end of its stream.
   * @throws {StoreUnavailable} when the store does not answer, or this release cannot read the policy to its end
   */
  async read(look: Look = CLOSELY): Promise<PolicyBook> {
    const fold = await this.folds.at(POLICY_ID, look);
    if (fold.unreadable)
      throw new StoreUnavailable(`This release cannot read event ${fold.unreadable.eventId} of the policy.`);
    if (this.known?.fold !== fold) this.known = { fold, book: new PolicyBook(editionsOf(fold.state), fold.revision) };
    return this.known.book;
  }

  /** The state behind the book. @throws as {@link read} */
  async state(): Promise<PolicyState> {
    await this.read();
    return (await this.folds.newest(POLICY_ID)).state;
  }

  /** What the clock has still to record of the policy itself, as it stands at a moment (ISO 8601 UTC). @throws as {@link read} */
  async clockWork(now: string): Promise<ClockWork> {
    return clockWorkOf(await this.state(), now);
  }

  /** The values at a moment (ISO 8601 with a zone, or a date), by the book that was read last. @throws {RangeError} */
  readonly at = (moment: string): PolicyValues => this.book.at(moment);

  /** How often the policy may have moved a deadline by a moment (ISO 8601 UTC): of two answers the later is never lower. */
  readonly generationAt = (moment: string): number => this.book.generationAt(moment);

  /** Who holds which functions at a moment (ISO 8601 UTC), in place of what the provider says, by the book that was read last. */
  readonly functionsAt = (moment: string): FunctionsOnRecord => this.book.functionsAt(moment);

  /** The edition of a version, by the book that was read last; null for one that it does not know. */
  readonly ofVersion = (version: string): Edition | null => this.book.ofVersion(version);

  /** Reads on whenever something was appended. Returns how to stop. */
  follow(log: Pick<EventStore, 'onAppended'>): () => void {
    let soon: NodeJS.Timeout | undefined;
    const look = (): void => {
      soon ??= setTimeout(() => {
        soon = undefined;
        this.read().catch(look); // a store that does not answer is asked again
      }, GATHER_MS).unref();
    };
    const stopListening = log.onAppended(look);
    return () => {
      stopListening();
      clearTimeout(soon);
      soon = undefined;
    };
  }

  private get book(): PolicyBook {
    if (this.known) return this.known.book;
    throw new StoreUnavailable('The policy was not read yet.');
  }
}
