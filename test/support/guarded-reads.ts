import { randomUUID } from 'node:crypto';
import { readFileSync } from 'node:fs';
import { fiscalYearOf } from '@accord/agreements/reads';
import { localDateOf } from '@accord/kernel';

interface Parameter {
  readonly $ref?: string;
  readonly name: string;
  readonly in: string;
  readonly required?: boolean;
  readonly example?: unknown;
  readonly schema?: { readonly enum?: readonly unknown[]; readonly type?: string };
}

interface Operation {
  readonly security?: readonly unknown[];
  readonly parameters?: readonly Parameter[];
  readonly responses: Readonly<Record<string, { readonly content?: object } | undefined>>;
}

interface Document {
  readonly paths: Readonly<Record<string, { readonly get?: Operation }>>;
  readonly components: { readonly parameters: Readonly<Record<string, Parameter>> };
}

/** A read that needs a caller, with an address that can be asked. */
export interface GuardedRead {
  /** As it is declared: `GET /api/v1/agreements/:id/record`. */
  readonly route: string;
  readonly path: string;
  /** Whether somebody who may is sent more and more, and never an end. */
  readonly isStream: boolean;
  /** Values of `format`, and what is a file in any case. */
  readonly files: readonly string[];
}

const document = JSON.parse(
  readFileSync(new URL('../../apps/api/openapi.json', import.meta.url), 'utf8'),
) as unknown as Document;

const told = (parameter: Parameter): Parameter =>
  parameter.$ref === undefined ? parameter : document.components.parameters[parameter.$ref.split('/').at(-1)!]!;

const valueFor = ({ name, example, schema }: Parameter): string =>
  String(example ?? schema?.enum?.[0] ?? (schema?.type === 'integer' || name === 'termsVersion' ? 1 : randomUUID()));

function readOf(template: string, operation: Operation, agreementId: string): GuardedRead {
  const parameters = (operation.parameters ?? []).map(told);
  const valueOf = (name: string): string =>
    name === 'fiscalYear'
      ? String(fiscalYearOf(localDateOf(new Date())))
      : name === 'id'
        ? template.startsWith('/api/v1/agreements/')
          ? agreementId
          : randomUUID()
        : valueFor(parameters.find((one) => one.name === name)!);
  const path = template.replaceAll(/\{(\w+)\}/g, (_, name: string) => valueOf(name));
  const query = parameters
    .filter((one) => one.in === 'query' && one.required)
    .map((one) => `${one.name}=${encodeURIComponent(valueFor(one))}`);
  const media = Object.keys(operation.responses['200']?.content ?? {});
  const formats = parameters.find(({ name }) => name === 'format')?.schema?.enum ?? [];
  return {
    route: `GET ${template.replaceAll(/\{(\w+)\}/g, ':$1')}`,
    path: query.length === 0 ? path : `${path}?${query.join('&')}`,
    isStream: media.includes('text/event-stream'),
    files:
      formats.length > 0
        ? formats.map(String).filter((one) => one !== 'json')
        : media.filter((one) => !/json|event-stream/.test(one)),
  };
}

/** Every read of the OpenAPI document that needs a caller: those that name an agreement name the given one. */
export const guardedReads = (agreementId: string): readonly GuardedRead[] =>
  Object.entries(document.paths).flatMap(([template, { get }]) =>
    get === undefined || get.security?.length === 0 ? [] : [readOf(template, get, agreementId)],
  );
