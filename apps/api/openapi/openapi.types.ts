import type { Json, JsonObject } from '@accord/kernel';

/** A JSON Schema (2020-12) as it stands in the document. */
export type Schema = JsonObject;

/** A reference to a component of the document. */
export interface Reference {
  readonly $ref: string;
}

/** A named example. */
export interface Example {
  readonly summary?: string;
  readonly value: Json;
}

/** A body of one media type. */
export interface MediaType {
  readonly schema: Schema;
  readonly examples?: Readonly<Record<string, Example>>;
}

/** Bodies by media type. */
export type Content = Readonly<Record<string, MediaType>>;

/** A header of an answer. */
export interface Header {
  readonly description: string;
  readonly required?: boolean;
  readonly schema: Schema;
}

/** An answer of one status. */
export interface Response {
  readonly description: string;
  readonly headers?: Readonly<Record<string, Header | Reference>>;
  readonly content?: Content;
}

/** A parameter of the path, the query or the headers. */
export interface Parameter {
  readonly name: string;
  readonly in: 'path' | 'query' | 'header';
  readonly description: string;
  readonly required?: boolean;
  readonly schema: Schema;
  readonly example?: Json;
}

/** Answers by status. */
export type Responses = Readonly<Record<string, Response | Reference>>;

/** One method of one path. */
export interface Operation {
  readonly operationId: string;
  readonly tags: readonly string[];
  readonly summary: string;
  readonly description?: string;
  readonly security?: readonly Readonly<Record<string, readonly string[]>>[];
  readonly parameters?: readonly (Parameter | Reference)[];
  readonly requestBody?: { readonly required: true; readonly description?: string; readonly content: Content };
  readonly responses: Responses;
}

/** Methods that the document knows. */
export type Method = 'get' | 'post';

/** Operations by path and method. */
export type Paths = Readonly<Record<string, Readonly<Partial<Record<Method, Operation>>>>>;

/** The parts that the document refers to by name. */
export interface Components {
  readonly schemas: Readonly<Record<string, Schema>>;
  readonly responses: Readonly<Record<string, Response>>;
  readonly parameters: Readonly<Record<string, Parameter>>;
  readonly headers: Readonly<Record<string, Header>>;
  readonly securitySchemes: Readonly<Record<string, JsonObject>>;
}

/** An OpenAPI 3.1 document, as far as Accord uses it. */
export interface OpenApiDocument {
  readonly openapi: '3.1.0';
  readonly jsonSchemaDialect: string;
  readonly info: JsonObject;
  readonly servers: readonly JsonObject[];
  readonly security: readonly Readonly<Record<string, readonly string[]>>[];
  readonly tags: readonly { readonly name: string; readonly description: string }[];
  readonly paths: Paths;
  /** What is sent to others, by name. */
  readonly webhooks: Paths;
  readonly components: Components;
}
