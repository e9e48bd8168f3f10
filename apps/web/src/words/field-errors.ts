/** What is wrong with a field, as a sentence beside it. */

const SENTENCES: Readonly<Record<string, string>> = {
  required: 'This is needed.',
  'missing-entry': 'An entry is missing.',
  'unknown-field': 'This is not asked for here.',
  'not-allowed': 'This does not go together with another answer.',
  type: 'This is not of the expected kind.',
  code: 'Choose one of the options.',
  value: 'This is not the one value that is possible here.',
  format: 'This is not in the expected form.',
  'too-short': 'This is too short.',
  'too-long': 'This is too long.',
  'too-small': 'This number is too small.',
  'too-large': 'This number is too large.',
  'too-few': 'More entries are needed.',
  'too-many': 'These are too many entries.',
  duplicate: 'This stands here twice.',
  ssn: 'This looks like a Social Security number. Such numbers are never stored, and this one was not.',
  'birth-data': 'This looks like data of birth. Such data are never stored, and these were not.',
  'classification-banner':
    'This looks like a classification marking. Classified text is never stored, and this was not.',
  'classification-portion':
    'This looks like a classification marking. Classified text is never stored, and this was not.',
  'classification-authority':
    'This looks like a classification marking. Classified text is never stored, and this was not.',
};

const CHARACTER = /U\+[0-9A-F]{4,6}/;

/** Characters that come along unseen, by what programs call them. */
const NAMES: Readonly<Record<string, string>> = {
  'U+0000': 'NUL',
  'U+000B': 'vertical tab',
  'U+000C': 'form feed',
  'U+001B': 'escape',
  'U+007F': 'delete',
  'U+2028': 'line separator',
  'U+2029': 'paragraph separator',
  'U+FEFF': 'byte order mark',
};

/** A text that holds what nobody sees: which character that is, so that it can be found. */
function unseenCharacter(message: string): string | undefined {
  const [number] = CHARACTER.exec(message) ?? [];
  if (number === undefined) return undefined;
  const name = NAMES[number];
  return `This text holds a character that cannot be taken, ${name === undefined ? number : `${name} (${number})`}. It may not be visible: take it out, or type the text anew.`;
}

/** The sentence for an error of the server; where there is none for its code, the words of the server. */
export const fieldErrorOf = ({ code, message }: { readonly code: string; readonly message: string }): string =>
  (code === 'format' ? unseenCharacter(message) : undefined) ?? SENTENCES[code] ?? message;
