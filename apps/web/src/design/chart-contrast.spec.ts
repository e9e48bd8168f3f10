import { readFileSync } from 'node:fs';
import { describe, expect, it } from '@jest/globals';

const read = (name: string) =>
  readFileSync(new URL(`css/${name}`, import.meta.url), 'utf8').replaceAll(/\/\*[\s\S]*?\*\//g, '');

/** WCAG 2.2, 1.4.11 and 1.4.3: what carries data, and text. */
const [OF_A_MARK, OF_TEXT] = [3, 4.5];
/** Ordered fills that stand beside each other, with a gap of the ground between them. */
const OF_NEIGHBOURS = 1.5;

const [LIGHT = '', DARK = ''] = read('tokens.css').split('@media (prefers-color-scheme: dark)');
const tokensOf = (css: string) => Object.fromEntries([...css.matchAll(/--([\w-]+): (#\w+);/g)].map(([, ...of]) => of));
const light = tokensOf(LIGHT);
const SCHEMES = { light, dark: { ...light, ...tokensOf(DARK) } };

/** What a rule of the charts sets, by its whole selector. */
const RULES = new Map(
  [...read('charts.css').matchAll(/([^{}]+)\{([^{}]*)\}/g)].flatMap(([, selectors = '', body = '']) =>
    selectors.split(',').map((selector) => [selector.trim(), body] as const),
  ),
);

/** The name of the token that a rule paints with; nothing where it paints nothing. */
function paintOf(selector: string, property: 'fill' | 'stroke'): string | undefined {
  const rule = RULES.get(selector);
  if (rule === undefined) throw new RangeError(`There is no rule for ${selector}`);
  return new RegExp(`\\b${property}: var\\(--([\\w-]+)\\)`).exec(rule)?.[1];
}

function luminance(hex: string): number {
  const digits = hex.length === 4 ? hex.replaceAll(/[\da-f]/gi, '$&$&') : hex;
  const [red = 0, green = 0, blue = 0] = [1, 3, 5].map((at) => {
    const part = Number.parseInt(digits.slice(at, at + 2), 16) / 255;
    return part <= 0.040_45 ? part / 12.92 : ((part + 0.055) / 1.055) ** 2.4;
  });
  return 0.2126 * red + 0.7152 * green + 0.0722 * blue;
}

function contrast(one: string, other: string): number {
  const [dark = 0, bright = 0] = [luminance(one), luminance(other)].toSorted((a, b) => a - b);
  return (bright + 0.05) / (dark + 0.05);
}

const MARKS = [
  '.part.one',
  '.part.two',
  '.part.three',
  '.part.four',
  '.part.hatched',
  '.hatch',
  '.target',
  '.goal',
  '.dot',
  '.line',
  '.line-mark',
  '.whisker',
  '.mark',
  '.mark.isao',
  '.mark.decision',
  '.mark.refused',
  '.hand-off',
  '.barred',
].map((name) => `.chart ${name}`);
const FILLS = ['two', 'three', 'four'];

describe.each(Object.entries(SCHEMES))('Drawings in %s', (_name, tokens: Record<string, string>) => {
  const colorOf = (token: string) => {
    const color = tokens[token];
    if (color === undefined) throw new RangeError(`There is no token ${token}`);
    return color;
  };
  const ground = colorOf('ground');

  it.each([...MARKS, '.replay-marks .compared'])('%s is seen on the page by its fill or its edge', (selector) => {
    const paints = (['fill', 'stroke'] as const).flatMap((property) => paintOf(selector, property) ?? []);
    expect(Math.max(...paints.map((token) => contrast(colorOf(token), ground)))).toBeGreaterThanOrEqual(OF_A_MARK);
  });

  it('tell parts of a bar apart by more than their color: the first is hollow, the others differ in lightness', () => {
    expect(paintOf('.chart .part.one', 'fill')).toBe('ground');
    const fills = FILLS.map((kind) => colorOf(paintOf(`.chart .part.${kind}`, 'fill') ?? ''));
    for (const [place, fill] of fills.slice(1).entries())
      expect(contrast(fill, fills[place] ?? '')).toBeGreaterThanOrEqual(OF_NEIGHBOURS);
  });

  it.each(['one', ...FILLS])('show the number that stands in part %s', (kind) => {
    const text = paintOf(RULES.has(`.chart .on-part.${kind}`) ? `.chart .on-part.${kind}` : '.chart .on-part', 'fill');
    const behind = paintOf(`.chart .part.${kind}`, 'fill');
    expect(contrast(colorOf(text ?? ''), colorOf(behind ?? ''))).toBeGreaterThanOrEqual(OF_TEXT);
  });
});

describe('Contrast', () => {
  it('is computed as it is defined', () => {
    expect(contrast('#000', '#fff')).toBeCloseTo(21);
    expect(contrast('#767676', '#ffffff')).toBeCloseTo(4.54, 2);
  });
});
