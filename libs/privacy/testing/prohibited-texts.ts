/** Texts that the guard must find, made from the grammar of markings and numbers. None is a real marking or number. */

const LEVELS = ['TS', 'S', 'C', 'TOP SECRET', 'SECRET', 'CONFIDENTIAL'];
const CONTROLS = [
  'NF',
  'NOFORN',
  'SI',
  'SI//NF',
  'TK',
  'HCS',
  'SCI',
  'REL TO USA, FVEY',
  'ORCON',
  'FGI',
  'RD',
  'TALENT-KEYHOLE',
  'RESTRICTED DATA',
  'FORMERLY RESTRICTED DATA',
  'SPECIAL ACCESS REQUIRED',
];
const BRACKETS = ['()', '[]', '{}'];

type Disguise = (text: string) => string;

/** Ways in which copying and typing change characters without changing what a reader sees. */
const DISGUISES: readonly Disguise[] = [
  (text) => text,
  (text) => text.replaceAll('//', ' // '),
  (text) => text.replaceAll('//', '    //    '),
  (text) => text.replaceAll('//', '/ /'),
  (text) => text.replaceAll('//', '/\u200B/'),
  (text) => text.replace(/[!-~]/g, (character) => String.fromCharCode(character.charCodeAt(0) + 0xfee0)),
  (text) => text.replaceAll('/', '\u2215'),
  (text) => `${text[0]}\u00AD${text.slice(1)}`,
  (text) => `\u202E${text}\u202C`,
  (text) => Array.from(text).join('\u0301'),
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

/** Markings that follow no grammar: a control first, one slash, a level in lower case, other signs in between. */
export const FREE_MARKINGS: readonly string[] = [
  'TS/SCI',
  'TS//SCI',
  'TS/SI/TK',
  'S/NF',
  'TOP SECRET/SCI',
  'TOP SECRET SCI',
  'Secret NOFORN',
  'secret noforn',
  'NOFORN SECRET',
  'HCS SECRET',
  'SECRET (NOFORN)',
  'SECRET:NOFORN',
  'SECRET_NOFORN',
  'SECRET\tNOFORN',
  '(S/ /NF)',
  '(S\n//NF)',
  '(S//\nNF)',
  '(S\u2028//NF)',
  '(s//restricted data)',
  '(S//25X1)',
  '(TS/SI)',
].flatMap((text) => [text, `As stated in ${text}, the paragraph ends.`]);

const LINE_ENDS = ['\n', '\r\n', '\r', '\v', '\f', '\u0085', '\u2028', '\u2029'];

/** Levels alone on their line, in every ornament and between every kind of line end. */
export function bannerLines(): string[] {
  const levels = ['TOP SECRET', 'TOP\tSECRET', 'SECRET', 'CONFIDENTIAL'];
  const ornaments: readonly Disguise[] = [
    (text) => `*** ${text} ***`,
    (text) => `${'='.repeat(79)} ${text} ${'='.repeat(79)}`,
    (text) => `# ${text}.`,
    (text) => `\u3000${text}\u00A0`,
    (text) => Array.from(text).join('\u0300\u0316'),
  ];
  const lines = levels.flatMap((level) => [level, ...ornaments.map((ornament) => ornament(level))]);
  return [...lines, ...levels.flatMap((level) => LINE_ENDS.map((end) => `One line${end}${level}${end}Another line`))];
}

/** Numbers in the form of a social security number, of areas that are kept for examples or chosen at random. */
export function numbers(): string[] {
  const parts = [
    ['219', '09', '9999'],
    ['001', '01', '0001'],
    ['899', '99', '9998'],
    ['665', '10', '1000'],
  ];
  const separators = ['-', ' - ', '--', '\u2013', '\u2011', '-\u200B', '_', '/', '\t'];
  const joined = parts.flatMap((digits) => separators.map((separator) => digits.join(separator)));
  const labels = [
    'SSN ',
    'ssn: ',
    'Social Security Number ',
    'SSN is ',
    'SSN\n',
    'Social Security: ',
    'social_security_number=',
    'SocialSecurityNumber:',
    'S.S.N. ',
    'SS# ',
  ];
  const labelled = parts.flatMap((digits) =>
    labels.flatMap((label) => ['', ' ', '\u00A0', '/', '_', '=', '.'].map((sign) => label + digits.join(sign))),
  );
  const inWords = joined.flatMap((number) => [`The number ${number}, as given.`, `id${number}`, `${number}x`]);
  return [...joined, ...inWords, ...labelled, ...[...joined, ...labelled].flatMap(inOtherScripts)];
}

/** A text with the digits of other scripts: full width, Arabic, Devanagari, Thai, mathematical, Adlam. */
const inOtherScripts = (text: string): string[] =>
  [0xff10, 0x660, 0x966, 0xe50, 0x1d7ce, 0x1e950].map((zero) =>
    text.replace(/\d/g, (digit) => String.fromCodePoint(zero + Number(digit))),
  );
