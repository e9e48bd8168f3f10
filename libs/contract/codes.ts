import {
  APPLICATION_SCHEMA,
  CODES,
  COMMANDS_SCHEMA,
  type CodeEntry,
  type CommandEntry,
  type Schema,
} from './documents.js';

/** Every general code list by its name. */
export const codeLists: Readonly<Record<string, readonly CodeEntry[]>> = CODES.lists;

/** Reason and cause codes by command. */
export const { reasonCodes } = CODES;

/** Every command of the contract, those of the clock included. */
export const commandCatalogue: readonly CommandEntry[] = CODES.lists.commands;

/** Every refusal code with its HTTP status and meaning, in the order in which checks answer. */
export const { refusalCodes } = CODES;

const refusals = new Map(CODES.refusalCodes.map((entry) => [entry.code, entry]));
const gates = new Map(CODES.gates.map((gate) => [gate.code, gate.meaning]));

/** HTTP status of a refusal code, with or without its gate; 500 for a code that the contract does not have. */
export const refusalStatus = (code: string): number => refusals.get(code.split(':', 1)[0]!)?.status ?? 500;

/** One line for people on a refusal code; for `GATE_MISSING:<gate>` what that gate says. */
export function refusalTitle(code: string): string {
  const [name, gate] = code.split(':', 2);
  const meaning = gate === undefined ? undefined : gates.get(gate);
  return meaning ?? refusals.get(name!)?.meaning ?? 'Internal error';
}

/** The schemas as published, to be embedded in the description of the API. Not to be changed. */
export const schemaDocument = (): { readonly application: Schema; readonly commands: Schema } => ({
  application: APPLICATION_SCHEMA,
  commands: COMMANDS_SCHEMA,
});
