import type { AllPage, EventStore, Position } from '@accord/event-store';

/** Pages that are kept for those who come a little later. */
const KEPT = 2;

/**
 * Reads pages of the log for several followers, each page once for those who stand at the same place. An empty page is
 * never kept: what came after it must be found.
 */
export class SharedPages {
  private readonly pages = new Map<string, Promise<AllPage>>();

  constructor(private readonly store: Pick<EventStore, 'readAll'>) {}

  /** The next events after a position. A page can be as old as the first who read it: what is in it stays true. */
  async readAll(after: Position, limit: number): Promise<AllPage> {
    const key = `${after} ${limit}`;
    const known = await this.pages.get(key)?.catch(() => undefined);
    if (known !== undefined && known.events.length > 0) return known;
    const page = this.store.readAll(after, limit);
    this.keep(key, page);
    return page;
  }

  private keep(key: string, page: Promise<AllPage>): void {
    this.pages.set(key, page);
    const [oldest] = this.pages.keys();
    if (this.pages.size > KEPT && oldest !== undefined) this.pages.delete(oldest);
    void this.forgetEmpty(key, page);
  }

  private async forgetEmpty(key: string, page: Promise<AllPage>): Promise<void> {
    const found = await page.catch(() => undefined);
    const isEmpty = found === undefined || found.events.length === 0;
    if (isEmpty && this.pages.get(key) === page) this.pages.delete(key);
  }
}
