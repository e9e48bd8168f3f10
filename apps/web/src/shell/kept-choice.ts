import { useSyncExternalStore } from 'react';
import { ofBrowser } from '../api/storage.js';

/** Something that is chosen once for this browser, and heard wherever it is shown. */
export function keptChoice(place: string) {
  const listeners = new Set<() => void>();
  const subscribe = (listener: () => void) => {
    listeners.add(listener);
    return () => listeners.delete(listener);
  };
  const read = (): string | null => ofBrowser.get(place);
  return {
    /** What is kept; null where nothing was chosen. */
    use: (): string | null => useSyncExternalStore(subscribe, read),
    keep: (text: string): void => {
      ofBrowser.set(place, text);
      listeners.forEach((listener) => listener());
    },
  };
}
