import { readFileSync } from 'node:fs';

/** A JSON Schema (2020-12) as far as its messages are read here; all of it is the compiler's business. */
export interface Schema {
  readonly $id?: string;
  readonly $ref?: string;
  readonly $defs?: Readonly<Record<string, Schema>>;
  readonly const?: string | number | boolean;
  readonly enum?: readonly (string | number | boolean)[];
  readonly contains?: Schema;
  readonly if?: Schema;
  readonly then?: Schema;
  readonly else?: Schema;
  readonly type?: string;
  readonly required?: readonly string[];
  readonly properties?: Readonly<Record<string, Schema | boolean>>;
  readonly patternProperties?: Readonly<Record<string, Schema>>;
  readonly items?: Schema;
  readonly allOf?: readonly Schema[];
  readonly anyOf?: readonly Schema[];
  readonly minContains?: number;
  readonly maxContains?: number;
}

/** One code of a list, with its one-line meaning; some lists carry further attributes. */
export interface CodeEntry {
  readonly code: string;
  readonly meaning: string;
  readonly [attribute: string]: unknown;
}

/** Reason or cause codes of a command. `setBy: clock` is never accepted from a caller. */
export interface ReasonCodes {
  /** Where the body carries the code, members joined by dots: `form.reasonCode`. */
  readonly field: string;
  readonly codes: readonly CodeEntry[];
}

/** One command of the contract. `by`: functions that may send it; `no`: its number in rules.md#commands. */
export interface CommandEntry {
  readonly code: string;
  readonly meaning: string;
  readonly no: string;
  readonly by: readonly string[];
  readonly stream: 'agreement' | 'organization' | 'policy';
  /** False for what only the clock sends: no body, no address. */
  readonly http: boolean;
  /** True for commands that create their stream. */
  readonly creation?: boolean;
}

interface CodesDocument {
  readonly lists: Readonly<Record<string, readonly CodeEntry[]>> & { readonly commands: readonly CommandEntry[] };
  readonly reasonCodes: Readonly<Record<string, ReasonCodes>>;
  readonly refusalCodes: readonly { readonly code: string; readonly status: number; readonly meaning: string }[];
  readonly gates: readonly CodeEntry[];
}

const text = (name: string): string => readFileSync(new URL(`./data/${name}`, import.meta.url), 'utf8');

/** Schema of the application, with its shared parts under `$defs`. */
export const APPLICATION_SCHEMA: Schema & { readonly $id: string } = JSON.parse(text('application.schema.json'));

/** Schemas of the command bodies: one definition per command under its kebab-case name. */
export const COMMANDS_SCHEMA: Schema & { readonly $id: string } = JSON.parse(text('commands.schema.json'));

/** The code lists of the contract. */
export const CODES: CodesDocument = JSON.parse(text('codes.json'));
