import { describe, expect, it } from '@jest/globals';
import { create, type Font } from 'fontkit';
import { fonts } from './fonts.js';
import { runsOf } from './runs.js';
import { showable } from './showable.js';

const arabic = create(fonts.file('arabic')) as Font;

/** The pictures of letters that a text is set with, without what has no width. */
const pictures = (text: string): readonly number[] =>
  runsOf(showable(text).text, 'regular').flatMap(({ text: run, font }) => {
    expect(font).toBe('arabic');
    const { glyphs, positions } = arabic.layout(run, []);
    return glyphs.flatMap(({ id }, n) => (positions[n]!.xAdvance > 0 ? [id] : []));
  });

describe('what says whether letters are joined', () => {
  it('is kept: a Persian name is set with other letters where it keeps two apart, and is one run', () => {
    const [apart, together] = ['می\u200Cخواهم', 'میخواهم'];
    expect(showable(apart)).toEqual({ text: apart, isWhole: true, hasJoiners: true });
    expect(runsOf(apart, 'regular')).toMatchObject([{ text: apart, font: 'arabic' }]);
    expect(pictures(apart)).toHaveLength(pictures(together).length);
    expect(pictures(apart)).not.toEqual(pictures(together));
  });

  it('is all of its kind: what would turn or hide other letters is left out', () => {
    expect(showable('a\u202Eb\u2066c\u200Bd\u00ADe\u0007')).toEqual({
      text: 'abcde',
      isWhole: true,
      hasJoiners: false,
    });
  });
});
