import 'reflect-metadata';
import { describe, expect, it } from '@jest/globals';
import { RequestMethod, type Type } from '@nestjs/common';
import { controllersOf } from '../api.module.js';
import { authControllersOf } from '../auth/auth.module.js';
import { LIVE_CONTROLLERS } from '../live/live.module.js';
import { WEBHOOK_CONTROLLERS } from '../webhooks/webhooks.module.js';
import { Public, queryParametersOf } from '../http/index.js';
import { documentedCommands } from './command-catalogue.js';
import { openApiDocument } from './document.js';
import type { Parameter, Reference } from './openapi.types.js';

const document = openApiDocument();

/** What other parts serve than the controllers, and what of the controllers is no part of the contract. */
const BESIDE_CONTROLLERS = [
  'GET /api/docs',
  'GET /api/openapi.json',
  'GET /oidc/.well-known/openid-configuration',
  'GET /oidc/jwks',
  'POST /oidc/token',
];
const UNDOCUMENTED = new Set(['GET /assets/accord.css']);

/** Where Nest keeps the places of a handler's arguments, and its number for the query there. */
const ARGUMENTS = '__routeArguments__';
const QUERY = 4;

interface Route {
  readonly method: string;
  readonly path: string;
  /** The class into which the query is read; absent where the handler does not read it. */
  readonly query?: Type;
  /** True where the handler or its controller lets anyone in. */
  readonly isPublic: boolean;
}

/** Nest's own metadata, whose shape is Nest's to know. */
const metadata = (key: string | symbol, target: object, property?: string): unknown =>
  property === undefined ? Reflect.getMetadata(key, target) : Reflect.getMetadata(key, target, property);

function queryOf(controller: Type, handler: string): { query?: Type } {
  const places = Object.entries((metadata(ARGUMENTS, controller, handler) ?? {}) as Record<string, { index: number }>);
  const place = places.find(([key]) => key.startsWith(`${QUERY}:`))?.[1].index;
  const types = (metadata('design:paramtypes', controller.prototype as object, handler) ?? []) as Type[];
  const query = place === undefined ? undefined : types[place];
  return query ? { query } : {};
}

function routesOf(controller: Type): readonly Route[] {
  const handlers = controller.prototype as Record<string, object>;
  return Object.getOwnPropertyNames(handlers).flatMap((name) => {
    const method = metadata('method', handlers[name]!) as RequestMethod | undefined;
    if (method === undefined) return [];
    const parts = [controller, handlers[name]!].map((one) => metadata('path', one) as string);
    const path = parts.flatMap((part) => part.split('/')).filter((token) => token !== '');
    const template = path.map((token) => token.replace(/^:(\w+)$/, '{$1}')).join('/');
    const isPublic = [controller, handlers[name]!].some((one) => metadata(Public().KEY, one) === true);
    return [{ method: RequestMethod[method], path: `/${template}`, isPublic, ...queryOf(controller, name) }];
  });
}

/** The one route for every command, as the routes for which it stands. */
function expanded(route: Route): readonly Route[] {
  const { path } = route;
  if (!path.endsWith('/{command}')) return [route];
  return documentedCommands()
    .filter(
      ({ stream, creation }) =>
        !creation && path.startsWith(stream === 'policy' ? '/api/v1/policy/' : `/api/v1/${stream}s/`),
    )
    .map(({ slug }) => Object.assign({}, route, { path: path.replace('{command}', slug) }));
}

const CONTROLLERS = [...controllersOf(true), ...authControllersOf(true), ...LIVE_CONTROLLERS, ...WEBHOOK_CONTROLLERS];
const routes = CONTROLLERS.flatMap((controller) => routesOf(controller).flatMap(expanded));
const documented = Object.entries(document.paths).flatMap(([path, methods]) =>
  Object.entries(methods).map(([method, operation]) => ({ name: `${method.toUpperCase()} ${path}`, operation })),
);
const nameOf = ({ method, path }: Route): string => `${method} ${path}`;

const parameterOf = (one: Parameter | Reference): Parameter =>
  '$ref' in one ? document.components.parameters[one.$ref.split('/').at(-1)!]! : one;

/** The addresses that anyone may ask, as the description says. */
const open = documented.filter(({ operation }) => operation.security?.length === 0).map(({ name }) => name);

describe('the routes of the controllers', () => {
  it('let in without a token whom the document lets in, and nobody else', () => {
    const letIn = routes.filter((route) => route.isPublic && !UNDOCUMENTED.has(nameOf(route))).map(nameOf);
    expect(letIn.toSorted()).toEqual(open.filter((name) => !BESIDE_CONTROLLERS.includes(name)).toSorted());
  });

  it('are those of the document, method by method', () => {
    const served = [...routes.map(nameOf), ...BESIDE_CONTROLLERS].filter((name) => !UNDOCUMENTED.has(name));
    expect(served.toSorted()).toEqual(documented.map(({ name }) => name).toSorted());
  });

  it('take the query parameters that the document says', () => {
    for (const route of routes.filter(({ query }) => query !== undefined)) {
      const { operation } = documented.find(({ name }) => name === nameOf(route))!;
      const names = (operation.parameters ?? []).map(parameterOf).filter((one) => one.in === 'query');
      expect([nameOf(route), [...queryParametersOf(route.query!)].toSorted()]).toEqual([
        nameOf(route),
        names.map(({ name }) => name).toSorted(),
      ]);
    }
  });

  it('judge the query in every read of the API, so that none lets an unknown parameter pass', () => {
    const reads = routes.filter(({ method, path }) => method === 'GET' && path.startsWith('/api/v1/'));
    expect(reads.length).toBeGreaterThan(8);
    expect(reads.filter(({ query }) => query === undefined)).toEqual([]);
  });
});
