/** What a page hears of a stream of live news. */
export class Ear {
  private readonly over = new AbortController();
  private text = '';
  private ended = false;

  private constructor(readonly status: number) {}

  /** Begins to listen. */
  static async at(url: string, headers: Record<string, string>): Promise<Ear> {
    const over = new AbortController();
    const answer = await fetch(url, { headers, signal: over.signal });
    const ear = new Ear(answer.status);
    ear.over.signal.addEventListener('abort', () => over.abort());
    void ear.hear(answer);
    return ear;
  }

  /** The changes so far, when there are so many. @throws when there are not, after ten seconds */
  async changes(count: number): Promise<ReturnType<Ear['heard']>> {
    for (let tries = 0; tries < 400; tries += 1) {
      const found = this.heard();
      if (found.length >= count) return found;
      await new Promise((resolve) => setTimeout(resolve, 25));
    }
    throw new Error(`heard only ${JSON.stringify(this.heard())}`);
  }

  /** Waits until a change at a position was told. @throws when it was not, after ten seconds */
  async hears(id: string): Promise<void> {
    for (let tries = 0; tries < 400; tries += 1) {
      if (this.heard().some((one) => one.id === id)) return;
      await new Promise((resolve) => setTimeout(resolve, 25));
    }
    throw new Error(`heard only ${JSON.stringify(this.heard())}`);
  }

  /** The changes so far, each with its position. */
  heard() {
    return [...this.text.matchAll(/^id: (\d+)\nevent: changed\ndata: (.*)\n\n/gm)].map(([, id, data]) => {
      const { agreementId, revision } = JSON.parse(data!) as { agreementId?: string; revision?: number };
      return { id: id!, agreementId, revision };
    });
  }

  /** Who is said to look on, each time that it was said. */
  onlookers(): readonly (readonly string[])[] {
    return [...this.text.matchAll(/^event: onlookers\ndata: (.*)\n\n/gm)].map(([, data]) => {
      const { onlookers } = JSON.parse(data!) as { onlookers: readonly { readonly subjectId: string }[] };
      return onlookers.map(({ subjectId }) => subjectId);
    });
  }

  /** Waits until these are said to look on. @throws when they are not, after twenty seconds */
  async sees(...people: readonly string[]): Promise<void> {
    for (let tries = 0; tries < 800; tries += 1) {
      if (this.onlookers().at(-1)?.join() === people.join()) return;
      await new Promise((resolve) => setTimeout(resolve, 25));
    }
    throw new Error(`saw only ${JSON.stringify(this.onlookers())}`);
  }

  /** Waits until nothing more is said. @throws when it goes on for fifteen seconds */
  async end(): Promise<void> {
    for (let tries = 0; tries < 600 && !this.ended; tries += 1) await new Promise((resolve) => setTimeout(resolve, 25));
    if (!this.ended) throw new Error('goes on');
  }

  /** Listens no more. */
  leave(): void {
    this.over.abort();
  }

  private async hear(answer: Response): Promise<void> {
    const decoder = new TextDecoder();
    try {
      for await (const piece of answer.body!) this.text += decoder.decode(piece as Uint8Array, { stream: true });
    } catch {
      // The listener left.
    }
    this.ended = true;
  }
}
