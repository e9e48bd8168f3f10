/** What the contract says of each answer: its kind, its options, its bounds, and whether it is needed. */
import schema from '../../../../../libs/contract/data/application.schema.json' with { type: 'json' };
import { stepsOf } from './pointers.js';

/** A part of the schema, as far as pages read it. */
export interface SchemaNode {
  readonly $ref?: string;
  readonly description?: string;
  readonly type?: string;
  readonly format?: string;
  readonly enum?: readonly string[];
  readonly const?: unknown;
  readonly default?: unknown;
  readonly pattern?: string;
  readonly minLength?: number;
  readonly maxLength?: number;
  readonly minimum?: number;
  readonly maximum?: number;
  readonly minItems?: number;
  readonly maxItems?: number;
  readonly items?: SchemaNode;
  readonly required?: readonly string[];
  readonly properties?: Readonly<Record<string, SchemaNode>>;
}

const ROOT: SchemaNode = schema;
const PARTS: Readonly<Record<string, SchemaNode>> = schema.$defs;
const PREFIX = '#/$defs/';

/** A part with what it refers to. @throws where the reference leads nowhere */
export function resolved(node: SchemaNode): SchemaNode {
  if (node.$ref === undefined) return node;
  const part = PARTS[node.$ref.slice(PREFIX.length)];
  if (part === undefined) throw new Error(`The schema has no ${node.$ref}.`);
  return resolved(part);
}

/** The schema of the answer at a pointer. @throws where the application has no such field */
export function schemaAt(pointer: string): SchemaNode {
  return stepsOf(pointer).reduce<SchemaNode>((node, step) => {
    const next = node.properties?.[step];
    if (next === undefined) throw new Error(`An application has no ${pointer}.`);
    return resolved(next);
  }, ROOT);
}

/** Whether every application needs the answer, or every one that has what it is a part of. */
export function isNeeded(pointer: string): boolean {
  const steps = stepsOf(pointer);
  const holder = steps.length === 1 ? ROOT : schemaAt(`/${steps.slice(0, -1).join('/')}`);
  return holder.required?.includes(steps.at(-1) ?? '') ?? false;
}

/** Every field of an application. */
export const FIELDS: readonly string[] = Object.keys(schema.properties);
/** Length from which a text has several lines. */
const SEVERAL_LINES = 200;

export type Kind = 'text' | 'long-text' | 'number' | 'date' | 'yes-no' | 'statement' | 'choice' | 'choices' | 'rows';

/** How an answer is given. */
export function kindOf(node: SchemaNode): Kind {
  if (node.const === true) return 'statement';
  if (node.enum !== undefined) return 'choice';
  if (node.type === 'boolean') return 'yes-no';
  if (node.type === 'integer') return 'number';
  if (node.format === 'date') return 'date';
  if (node.type === 'object') return 'rows';
  if (node.type === 'array') return resolved(node.items ?? {}).enum === undefined ? 'rows' : 'choices';
  return (node.maxLength ?? 0) > SEVERAL_LINES ? 'long-text' : 'text';
}

/** The codes that an answer is chosen from. */
export const codesOf = (node: SchemaNode): readonly string[] => node.enum ?? resolved(node.items ?? {}).enum ?? [];
