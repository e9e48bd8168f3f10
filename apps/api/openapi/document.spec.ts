import { describe, expect, it } from '@jest/globals';
import { commandCatalogue, refusalStatus, refusalTitle } from '@accord/contract';
import { COMMAND_NAMES as AGREEMENT_COMMANDS, commandSlug, isOfTheClock } from '@accord/agreements/domain';
import { COMMAND_NAMES as ORGANIZATION_COMMANDS, isOfTheClock as isClocks, slugOf } from '@accord/organizations/domain';
import * as policy from '@accord/policy/domain';
import { Ajv2020, type ValidateFunction } from 'ajv/dist/2020.js';
import formats from 'ajv-formats';
import { openApiDocument, openApiJson } from './document.js';
import type { Content, Operation, Parameter, Reference, Response } from './openapi.types.js';

const document = openApiDocument();
const operations = Object.entries(document.paths).flatMap(([path, methods]) =>
  Object.entries(methods).map(([method, operation]) => ({ path, method, operation })),
);

/** The node that a reference within the document leads to. */
function follow(pointer: string): unknown {
  return pointer
    .split('/')
    .slice(1)
    .reduce<unknown>((node, token) => (node as Record<string, unknown> | undefined)?.[token], document);
}

function referencesIn(value: unknown): string[] {
  if (typeof value !== 'object' || value === null) return [];
  return Object.entries(value).flatMap(([name, member]) =>
    name === '$ref' && typeof member === 'string' ? [member] : referencesIn(member),
  );
}

const resolve = <Node extends object>(node: Node | Reference): Node =>
  '$ref' in node ? (follow(node.$ref) as Node) : node;

const responsesOf = ({ responses }: Operation): [string, Response][] =>
  Object.entries(responses).map(([status, response]) => [status, resolve<Response>(response)]);

const codesIn = (content: Content | undefined): string[] => {
  const schema = content?.['application/problem+json']?.schema as
    { allOf: [unknown, { properties: { code: { enum: string[] } } }] } | undefined;
  return schema?.allOf[1].properties.code.enum ?? [];
};

const codesOf = (operationId: string): string[] => {
  const { operation } = operations.find((one) => one.operation.operationId === operationId)!;
  return responsesOf(operation).flatMap(([, { content }]) => codesIn(content));
};

function compiler(): Ajv2020 {
  const ajv = new Ajv2020({ strict: true, strictRequired: false, allErrors: true });
  formats.default(ajv);
  // The document itself is no schema: what stands around the schemas is not for the compiler to judge.
  ajv.addVocabulary(Object.keys(document));
  return ajv.addSchema(document, 'openapi');
}

