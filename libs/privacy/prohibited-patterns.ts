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

const GAP = '[ \\t\\u00A0]';
/** Words of a level in a banner. Upper case only: the same words in lower case are ordinary ones, and codes here. */
const LEVEL = '(?:TOP[ _-]{0,2}SECRET|(?<!TRADE )SECRET|CONFIDENTIAL)';
/** Controls that follow a level. */
const CONTROL =
  '(?:NOFORN|NF|ORCON(?:-USGOV)?|OC|REL(?: ?TO)?|RELIDO|HCS|SI|TK|KDK|SAP|SAR|SPECAT|RD|FRD|CNWDI|FGI|WNINTEL|IMCON|IMC|PROPIN|EXDIS|NODIS|LIMDIS|FISA|DSEN|EYES ONLY|FVEY|NATO|ATOMAL|BOHEMIA|COMINT|GAMMA|TALENT KEYHOLE)';
const DATE =
  '(?:\\d{1,4}[-/. ]{1,2}\\d{1,2}[-/. ]{1,2}\\d{2,4}|\\d{8}|\\d{1,2}(?:st|nd|rd|th)?(?: of)?[ -]{0,2}(?:jan|feb|mar|apr|may|jun|jul|aug|sep|oct|nov|dec)|(?:jan|feb|mar|apr|may|jun|jul|aug|sep|oct|nov|dec)[a-z]{0,6}\\.? {0,2}\\d{1,2})';
/** What may stand between the name of a datum and its value. */
const IS = '(?:[ \\t"\'*_]{0,4}(?:[:=#,-]|\\bis\\b|\\bwas\\b)[ \\t"\'*_]{0,4}|[ \\t]{1,3}(?:\\(|on )?)';

const within = (hint: RegExp, rule: ProhibitedRule, source: string, flags = ''): ProhibitedPattern => ({
  rule,
  hint,
  pattern: new RegExp(source, flags),
});

/** Every pattern of the first tier: what is found is never stored. */
export const PROHIBITED_PATTERNS: readonly ProhibitedPattern[] = [
  // Areas 000, 666 and 900 up, group 00 and serial 0000 were never issued; a longer run of digits is another number.
  within(
    /\d\d\d[ -]/,
    'ssn',
    '(?<![\\dA-Za-z])(?<!\\d[-.])(?!000|666|9)\\d{3} ?- ?(?!00)\\d{2} ?- ?(?!0000)\\d{4}(?![\\dA-Za-z])(?!-\\d)',
  ),
  within(
    /\d\d\d [-\d]/,
    'ssn',
    '(?<![\\dA-Za-z])(?<!\\d[ .-])(?!000|666|9)\\d{3} (?!00)\\d{2} (?!0000)\\d{4}(?![\\dA-Za-z])(?![ -]\\d)',
  ),
  within(
    /ssn|social security/i,
    'ssn',
    '(?:\\bssn|social security (?:number|num|no|nr|#))[^\\d\\n]{0,20}\\d{3}[ .-]{0,3}\\d{2}[ .-]{0,3}\\d{4}(?!\\d)',
    'i',
  ),
  within(
    /birth|dob|d\.o\.b|born/i,
    'birth-data',
    `(?:\\b(?:date|day) of birth|\\bbirth[ _-]?da(?:te|y)|\\bd\\.?o\\.?b\\b\\.?|\\bborn)${IS}${DATE}`,
    'i',
  ),
  within(
    /birth/i,
    'birth-data',
    `(?:[Pp]lace [Oo]f [Bb]irth|PLACE OF BIRTH|[Bb]irth ?[Pp]lace|BIRTH ?PLACE)${IS}(?:in |at )?(?!(?:[Nn]/?[Aa]|[Nn]o(?:ne|t)?|NO(?:NE|T)?|Unknown|Withheld|Removed|Never|And|Or|Nor|Are|Is)\\b)[A-Z][A-Za-z]`,
  ),
  // A line that holds a level and nothing else but ornament, as on top and bottom of a page.
  within(
    /SECRET|CONFIDENTIAL|S E C R E T|N F I D E/,
    'classification-banner',
    `^[^A-Za-z0-9\\n\\r]{0,12}(?:${LEVEL}|(?:T O P {1,3})?S E C R E T|C O N F I D E N T I A L)[^A-Za-z0-9\\n\\r]{0,12}$`,
    'm',
  ),
  within(/SECRET|CONFIDENTIAL/, 'classification-banner', `(?<![A-Z])${LEVEL}${GAP}{0,2}//`),
  within(/SECRET|CONFIDENTIAL/, 'classification-banner', `(?<![A-Z])${LEVEL}[ ,/-]{1,3}${CONTROL}(?![A-Za-z0-9&])`),
  within(/SECRET|CONFIDENTIAL/, 'classification-banner', `//${GAP}{0,2}(?:COSMIC|NATO|[A-Z]{3}) ${LEVEL}(?![A-Za-z])`),
  within(
    /(?:SECRET|CONFIDENTIAL)[ \t]{0,2}\/\//i,
    'classification-banner',
    `(?<![A-Za-z])(?:top ?secret|secret|confidential)${GAP}{0,2}//${GAP}{0,2}${CONTROL}(?![A-Za-z0-9])`,
    'i',
  ),
  within(
    /[SC][ \t]{0,2}\/\//,
    'classification-banner',
    `(?<![A-Za-z0-9/(\\[{<])(?:TS|S|C)${GAP}{0,2}//${GAP}{0,2}${CONTROL}(?![A-Za-z0-9])`,
  ),
  within(
    /\/\//,
    'classification-portion',
    `[(\\[{<]${GAP}{0,3}(?:TS|S|C|TOP[ _-]{0,2}SECRET|SECRET|CONFIDENTIAL)${GAP}{0,3}//${GAP}{0,3}[A-Z]`,
  ),
  within(
    /\/\//,
    'classification-portion',
    `[(\\[{<]${GAP}{0,3}(?:ts|s|c|top[ _-]{0,2}secret|secret|confidential)${GAP}{0,3}//${GAP}{0,3}${CONTROL}(?![A-Za-z0-9])`,
    'i',
  ),
  within(
    /[({[]/,
    'classification-portion',
    `[(\\[{<]${GAP}{0,3}(?:TS|S|C)${GAP}{0,2}[/-]${GAP}{0,2}(?:NF|NOFORN|ORCON|REL(?: TO)?|FRD|HCS|WNINTEL)(?![A-Za-z0-9])`,
  ),
  within(
    /classif|derived|downgrade/i,
    'classification-authority',
    `\\b(?:[Cc]lassified [Bb]y|CLASSIFIED BY|Derived From|DERIVED FROM|[Dd]eclassify [Oo]n|DECLASSIFY ON|[Dd]owngrade [Tt]o|DOWNGRADE TO|[Cc]lassification [Aa]uthority|CLASSIFICATION AUTHORITY|[Rr]eason [Ff]or [Cc]lassification)${GAP}{0,3}[:=]${GAP}{0,3}[^\\s]`,
  ),
  within(/derived/i, 'classification-authority', `^${GAP}{0,8}derived from${GAP}{0,3}[:=]${GAP}{0,3}[^\\s]`, 'im'),
  within(
    /declassify/i,
    'classification-authority',
    `\\bdeclassify on:?${GAP}{1,3}(?:\\d{4}|\\d{1,2}[ /-]|(?:25|50|75)X)`,
    'i',
  ),
];
