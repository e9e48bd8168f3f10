/** What is read out without moving the focus: changes that are complete, one sentence each. */

type Listener = (sentence: string) => void;
const listeners = new Set<Listener>();

/** Reads a sentence out. */
export const announce = (sentence: string): void => listeners.forEach((listen) => listen(sentence));

/** Hears what is to be read out. @returns what ends it */
export function onAnnounce(listener: Listener): () => void {
  listeners.add(listener);
  return () => listeners.delete(listener);
}
