/**
 * What a text of the contract is. `line`: names, titles, references; it does not break, and no space surrounds it.
 * `text`: paragraphs, which may hold tabs and line ends (LF, or CR with LF). `date`: a day of the calendar, in a
 * century that people sign in. `country`, `jurisdiction`: codes of ISO 3166. `field`: a JSON Pointer that names a field
 * of the application.
 */
export type TextKind = 'line' | 'text' | 'date' | 'country' | 'jurisdiction' | 'field';

const of = (kind: TextKind, ...addresses: readonly string[]): readonly (readonly [string, TextKind])[] =>
  addresses.map((address) => [address, kind]);

/**
 * The kind of every text that the published schemas leave free, and of those codes that a pattern alone does not tell,
 * by the address of its schema: file and pointer. Ids and digests are not here: their patterns leave nothing free.
 */
export const TEXT_KINDS: ReadonlyMap<string, TextKind> = new Map([
  ...of(
    'line',
    'application.schema.json#/properties/legalName',
    'application.schema.json#/properties/registrationNo',
    'application.schema.json#/properties/isaoSoRegistration',
    'application.schema.json#/$defs/Line',
    'application.schema.json#/$defs/RoleTitle',
    'application.schema.json#/$defs/JsonPointer',
    'application.schema.json#/$defs/Address/properties/city',
    'application.schema.json#/$defs/Address/properties/region',
    'application.schema.json#/$defs/Address/properties/postalCode',
    'application.schema.json#/$defs/BaselineAnswer/properties/evidence',
    'commands.schema.json#/$defs/register-organization/properties/legalName',
    'commands.schema.json#/$defs/register-organization/properties/shortName',
    'commands.schema.json#/$defs/register-organization/properties/region',
    'commands.schema.json#/$defs/record-security-fact/properties/status',
  ),
  ...of(
    'text',
    'application.schema.json#/properties/formationNote',
    'application.schema.json#/properties/needStatementUnclassified',
    'application.schema.json#/allOf/2/then/properties/needStatementUnclassified',
    'application.schema.json#/$defs/Paragraph',
    'application.schema.json#/$defs/Text',
    'commands.schema.json#/$defs/Finding/properties/rationale',
    'commands.schema.json#/$defs/ClassifiedDeterminationForm/properties/tsNeedFinding',
    'commands.schema.json#/$defs/correct-record/properties/statedCorrect/anyOf/0',
  ),
  ...of('date', 'application.schema.json#/$defs/Date'),
  ...of('country', 'application.schema.json#/$defs/CountryCode'),
  ...of(
    'jurisdiction',
    'application.schema.json#/properties/jurisdiction',
    'commands.schema.json#/$defs/register-organization/properties/jurisdiction',
  ),
  ...of(
    'field',
    'commands.schema.json#/$defs/request-changes/properties/items/items/properties/fieldPath',
    'commands.schema.json#/$defs/propose-amendment/properties/changes/items/properties/path',
  ),
]);
