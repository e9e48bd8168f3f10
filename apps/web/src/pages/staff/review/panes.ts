/** How wide the judgement is, and whether the sections stand beside the answers: chosen once, kept in this browser. */
import { keptChoice } from '../../../shell/index.js';

export const WIDTHS = ['narrow', 'usual', 'wide'] as const;
export type Width = (typeof WIDTHS)[number];

export interface Panes {
  readonly judgement: Width;
  readonly hasSections: boolean;
}

const choice = keptChoice('accord.panes');
const USUAL: Panes = { judgement: 'usual', hasSections: true };

/** The panes as they were kept; the usual ones where nothing was, or it cannot be read. */
export function panesOf(text: string | null): Panes {
  const [width, sections] = (text ?? '').split(' ');
  const judgement = WIDTHS.find((one) => one === width);
  return judgement === undefined ? USUAL : { judgement, hasSections: sections !== 'collapsed' };
}

/** The same as it is kept. */
export const textOf = ({ judgement, hasSections }: Panes): string =>
  `${judgement} ${hasSections ? 'shown' : 'collapsed'}`;

/** The panes, and what changes them. */
export function usePanes(): readonly [Panes, (part: Partial<Panes>) => void] {
  const panes = panesOf(choice.use());
  const change = (part: Partial<Panes>) => choice.keep(textOf({ ...panes, ...part }));
  return [panes, change];
}
