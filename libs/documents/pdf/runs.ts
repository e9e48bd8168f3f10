import bidiFactory from 'bidi-js';
import { fonts, type FontName } from './fonts.js';

/** A stretch of one line in one font and one direction. */
export interface Run {
  readonly text: string;
  readonly font: FontName;
  /** Odd where it is written from right to left. */
  readonly level: number;
}

const bidi = bidiFactory();

/** What joins the font of what is before it, where that font has it. */
const NEUTRAL = /[\s\p{P}\p{M}\p{S}\p{N}\p{Cf}]/u;

/**
 * The runs of one line in the order of reading, each in the first font that has its characters (Unicode Bidirectional
 * Algorithm for the directions). @param text can be shown in every character
 */
export function runsOf(text: string, usual: FontName): readonly Run[] {
  const { levels } = bidi.getEmbeddingLevels(text, 'ltr');
  const runs: Run[] = [];
  let index = 0;
  for (const character of text) {
    const level = levels[index] ?? 0;
    index += character.length;
    const last = runs.at(-1);
    const font = fontOf(character, last?.font, usual);
    if (last?.font === font && last.level === level) runs[runs.length - 1] = { ...last, text: last.text + character };
    else runs.push({ text: character, font, level });
  }
  return runs;
}

function fontOf(character: string, before: FontName | undefined, usual: FontName): FontName {
  const codePoint = character.codePointAt(0) ?? 0;
  const first = before !== undefined && NEUTRAL.test(character) ? before : usual;
  return fonts.showing(codePoint, first) ?? usual;
}

/** The same runs in the order in which they stand on the line (rule L2). */
export function inVisualOrder(runs: readonly Run[]): readonly Run[] {
  const order = [...runs];
  const highest = Math.max(0, ...order.map(({ level }) => level));
  for (let level = highest; level > 0; level -= 1)
    for (let from = 0; from < order.length; from += 1) {
      if ((order[from]?.level ?? 0) < level) continue;
      let to = from;
      while ((order[to]?.level ?? 0) >= level) to += 1;
      order.splice(from, to - from, ...order.slice(from, to).toReversed());
      from = to;
    }
  return order;
}
