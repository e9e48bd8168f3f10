/** Single keys, which can be turned off: some people speak to their computer, or hit keys by chance. */
import { useEffect, useEffectEvent, useRef } from 'react';
import { keptChoice } from './kept-choice.js';

const choice = keptChoice('accord.single-keys');

/** Whether single keys do something. */
export const useSingleKeys = (): boolean => choice.use() !== 'off';

/** The key that leads somewhere, for who is told of it: where single keys are off, nobody is. */
export const useKeyHint = (key: string): { readonly shortcut?: string } => (useSingleKeys() ? { shortcut: key } : {});

/** Turns single keys on or off, for this browser. */
export const setSingleKeys = (isOn: boolean): void => choice.keep(isOn ? 'on' : 'off');

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
