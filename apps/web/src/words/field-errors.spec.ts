import { describe, expect, it } from '@jest/globals';
import { fieldErrorOf } from './field-errors.js';

describe('What is wrong with a field', () => {
  it.each([
    ['U+0000', 'NUL (U+0000)'],
    ['U+0001', 'U+0001'],
    ['U+10FFFF', 'U+10FFFF'],
  ])('names the character %s that cannot be taken', (number, name) => {
    const message = `The text holds the character ${number}, which no text here may hold.`;
    expect(fieldErrorOf({ code: 'format', message })).toBe(
      `This text holds a character that cannot be taken, ${name}. It may not be visible: take it out, or type the text anew.`,
    );
  });

  it('is a sentence of its own for every other form, and the words of the server for a code without one', () => {
    expect(fieldErrorOf({ code: 'format', message: 'No date.' })).toBe('This is not in the expected form.');
    expect(fieldErrorOf({ code: 'new', message: 'U+0000 as the server says it.' })).toBe(
      'U+0000 as the server says it.',
    );
  });
});
