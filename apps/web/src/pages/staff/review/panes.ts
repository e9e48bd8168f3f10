/** How wide the judgement is, and whether the sections stand beside the answers: chosen once, kept in this browser. */
import { useSyncExternalStore } from 'react';

export const WIDTHS = ['narrow', 'usual', 'wide'] as const;
export type Width = (typeof WIDTHS)[number];

export interface Panes {
  readonly judgement: Width;
  readonly hasSections: boolean;
}

const PLACE = 'accord.panes';
const USUAL: Panes = { judgement: 'usual', hasSections: true };
const listeners = new Set<() => void>();

/** The panes as they were kept; the usual ones where nothing was, or it cannot be read. */
export function panesOf(text: string | null): Panes {
  const [width, sections] = (text ?? '').split(' ');
  const judgement = WIDTHS.find((one) => one === width);
  return judgement === undefined ? USUAL : { judgement, hasSections: sections !== 'collapsed' };
}

/** The same as it is kept. */
export const textOf = ({ judgement, hasSections }: Panes): string =>
  `${judgement} ${hasSections ? 'shown' : 'collapsed'}`;

const subscribe = (listener: () => void) => {
  listeners.add(listener);
  return () => listeners.delete(listener);
};

/** The panes, and what changes them. */
export function usePanes(): readonly [Panes, (part: Partial<Panes>) => void] {
  const panes = panesOf(useSyncExternalStore(subscribe, () => localStorage.getItem(PLACE)));
  const change = (part: Partial<Panes>) => {
    localStorage.setItem(PLACE, textOf({ ...panes, ...part }));
    listeners.forEach((listener) => listener());
  };
  return [panes, change];
}
