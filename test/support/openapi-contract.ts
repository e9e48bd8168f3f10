import { readFileSync } from 'node:fs';
import { Ajv2020, type ValidateFunction } from 'ajv/dist/2020.js';
import formats from 'ajv-formats';

/** An answer as a client got it. */
export interface ObservedAnswer {
  readonly method: string;
  /** Path of the request, with or without its query. */
  readonly path: string;
  readonly status: number;
  /** `Content-Type` of the answer; null without one. */
  readonly mediaType: string | null;
  /** Parsed JSON, or the text of anything else. */
  readonly body: unknown;
}

/** Names what of an answer is not as documented; nothing named = as documented. */
export type ResponseValidator = (answer: ObservedAnswer) => readonly string[];

interface Node {
  readonly [member: string]: unknown;
}

const DOCUMENT_ID = 'openapi';

const pointerTo = (...tokens: readonly string[]): string =>
  tokens.map((token) => `/${token.replaceAll('~', '~0').replaceAll('/', '~1')}`).join('');

/** The node at a JSON Pointer; undefined when nothing stands there. */
function at(document: Node, pointer: string): Node | undefined {
  let node: unknown = document;
  for (const token of pointer.split('/').slice(1))
    node = (node as Node | undefined)?.[token.replaceAll('~1', '/').replaceAll('~0', '~')];
  return node as Node | undefined;
}

/** Pointer of the node that a node stands for: its own, or that of its reference. */
function resolved(document: Node, pointer: string): string {
  const target = at(document, pointer)?.['$ref'];
  return typeof target === 'string' ? target.slice(1) : pointer;
}

/** The path template that an address fits; one written out goes before one with parameters. */
function templateOf(document: Node, path: string): string | undefined {
  const plain = path.split('?')[0]!.replace(/(?<=.)\/$/, '');
  const templates = Object.keys(document['paths'] as Node);
  if (templates.includes(plain)) return plain;
  const fits = (template: string) =>
    new RegExp(`^${template.replaceAll('.', String.raw`\.`).replaceAll(/\{\w+\}/g, '[^/]+')}$`).test(plain);
  return templates
    .filter(fits)
    .toSorted((a, b) => a.split('{').length - b.split('{').length)
    .at(0);
}

const known = new Map<string, ResponseValidator>();

/**
 * Checks answers against the committed document. An undocumented path, method, status or media type is a violation. To compile
 * its schemas takes a second: all clients of a test have the same.
 */
export function responseValidator(
  file: URL = new URL('../../apps/api/openapi.json', import.meta.url),
): ResponseValidator {
  const validator = known.get(file.href) ?? validatorOf(file);
  known.set(file.href, validator);
  return validator;
}

function validatorOf(file: URL): ResponseValidator {
  const document = JSON.parse(readFileSync(file, 'utf8')) as Node;
  const ajv = new Ajv2020({ strict: false, allErrors: true });
  formats.default(ajv);
  ajv.addSchema(document, DOCUMENT_ID);
  const compiled = new Map<string, ValidateFunction>();
  const validatorAt = (pointer: string): ValidateFunction => {
    const known = compiled.get(pointer) ?? ajv.compile({ $ref: `${DOCUMENT_ID}#${encodeURI(pointer)}` });
    compiled.set(pointer, known);
    return known;
  };
  return ({ method, path, status, mediaType, body }) => {
    const template = templateOf(document, path);
    if (template === undefined) return [`${path} is not documented`];
    const name = `${method.toUpperCase()} ${template}`;
    const operation = pointerTo('paths', template, method.toLowerCase());
    if (!at(document, operation)) return [`${name} is not documented`];
    const response = resolved(document, `${operation}/responses/${status}`);
    if (!at(document, response)) return [`${name}: status ${status} is not documented`];
    const content = at(document, `${response}/content`);
    const media = mediaType?.split(';')[0]!.trim().toLowerCase();
    if (!content) return body === '' || body === null ? [] : [`${name} ${status}: a body is not documented`];
    if (media === undefined || !(media in content)) return [`${name} ${status}: ${media} is not documented`];
    const validate = validatorAt(`${response}/content${pointerTo(media)}/schema`);
    if (validate(body)) return [];
    return (validate.errors ?? []).map((error) => `${name} ${status}: ${error.instancePath} ${error.message}`);
  };
}
