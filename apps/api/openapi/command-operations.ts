import type { LocalDate } from '@accord/kernel';
import { refusalCodes, reasonCodes } from '@accord/contract';
import { documentedCommands, pathOf, type DocumentedCommand } from './command-catalogue.js';
import { commandBody, publishedSchemas } from './contract-schemas.js';
import { commandAnswers } from './examples/answers.js';
import { commandBodiesAt } from './examples/bodies.js';
import { senderOf } from './examples/story.js';
import type { Examples } from './examples/examples.js';
import type { Example, Operation, Paths, Response } from './openapi.types.js';
import { parameters } from './parameters.js';
import { problems, responseHeader } from './problems.js';
import { reachable } from './reachable.js';
import { ref } from './schemas/shape.js';

/** Refusals that every command can meet (rules.md#order-of-checks). */
const EVERY_COMMAND = [
  'UNAUTHENTICATED',
  'UNSUPPORTED_MEDIA',
  'TOO_LARGE',
  'MALFORMED',
  'IDEMPOTENCY_KEY_REUSED',
  'NOT_AUTHORIZED',
  'INVALID_PAYLOAD',
  'PROHIBITED_CONTENT',
  'CONFLICT_VERSION',
  'RATE_LIMITED',
  'NOT_CAUGHT_UP',
  'UNAVAILABLE',
  'RECORD_UNREADABLE',
] as const;

const ORDER = refusalCodes.map(({ code }) => code);
const placeOf = (code: string): number => ORDER.indexOf(code.split(':')[0]!);

/** True for a body that is, or carries, one of the forms D1 to D4. */
const carriesForm = (slug: string): boolean =>
  Object.keys(reachable(ref(commandBody(slug)), publishedSchemas)).some((name) => name.endsWith('Form'));

/** Every code that a command can be refused with, in the order of checks. */
export function codesOf({ slug, creation, rules }: DocumentedCommand): readonly string[] {
  const codes = [
    ...EVERY_COMMAND,
    ...(creation ? [] : ['NOT_FOUND', 'PRECONDITION_REQUIRED']),
    ...(slug in reasonCodes ? ['REASON_REQUIRED'] : []),
    ...(carriesForm(slug) ? ['FORM_INCOMPLETE'] : []),
    ...rules.map(({ code }) => code),
  ];
  return codes.toSorted((a, b) => placeOf(a) - placeOf(b));
}

const listed = (words: readonly string[]): string => words.map((word) => `\`${word}\``).join(', ');

function describe({ meaning, by, from, rules }: DocumentedCommand): string {
  const states = from.length > 0 ? ` Leads on from ${listed(from)}.` : '';
  const lines = rules.map(({ code, sentence }) => `- \`${code}\`: ${sentence}`);
  return `${meaning}. Sent by ${listed(by)}.${states} What refuses it, in the order in which it answers:\n\n${lines.join('\n')}`;
}

/** The streams of commands: what they are called, where their commands go, and which parameter names one of them. */
const KINDS = {
  agreement: { name: 'Agreement', address: '/api/v1/agreements/{id}', parameters: ['AgreementId'] },
  organization: { name: 'Organization', address: '/api/v1/organizations/{id}', parameters: ['OrganizationId'] },
  policy: { name: 'Policy', address: '/api/v1/policy', parameters: [] },
} as const;

function accepted({ stream, creation, slug }: DocumentedCommand): Response {
  const name = `${KINDS[stream].name}CommandAnswer`;
  const example = commandAnswers[slug];
  return {
    description: creation ? 'Created.' : 'Accepted: the events are stored.',
    headers: { ETag: responseHeader('ETag'), ...(creation ? { Location: responseHeader('Location') } : {}) },
    content: {
      'application/json': { schema: ref(name), ...(example ? { examples: { accepted: { value: example } } } : {}) },
    },
  };
}

const camelCase = (slug: string): string => slug.replaceAll(/-([a-z])/g, (_, letter: string) => letter.toUpperCase());

/** The bodies of a command, each with the persona who may send it. */
const examplesOf = (slug: string, bodies: Examples): Readonly<Record<string, Example>> =>
  Object.fromEntries(
    Object.entries(bodies).map(([name, value]) => [
      name,
      { summary: `${name}, sent by ${senderOf(slug, name)}`, value },
    ]),
  );

function operationOf(command: DocumentedCommand, bodies: Examples): Operation {
  const { slug, stream, creation, meaning } = command;
  return {
    operationId: camelCase(slug),
    tags: [`${KINDS[stream].name} commands`],
    summary: meaning,
    description: describe(command),
    parameters: parameters(
      ...(creation ? [] : [...KINDS[stream].parameters, 'IfMatch' as const]),
      ...(['IdempotencyKey', 'AccordFunction', 'Traceparent'] as const),
    ),
    requestBody: {
      required: true,
      content: {
        'application/json': {
          schema: ref(commandBody(slug)),
          examples: examplesOf(slug, bodies),
        },
      },
    },
    responses: { [creation ? '201' : '200']: accepted(command), ...problems(codesOf(command)) },
  };
}

/**
 * One path per command that this build carries out.
 * @param today the day on which the examples can be sent as they are
 */
export function commandPaths(today: LocalDate): Paths {
  const bodies = commandBodiesAt(today);
  return Object.fromEntries(
    documentedCommands().map((command) => [
      pathOf(command),
      { post: operationOf(command, bodies[command.slug] ?? {}) },
    ]),
  );
}
