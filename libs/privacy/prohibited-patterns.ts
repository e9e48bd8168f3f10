/** Rules on content that this unclassified system must not hold, by their codes in the contract. */
export type ProhibitedRule =
  'ssn' | 'birth-data' | 'classification-banner' | 'classification-portion' | 'classification-authority';

/**
 * One pattern of a rule. `hint` is cheap to look for and part of everything the pattern finds. Every repetition in a
 * pattern is bounded and none stands inside another, so that the work grows with the length of the text and no faster.
 */
interface ProhibitedPattern {
  readonly rule: ProhibitedRule;
  readonly hint: RegExp;
  readonly pattern: RegExp;
}

/** Blanks within a line; other kinds are plain spaces and line feeds by now. */
const GAP = '[ \\t]';
/** Two slashes with up to four blanks around them, over the end of a line too. */
const SLASHES = '[ \\t\\n]{0,4}/[ \\t]{0,2}/[ \\t\\n]{0,4}';
/** Words of a level in a banner. Upper case only: the same words in lower case are ordinary ones, and codes here. */
const LEVEL = '(?:TOP[ \\t_-]{0,2}SECRET|(?<!TRADE[ \\t-]{1,3})SECRET|CONFIDENTIAL)';
const LEVEL_IN_ANY_CASE = '(?:top[ \\t_-]{0,2}secret|secret|confidential)';
/** Controls that are words of no other trade. */
const PLAIN_CONTROL =
  'NOFORN|ORCON(?:-USGOV)?|RELIDO|HCS|SCI|KDK|SPECAT|FRD|CNWDI|WNINTEL|IMCON|PROPIN|EXDIS|NODIS|LIMDIS|FVEY|COMINT|TALENT[ -]KEYHOLE|(?:FORMERLY )?RESTRICTED DATA|SPECIAL ACCESS REQUIRED';
/** Controls that follow a level. */
const CONTROL = `(?:${PLAIN_CONTROL}|NF|OC|REL(?: ?TO)?|SI|TK|SAP|SAR|RD|FGI|IMC|FISA|DSEN|EYES ONLY|NATO|ATOMAL|BOHEMIA|GAMMA)`;
/** Nothing goes on where a word ended. */
const END = '(?![A-Za-z0-9])';
const OPEN = '[(\\[{<]';

/** Areas 000, 666 and 900 up, group 00 and serial 0000 were never issued. */
const numberWith = (separator: string): string =>
  `(?!000|666|9)\\d{3}${separator}(?!00)\\d{2}${separator}(?!0000)\\d{4}(?!\\d)`;
/** A number in groups; more groups of the same kind, or a single capital before it, make another number of it. */
const grouped = (separator: string, sign: string): string =>
  `(?<!\\d)(?<!\\d[${sign}.])(?<!(?<![A-Za-z])[A-Z])${numberWith(separator)}(?!${sign}\\d)`;

const DATE =
  '(?:\\d{1,4}[-/. ]{1,2}\\d{1,2}[-/. ]{1,2}\\d{2,4}|\\d{8}|\\d{1,2}(?:st|nd|rd|th)?(?: of)?[ -]{0,2}(?:jan|feb|mar|apr|may|jun|jul|aug|sep|oct|nov|dec)|(?:jan|feb|mar|apr|may|jun|jul|aug|sep|oct|nov|dec)[a-z]{0,6}\\.? {0,2}\\d{1,2})';
/** What may stand between the name of a datum and its value. */
const IS =
  '(?:[ \\t"\'*_]{0,4}(?:[:=#,-]|\\bis\\b|\\bwas\\b)[ \\t"\'*_]{0,4}\\n?[ \\t]{0,4}|[ \\t]{1,3}(?:\\(|on )?|[ \\t]{0,4}\\n[ \\t]{0,4})';
/** What is founded on a day, and not a person who is born on one. */
const FOUNDED =
  '(?:association|organi[sz]ation|cent(?:er|re)|company|agency|alliance|council|group|institute|program|initiative|project|partnership|community|network|consortium|foundation|society|department|office|isao|isac)';