describe('the OpenAPI document', () => {
  it('refers to nothing that is not there', () => {
    const references = referencesIn(document);
    expect(references.length).toBeGreaterThan(100);
    expect(references.filter((reference) => !reference.startsWith('#/') || follow(reference) === undefined)).toEqual(
      [],
    );
  });

  it('names every operation once, under a tag that it declares', () => {
    const ids = operations.map(({ operation }) => operation.operationId);
    expect(ids.filter((id, index) => !id || ids.indexOf(id) !== index)).toEqual([]);
    const tags = new Set(document.tags.map(({ name }) => name));
    expect(operations.flatMap(({ operation }) => operation.tags).filter((tag) => !tags.has(tag))).toEqual([]);
  });

  it('declares exactly the parameters that its paths have', () => {
    for (const { path, operation } of operations) {
      const declared = (operation.parameters ?? [])
        .map((one) => resolve<Parameter>(one))
        .filter((one) => one.in === 'path');
      const named = [...path.matchAll(/\{(\w+)\}/g)].map(([, name]) => name);
      expect([path, declared.map(({ name }) => name)]).toEqual([path, named]);
      expect(declared.every(({ required }) => required)).toBe(true);
    }
  });

  it('holds no schema and no shared part that nothing needs', () => {
    const used = new Set(referencesIn(document));
    const { securitySchemes: _schemes, ...parts } = document.components;
    const names = Object.entries(parts).flatMap(([kind, all]) =>
      Object.keys(all).map((name) => `#/components/${kind}/${name}`),
    );
    expect(names.filter((name) => !used.has(name))).toEqual([]);
    expect(names.filter((name) => !/^#\/components\/\w+\/[\w.-]+$/.test(name))).toEqual([]);
  });

  it('is the same text each time', () => {
    expect(openApiJson()).toBe(openApiJson());
    expect(openApiJson().endsWith('}\n')).toBe(true);
  });
});

describe('the commands of the document', () => {
  /** What nobody but the clock sends has no address, and neither has yet what only it sends so far. */
  const ofTheClock = new Set([
    ...AGREEMENT_COMMANDS.filter(isOfTheClock).map(commandSlug),
    ...ORGANIZATION_COMMANDS.filter(isClocks).map(slugOf),
    ...policy.COMMAND_NAMES.filter(policy.isOfTheClock).map(policy.slugOf),
  ]);
  const implemented = [
    ...AGREEMENT_COMMANDS.map(commandSlug),
    ...ORGANIZATION_COMMANDS.map(slugOf),
    ...policy.COMMAND_NAMES.map(policy.slugOf),
  ]
    .filter((slug) => !ofTheClock.has(slug))
    .toSorted();
  const sent = operations.filter(
    ({ path, method }) =>
      method === 'post' && /^\/api\/v1\/(?!operations\/|access\/|reports\/|webhooks(?:\/|$)|.*\/check$)/.test(path),
  );

  it('are those of the domains, and no other', () => {
    const slugs = sent.map(({ path }) => {
      const creation = { '/api/v1/agreements': 'create-draft', '/api/v1/organizations': 'register-organization' }[path];
      return creation ?? path.split('/').at(-1);
    });
    expect(slugs.toSorted((a = '', b = '') => (a < b ? -1 : 1))).toEqual(implemented);
    expect(commandCatalogue.length).toBeGreaterThan(implemented.length);
  });

  it('take If-Match unless they create, and answer with what the contract promises', () => {
    for (const { path, operation } of sent) {
      const headers = (operation.parameters ?? []).map((one) => resolve<Parameter>(one).name);
      const creates = !path.includes('{id}') && !path.startsWith('/api/v1/policy/');
      const [status, answer] = responsesOf(operation)[0]!;
      expect([path, headers.includes('If-Match'), status]).toEqual([path, !creates, creates ? '201' : '200']);
      expect(Object.keys(answer.headers ?? {})).toEqual(creates ? ['ETag', 'Location'] : ['ETag']);
    }
  });

  it('name the refusals of their own guards', () => {
    expect(codesOf('passPrivacyReview')).toEqual(
      expect.arrayContaining(['GATE_MISSING:intake', 'NOT_ASSIGNED', 'SOD_CONFLICT', 'FORM_INCOMPLETE', 'TERMINAL']),
    );
    expect(codesOf('rejectProposal')).toContain('REASON_REQUIRED');
    expect(codesOf('assignReviewer')).not.toContain('REASON_REQUIRED');
    expect(codesOf('assignReviewer')).not.toContain('FORM_INCOMPLETE');
    expect(codesOf('createDraft')).toContain('NOT_OWN_SIDE');
    expect(codesOf('createDraft')).not.toContain('PRECONDITION_REQUIRED');
  });
});

describe('the refusals of the document', () => {
  it('are codes of the contract under their own status', () => {
    const problems = operations.flatMap(({ operation }) =>
      responsesOf(operation).flatMap(([status, { content }]) => codesIn(content).map((code) => ({ status, code }))),
    );
    expect(problems.length).toBeGreaterThan(200);
    const unknown = problems.filter(
      ({ status, code }) => String(refusalStatus(code)) !== status || refusalTitle(code) === 'Internal error',
    );
    expect(unknown).toEqual([]);
  });

  it('say 401 wherever a token is needed, and only there', () => {
    for (const { path, operation } of operations.filter((one) => one.path.startsWith('/api/v1/')))
      expect([path, '401' in operation.responses]).toEqual([path, operation.security === undefined]);
    expect(document.paths['/api/v1/directory']?.get?.security).toEqual([]);
  });
});

describe('the schemas of the document', () => {
  const ajv = compiler();
  const names = Object.keys(document.components.schemas);

  it('compile in strict mode', () => {
    for (const name of names) expect(() => ajv.compile({ $ref: `openapi#/components/schemas/${name}` })).not.toThrow();
    expect(names).toEqual(names.toSorted());
  });

  it('admit every example', () => {
    const bodies = operations.map(({ operation }) => operation.requestBody?.content ?? {});
    const answers = operations.flatMap(({ operation }) =>
      responsesOf(operation).map(([, { content = {} }]) => content),
    );
    const compiled = new Map<string, ValidateFunction>(); // many operations share a schema, which takes long to compile
    const validatorOf = (schema: string): ValidateFunction => {
      const validate = compiled.get(schema) ?? ajv.compile(JSON.parse(schema) as object);
      compiled.set(schema, validate);
      return validate;
    };
    const wrong = [...bodies, ...answers]
      .flatMap((content) => Object.values(content))
      .flatMap(({ schema, examples = {} }) => {
        const validate = validatorOf(JSON.stringify(schema).replaceAll('"#/', '"openapi#/'));
        return Object.values(examples).flatMap(({ value }) =>
          validate(value) ? [] : [{ value, why: validate.errors }],
        );
      });
    expect(wrong).toEqual([]);
  });

  it('close the shapes that are fixed', () => {
    const validate = ajv.getSchema('openapi#/components/schemas/WorkItem')!;
    const item = {
      agreementId: '0f9f4b6e-3c0a-5a0e-8a3f-2f6f0b1c9d57',
      number: null,
      organization: { id: '5b0c9a52-7c57-5d0f-9f0b-6a5ef6f0a001', slug: 'a', legalName: 'A' },
      command: 'complete-intake',
      function: 'nccic.case_manager',
      since: '2026-05-04T14:12:09.120Z',
    };
    expect(validate(item)).toBe(true);
    expect(validate({ ...item, subjectId: 'cm-1' })).toBe(false);
    expect(validate({ ...item, function: 'manager' })).toBe(false);
  });
});
