/** Texts that the guard must find, made from the grammar of markings and numbers. None is a real marking or number. */

const LEVELS = ['TS', 'S', 'C', 'TOP SECRET', 'SECRET', 'CONFIDENTIAL'];
const CONTROLS = ['NF', 'NOFORN', 'SI', 'SI//NF', 'TK', 'HCS', 'REL TO USA, FVEY', 'ORCON', 'FGI', 'RD'];
const BRACKETS = ['()', '[]', '{}'];

type Disguise = (text: string) => string;

/** Ways in which copying and typing change characters without changing what a reader sees. */
const DISGUISES: readonly Disguise[] = [
  (text) => text,
  (text) => text.replaceAll('//', ' // '),
  (text) => text.replaceAll('//', '/\u200B/'),
  (text) => text.replace(/[!-~]/g, (character) => String.fromCharCode(character.charCodeAt(0) + 0xfee0)),
  (text) => text.replaceAll('/', '\u2215'),
  (text) => `${text[0]}\u00AD${text.slice(1)}`,
  (text) => `\u202E${text}\u202C`,
];

const SETTINGS: readonly Disguise[] = [
  (text) => `${text} The paragraph goes on.`,
  (text) => `As stated in ${text}, the paragraph ends.`,
];

/** Portion markings and banners over level, control, bracket, spacing and Unicode. */
export function markings(): string[] {
  const portions = LEVELS.flatMap((level) =>
    CONTROLS.flatMap((control) => BRACKETS.map(([open, close]) => `${open}${level}//${control}${close}`)),
  );
  const banners = LEVELS.flatMap((level) => CONTROLS.map((control) => `${level}//${control}`));
  const words = LEVELS.slice(3).flatMap((level) => CONTROLS.map((control) => `${level} ${control}`));
  const lower = portions.slice(0, 60).map((text) => text.toLowerCase());
  const made = [...portions, ...banners, ...words, ...lower];
  return made.map((text, index) => {
    const disguise = DISGUISES[index % DISGUISES.length]!;
    return SETTINGS[index % SETTINGS.length]!(disguise(text));
  });
}

/** Numbers in the form of a social security number, of areas that are kept for examples or chosen at random. */
export function numbers(): string[] {
  const parts = [
    ['219', '09', '9999'],
    ['001', '01', '0001'],
    ['899', '99', '9998'],
    ['665', '10', '1000'],
  ];
  const separators = ['-', ' ', ' - ', '\u2013', '\u2011', '\u00A0', '-\u200B'];
  const joined = parts.flatMap((digits) => separators.map((separator) => digits.join(separator)));
  const plain = parts.flatMap((digits) =>
    ['SSN ', 'ssn: ', 'Social Security Number ', 'SSN is '].map((label) => label + digits.join('')),
  );
  return [...joined, ...joined.map((number) => `The number ${number}, as given.`), ...plain];
}