/** The name of an authority line, in words that blanks, hyphens or underscores part. */
const line = (...names: string[]): string => `(?:${names.join('|').replaceAll(' ', '[ \\t_-]{1,4}')})`;
/** The sign after the name of an authority line; its value may stand on the next line. */
const SIGN = '[ \\t]{0,4}[:=][ \\t]{0,4}\\n?[ \\t]{0,4}';

const within = (hint: RegExp, rule: ProhibitedRule, source: string, flags = ''): ProhibitedPattern => ({
  rule,
  hint,
  pattern: new RegExp(source, flags),
});

/** Every pattern of the first tier: what is found is never stored. */
export const PROHIBITED_PATTERNS: readonly ProhibitedPattern[] = [
  within(/\d\d\d {0,2}-/, 'ssn', grouped(' {0,2}-{1,2} {0,2}', '-')),
  within(/\d\d\d[_/\t]\d\d[_/\t]/, 'ssn', ['_', '/', '\\t'].map((sign) => grouped(sign, sign)).join('|')),
  // Groups parted by spaces are telephone numbers and columns as well: a label must say what they are.
  within(
    /ssn|s\.s\.n|social|ss ?#|ss no/i,
    'ssn',
    '(?:(?<![a-z])ssn|\\bs\\.s\\.n\\b|\\bss ?#|\\bss no\\b|social[ _-]{0,2}security(?:[ _-]{0,2}(?:number|num|no|nr|#))?)' +
      '(?:(?:(?!duns|ein|cage|zip|uei)[^\\d\\n]){0,20}|[:=#. \\t]{0,4}\\n[ \\t]{0,4})' +
      '\\d{3}[^\\dA-Za-z\\n]{0,3}\\d{2}[^\\dA-Za-z\\n]{0,3}\\d{4}(?!\\d)',
    'i',
  ),
  within(
    /birth|dob|d\.o\.b|born/i,
    'birth-data',
    `(?:(?<![a-z])(?:date|day)[ _-]{0,2}of[ _-]{0,2}birth|(?<![a-z])birth[ _-]?da(?:te|y)|(?<![a-z])d\\.?o\\.?b\\b\\.?|(?<!\\b${FOUNDED} (?:was |were |is )?)\\bborn)(?: {0,2}\\([^()\\n]{1,20}\\))?${IS}${DATE}`,
    'i',
  ),
  within(
    /birth/i,
    'birth-data',
    `(?:[Pp]lace [Oo]f [Bb]irth|PLACE OF BIRTH|[Bb]irth ?[Pp]lace|BIRTH ?PLACE)${IS}(?:in |at )?(?!(?:[Nn]/?[Aa]|[Nn]o(?:ne|t)?|NO(?:NE|T)?|Unknown|Withheld|Removed|Never|And|Or|Nor|Are|Is)\\b)[A-Z][A-Za-z]`,
  ),
  // After a sign the value may be in lower case, unless it says that there is none.
  within(
    /birth/i,
    'birth-data',
    `(?:place[ _-]{0,2}of[ _-]{0,2}birth|birth[ _-]?place)["']?[ \\t]{0,4}[:=][ \\t"']{0,4}(?!(?:n/?a|no|none|not|never|unknown|withheld|removed|redacted|masked|omitted|dropped|excluded|deleted|optional|required|always|and|or|nor|are|is|we|the|this|that|text|string|field)\\b)[a-z]{2}`,
    'i',
  ),
  // A line that holds a level and nothing else but ornament, as on top and bottom of a page.
  within(
    /SECRET|CONFIDENTIAL|S E C R E T|N F I D E/,
    'classification-banner',
    `^[^A-Za-z0-9\\n]{0,80}(?:${LEVEL}|(?:T O P {1,3})?S E C R E T|C O N F I D E N T I A L)[^A-Za-z0-9\\n]{0,80}$`,
    'm',
  ),
  within(/SECRET|CONFIDENTIAL/, 'classification-banner', `(?<![A-Z])${LEVEL}${GAP}{0,4}/[ \\t]{0,2}/`),
  within(/SECRET|CONFIDENTIAL/, 'classification-banner', `(?<![A-Z])${LEVEL}[ \\t,/-]{1,4}${CONTROL}(?![A-Za-z0-9&])`),
  within(
    /SECRET|CONFIDENTIAL/,
    'classification-banner',
    `(?<![A-Z])${LEVEL}[ \\t,/:_([{-]{1,4}(?:${PLAIN_CONTROL}|NF)${END}`,
  ),
  within(
    /SECRET|CONFIDENTIAL/,
    'classification-banner',
    `(?<![A-Za-z])(?:${PLAIN_CONTROL})[ \\t,/_-]{1,4}${LEVEL}(?![A-Za-z])`,
  ),
  within(/SECRET|CONFIDENTIAL/, 'classification-banner', `//${GAP}{0,2}(?:COSMIC|NATO|[A-Z]{3}) ${LEVEL}(?![A-Za-z])`),
  within(
    /secret|confidential/i,
    'classification-banner',
    `(?<![A-Za-z])${LEVEL_IN_ANY_CASE}(?:${GAP}{0,4}/[ \\t]{0,2}/${GAP}{0,4}${CONTROL}|[ \\t,/:_([{-]{1,4}(?:NOFORN|ORCON|RELIDO|WNINTEL|CNWDI|FVEY))${END}`,
    'i',
  ),
  within(
    /[SC][ \t]{0,4}\//,
    'classification-banner',
    `(?<![A-Za-z0-9/(\\[{<])(?:(?:TS|S|C)${GAP}{0,4}/[ \\t]{0,2}/${GAP}{0,4}${CONTROL}|TS/${CONTROL}|S/(?:${PLAIN_CONTROL}|NF|SI|TK))${END}`,
  ),
  within(
    /\/[ \t]{0,2}\//,
    'classification-portion',
    `${OPEN}${GAP}{0,4}(?:(?:TS|S|C)${SLASHES}(?:[A-Z]{2,40}(?![a-z])|[0-9]{0,8}X[0-9])|${LEVEL}${SLASHES}[A-Z])`,
  ),
  within(
    /\/[ \t]{0,2}\//,
    'classification-portion',
    `${OPEN}${GAP}{0,4}(?:ts|s|c|${LEVEL_IN_ANY_CASE})${SLASHES}${CONTROL}${END}`,
    'i',
  ),
  within(
    /[({[<]/,
    'classification-portion',
    `${OPEN}${GAP}{0,4}(?:TS|S|C)${GAP}{0,2}[/-]${GAP}{0,2}(?:${PLAIN_CONTROL}|NF|REL(?: TO)?|(?<=TS.{1,5})(?:SI|TK))${END}`,
  ),
  within(
    /classif|derived|downgrade|decl|drv|derv|cl[ \t_-]{1,4}by/i,
    'classification-authority',
    `\\b${line('Classified By', 'CLASSIFIED BY', 'CL BY', 'Derived From', 'DERIVED FROM', 'DRV FROM', 'DERV FROM', '[Dd]eclassify [Oo]n', 'DECLASSIFY ON', 'DECL ON', '[Dd]owngrade [Tt]o', 'DOWNGRADE TO', '[Cc]lassification [Aa]uthority', 'CLASSIFICATION AUTHORITY', '[Rr]eason [Ff]or [Cc]lassification')}${SIGN}\\S`,
  ),
  // The words of prose: only at the start of a line or a sentence, and only of somebody or something with a name.
  within(
    /classified|derived/i,
    'classification-authority',
    `(?:^${GAP}{0,8}|\\b(?=[CD]))${line('[Cc]lassified [Bb]y', '[Dd]erived [Ff]rom')}${SIGN}[A-Z0-9]`,
    'm',
  ),
  // A line of its own may do without the sign.
  within(
    /classified|derived|declassify/i,
    'classification-authority',
    `^${GAP}{0,8}${line('CLASSIFIED BY', 'Classified By', 'DERIVED FROM', 'Derived From', 'DECLASSIFY ON', 'Declassify On', 'CL BY', 'DECL ON', 'DRV FROM')}${GAP}{1,4}(?!(?:THE|AN?|EACH|ITS|SECTOR|LEVEL|IMPACT|TYPE)\\b)[A-Z0-9]`,
    'm',
  ),
  within(
    /declassify/i,
    'classification-authority',
    `\\bdeclassify on:?${GAP}{1,3}(?:\\d{4}|\\d{1,2}[ /-]|(?:25|50|75)X)`,
    'i',
  ),
];
