/** Single keys, which can be turned off: some people speak to their computer, or hit keys by chance. */
import { useEffect, useEffectEvent, useRef, useSyncExternalStore } from 'react';

const PLACE = 'accord.single-keys';
const listeners = new Set<() => void>();

const areOn = (): boolean => localStorage.getItem(PLACE) !== 'off';
const subscribe = (listener: () => void) => {
  listeners.add(listener);
  return () => listeners.delete(listener);
};

/** Whether single keys do something. */
export const useSingleKeys = (): boolean => useSyncExternalStore(subscribe, areOn);

/** Turns single keys on or off, for this browser. */
export function setSingleKeys(isOn: boolean): void {
  localStorage.setItem(PLACE, isOn ? 'on' : 'off');
  listeners.forEach((listener) => listener());
}

const takesText = (target: EventTarget | null) =>
  target instanceof HTMLElement && (target.isContentEditable || /^(INPUT|TEXTAREA|SELECT)$/.test(target.tagName));

/** Does something at a single key, unless it is text for a field, or part of a chord. */
export function useShortcuts(keys: Readonly<Record<string, () => void>>): void {
  const isOn = useSingleKeys();
  const current = useRef(keys);
  useEffect(() => {
    current.current = keys;
  });
  useEffect(() => {
    if (!isOn) return undefined;
    const onKey = (event: KeyboardEvent) => {
      if (event.ctrlKey || event.metaKey || event.altKey || event.isComposing || takesText(event.target)) return;
      if (document.querySelector('dialog[open]') !== null) return;
      const act = current.current[event.key];
      if (act === undefined) return;
      event.preventDefault();
      act();
    };
    document.addEventListener('keydown', onKey);
    return () => document.removeEventListener('keydown', onKey);
  }, [isOn]);
}

/** Ctrl or Cmd with S saves what is written here, in place of the page as a file: a chord, which nobody hits by chance. */
export function useSaveKey(save: () => void): void {
  const onKey = useEffectEvent((event: KeyboardEvent) => {
    if (event.key !== 's' || !(event.ctrlKey || event.metaKey)) return;
    event.preventDefault();
    save();
  });
  useEffect(() => {
    const listen = (event: KeyboardEvent) => onKey(event);
    document.addEventListener('keydown', listen);
    return () => document.removeEventListener('keydown', listen);
  }, []);
}
