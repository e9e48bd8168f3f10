import { useEffect, useEffectEvent, useState } from 'react';
import { isPassing, Refusal } from '../../../api/refusal.js';
import type { Saving } from '../../../design/fields/index.js';
import { useSaveKey } from '../../../shell/index.js';

/** So long after the last change a page is saved by itself, and so long after a try that failed again. */
const AFTER_MS = 3_000;
const AGAIN_MS = 10_000;

/** Where what is written stands: with the server since a moment, or in this tab alone, and why. */
export type Standing =
  { readonly kind: 'saved'; readonly at: number } | { readonly kind: 'kept'; readonly why: 'unreachable' | 'ended' };

/** What the page says about it. */
export function savingOf(standing: Standing | null, isUnderWay: boolean): Saving {
  if (isUnderWay) return { state: 'saving' };
  if (standing === null) return { state: 'unchanged' };
  if (standing.kind === 'saved') return { state: 'saved', at: standing.at };
  return { state: standing.why === 'ended' ? 'ended' : 'offline' };
}

interface AutosaveOptions {
  /** Counts what its writer changed. */
  readonly changes: number;
  /** Nothing is saved by itself while this holds: it is being sent, or something has to be chosen first. */
  readonly isHeld: boolean;
  /** Saves what stands there now. @returns whether it did: two people may have changed the same */
  readonly save: () => Promise<boolean>;
  /** Told of a refusal that does not pass. */
  readonly onRefused: (error: unknown) => void;
}

interface Autosave {
  readonly standing: Standing | null;
  /** It is being saved at this moment. */
  readonly isUnderWay: boolean;
}

/** Saves what is written once its writer rests, or presses Ctrl or Cmd with S. What cannot be saved now stays in the tab, and is tried again. */
export function useAutosave({ changes, isHeld, save, onRefused }: AutosaveOptions): Autosave {
  const [standing, setStanding] = useState<Standing | null>(null);
  const [saved, setSaved] = useState(0);
  const [isUnderWay, setUnderWay] = useState(false);
  const refused = (error: unknown): Standing | null => {
    if (error instanceof Refusal && error.status === 401) return { kind: 'kept', why: 'ended' };
    if (isPassing(error)) return { kind: 'kept', why: 'unreachable' };
    setSaved(changes); // another try would be refused as well
    onRefused(error);
    return null;
  };
  const attempt = async (): Promise<Standing | null> => {
    try {
      const isSaved = await save();
      setSaved(changes);
      return isSaved ? { kind: 'saved', at: Date.now() } : null;
    } catch (error) {
      return refused(error);
    }
  };
  const saveNow = async () => {
    setUnderWay(true);
    setStanding(await attempt());
    setUnderWay(false);
  };
  const onRest = useEffectEvent(saveNow);
  const waits = changes > saved && !isHeld && !isUnderWay;
  const restMs = standing?.kind === 'kept' ? AGAIN_MS : AFTER_MS;
  useEffect(() => {
    if (!waits) return undefined;
    const timer = setTimeout(() => void onRest(), restMs);
    return () => clearTimeout(timer);
  }, [waits, changes, restMs]); // each change sets another timer
  useSaveKey(() => {
    if (waits) void saveNow();
  });
  return { standing, isUnderWay };
}
