/** What a browser keeps for pages. Where it keeps nothing, being full or told not to, the page itself does, until it is left. */

const watchers = new Set<() => void>();
/** A little later: what is kept may be kept while a page is being drawn. */
const tell = () => queueMicrotask(() => watchers.forEach((watcher) => watcher()));

/** Texts by their places, in the storage of a browser as far as that takes them. */
class Keeping {
  private readonly inPage = new Map<string, string>();

  /** @param storage reading it throws where the browser keeps nothing */
  constructor(private readonly storage: () => Storage) {}

  /** What is kept at a place; null where there is nothing. */
  get(place: string): string | null {
    return this.inPage.get(place) ?? this.tried((storage) => storage.getItem(place)) ?? null;
  }

  set(place: string, text: string): void {
    const isKept = this.tried((storage) => {
      storage.setItem(place, text);
      return true;
    });
    if (isKept !== true) this.inPage.set(place, text);
    if (isKept !== true || this.inPage.delete(place)) tell();
  }

  remove(place: string): void {
    if (this.inPage.delete(place)) tell();
    this.tried((storage) => storage.removeItem(place));
  }

  /** Every place at which something is kept. */
  places(): readonly string[] {
    return [...new Set([...this.inPage.keys(), ...(this.tried((storage) => Object.keys(storage)) ?? [])])];
  }

  /** Whether something is in the page alone: loading it again loses that. */
  isInPageAlone(startOfPlace: string): boolean {
    return [...this.inPage.keys()].some((place) => place.startsWith(startOfPlace));
  }

  private tried<Answer>(act: (storage: Storage) => Answer): Answer | undefined {
    try {
      return act(this.storage());
    } catch {
      return undefined;
    }
  }
}

/** For as long as this tab is open. */
export const ofTab = new Keeping(() => sessionStorage);

/** For this browser, whoever sits before it. */
export const ofBrowser = new Keeping(() => localStorage);

/** Tells of every change. @returns what ends that */
export function watchKept(watcher: () => void): () => void {
  watchers.add(watcher);
  return () => watchers.delete(watcher);
}
