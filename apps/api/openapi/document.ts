import type { LocalDate } from '@accord/kernel';
import { accessPaths } from './access-operations.js';
import { commandPaths } from './command-operations.js';
import { publishedSchemas } from './contract-schemas.js';
import type { Components, Method, OpenApiDocument, Operation, Paths, Schema } from './openapi.types.js';
import { sharedParameters } from './parameters.js';
import { packageVersion } from './package-version.js';
import { platformPaths } from './platform-operations.js';
import { responseHeaders, sharedProblems } from './problems.js';
import { reachable } from './reachable.js';
import { amendmentPaths } from './amendment-operations.js';
import { legacyFilePaths } from './legacy-file-operations.js';
import { livePaths } from './live-operations.js';
import { readPaths } from './read-operations.js';
import { reportPaths } from './report-operations.js';
import { EXAMPLES, PERSONAS } from './introduction.js';
import { accessSchemas } from './schemas/access.js';
import { agreementParts } from './schemas/agreement-parts.js';
import { agreementSchemas } from './schemas/agreement.js';
import { commandSchemas } from './schemas/commands.js';
import { legacyFileSchemas } from './schemas/legacy-file.js';
import { operationsSchemas } from './schemas/operations.js';
import { organizationSchemas } from './schemas/organization.js';
import { platformSchemas } from './schemas/platform.js';
import { policySchemas } from './schemas/policy.js';
import { programmeSchemas } from './schemas/programme.js';
import { reportSchemas } from './schemas/reports.js';
import { whatIfSchemas } from './schemas/what-if.js';
import { webhookSchemas } from './schemas/webhooks.js';
import { sentWebhooks, webhookPaths } from './webhook-operations.js';
import { whatIfPaths } from './what-if-operations.js';

/** The day of the examples in the committed document, which must not change by itself. */
const COMMITTED_ON: LocalDate = '2026-03-02';

const DESCRIPTION = `Information-sharing agreements between the NCCIC and information sharing organizations, as event streams.

Commands are sent with \`If-Match\` and, to be repeatable, an \`Idempotency-Key\`; their answer names the events and a position.
Reads that are sent with \`X-Min-Position\` wait until that position is visible. Refusals are RFC 9457 problems whose \`code\`
is explained at \`/api/problems\`; the first check that fails answers.

${PERSONAS}

${EXAMPLES}`;

const TAGS = [
  { name: 'Agreement commands', description: 'From the draft to the agreement in force.' },
  { name: 'Agreements', description: 'Agreements as they are, as they were, and how they came to be.' },
  { name: 'Access', description: 'What may be shared, and what agreements entitle to.' },
  { name: 'Webhooks', description: 'Tell machines of others what happens to agreements, signed.' },
  { name: 'Work', description: 'What waits for whom.' },
  { name: 'Reports', description: 'How the program does, and what was refused.' },
  { name: 'Organization commands', description: 'Registration, attestation, security facts and appointments.' },
  { name: 'Organizations', description: 'The registry.' },
  { name: 'Directory', description: 'What everybody may see.' },
  { name: 'Policy commands', description: 'Change the policy: proposed by one administrator, approved by another.' },
  { name: 'Policy', description: 'The values, catalogues and windows that decisions use.' },
  { name: 'Identity', description: 'Who is calling.' },
  { name: 'Operations', description: 'Health and metrics, and what administrators look after.' },
  { name: 'Documentation', description: 'The contract about itself.' },
] as const;

const SECURITY_SCHEMES: Components['securitySchemes'] = {
  bearer: {
    type: 'http',
    scheme: 'bearer',
    bearerFormat: 'JWT',
    description: 'Access token (`typ: at+jwt`) of the OpenID provider.',
  },
  session: {
    type: 'apiKey',
    in: 'cookie',
    name: '__Host-accord',
    description: 'Session of a browser. It changes something only from a page of the same origin.',
  },
  clientCredentials: {
    type: 'oauth2',
    description: 'Demo mode: a persona as the client, with the secret `demo`.',
    flows: { clientCredentials: { tokenUrl: '/oidc/token', scopes: {} } },
  },
  persona: { type: 'http', scheme: 'basic', description: 'Demo mode: a persona and the secret `demo`.' },
};

/** Both at once: a path can have a command and a read. */
function merged(...parts: readonly Paths[]): Paths {
  const paths = new Map<string, Partial<Record<Method, Operation>>>();
  for (const part of parts)
    for (const [path, operations] of Object.entries(part)) paths.set(path, { ...paths.get(path), ...operations });
  return Object.fromEntries(paths);
}

const ownSchemas: Readonly<Record<string, Schema>> = {
  ...accessSchemas,
  ...agreementParts,
  ...agreementSchemas,
  ...commandSchemas,
  ...legacyFileSchemas,
  ...operationsSchemas,
  ...organizationSchemas,
  ...platformSchemas,
  ...policySchemas,
  ...programmeSchemas,
  ...reportSchemas,
  ...webhookSchemas,
  ...whatIfSchemas,
};

/**
 * The description of the whole API, made of what the code itself goes by: the published schemas and code lists, the
 * guard catalogues of the domains, and the shapes of the answers.
 * @param today the day on which its examples can be sent as they are
 */
export function openApiDocument(today: LocalDate = COMMITTED_ON): OpenApiDocument {
  const paths = merged(
    readPaths(),
    reportPaths(),
    whatIfPaths(),
    accessPaths(),
    webhookPaths(),
    livePaths(),
    legacyFilePaths(),
    amendmentPaths(today),
    commandPaths(today),
    platformPaths(),
  );
  const webhooks = sentWebhooks();
  return {
    openapi: '3.1.0',
    jsonSchemaDialect: 'https://json-schema.org/draft/2020-12/schema',
    info: {
      title: 'Accord',
      version: packageVersion(),
      description: DESCRIPTION,
      license: { name: 'Apache-2.0', identifier: 'Apache-2.0' },
    },
    servers: [{ url: '/' }],
    security: [{ bearer: [] }, { session: [] }, { clientCredentials: [] }],
    tags: TAGS,
    paths,
    webhooks,
    components: {
      schemas: reachable([paths, webhooks, sharedProblems], { ...publishedSchemas, ...ownSchemas }),
      responses: sharedProblems,
      parameters: sharedParameters,
      headers: responseHeaders,
      securitySchemes: SECURITY_SCHEMES,
    },
  };
}

/** The document as it is served and committed: two blanks a level, a line end at the end. */
export const openApiJson = (today?: LocalDate): string => `${JSON.stringify(openApiDocument(today), null, 2)}\n`;
