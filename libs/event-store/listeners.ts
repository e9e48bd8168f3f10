/** Those who want to know that something was appended. A listener that throws harms neither the append nor the others. */
export class AppendListeners {
  private readonly listeners = new Set<{ readonly call: () => void }>();

  /** How many there are. */
  get size(): number {
    return this.listeners.size;
  }

  /** Adds a listener, as often as it is passed. Returns how to take it away; a second call does nothing. */
  add(listener: () => void): () => void {
    const entry = { call: listener };
    this.listeners.add(entry);
    return () => {
      this.listeners.delete(entry);
    };
  }

  /** Calls every listener. What one throws becomes a warning of the process. */
  wake(): void {
    for (const { call } of this.listeners) {
      try {
        call();
      } catch (error) {
        process.emitWarning(error instanceof Error ? error : String(error));
      }
    }
  }
}
