import { commandCatalogue, type CommandEntry } from '@accord/contract';
import * as agreements from '@accord/agreements/domain';
import * as organizations from '@accord/organizations/domain';
import * as policy from '@accord/policy/domain';

/** One rule of a command: the refusal that it leads to, and when, in words. */
export interface DocumentedRule {
  readonly code: string;
  readonly sentence: string;
}

/** A command that this build can carry out, as the domain says it. */
export interface DocumentedCommand {
  readonly slug: string;
  readonly stream: CommandEntry['stream'];
  readonly creation: boolean;
  readonly meaning: string;
  /** Functions that may send it. */
  readonly by: readonly string[];
  /** States from which it leads on; empty where states do not matter. */
  readonly from: readonly string[];
  /** In the order in which they answer. */
  readonly rules: readonly DocumentedRule[];
}

const agreementRules = agreements.guardTable();
const rulesBeside = { organization: organizations.guardTable(), policy: policy.guardTable() };

function rulesOf({ code: slug, stream, creation }: CommandEntry): readonly DocumentedRule[] {
  if (stream === 'agreement')
    return agreementRules
      .filter((row) => row.command === slug && !(creation && row.stage === 'terminality'))
      .map(({ code, sentence }) => ({ code, sentence }));
  return rulesBeside[stream].filter((row) => row.command === slug).map(({ code, sentence }) => ({ code, sentence }));
}

function documented(entry: CommandEntry): DocumentedCommand | null {
  const { code: slug, stream, creation = false, meaning } = entry;
  const common = { slug, stream, creation, meaning, rules: rulesOf(entry) };
  if (stream === 'agreement') {
    const name = agreements.commandOfSlug(slug);
    if (name === null || agreements.isOfTheClock(name)) return null;
    const by = agreements.COMMANDS[name].by.filter((one) => one !== 'clock');
    return { ...common, by, from: agreements.COMMANDS[name].from };
  }
  if (stream === 'policy') {
    const name = policy.commandOfSlug(slug);
    return name === null || policy.isOfTheClock(name) ? null : { ...common, by: policy.COMMANDS[name].by, from: [] };
  }
  const name = organizations.commandOfSlug(slug);
  if (name === null || organizations.isOfTheClock(name)) return null;
  return { ...common, by: organizations.COMMANDS[name].by, from: [] };
}

/** Every command of the contract that a domain of this build carries out, in the order of the contract. */
export const documentedCommands = (): readonly DocumentedCommand[] =>
  commandCatalogue.map(documented).filter((command) => command !== null);

/** Creations that are posted to the collection itself; another one has a name of its own there. */
const TO_THE_COLLECTION: ReadonlySet<string> = new Set(['create-draft', 'register-organization']);

/** The path of a command. */
export function pathOf({ slug, stream, creation }: Pick<DocumentedCommand, 'slug' | 'stream' | 'creation'>): string {
  if (stream === 'policy') return `/api/v1/policy/${slug}`;
  const collection = `/api/v1/${stream}s`;
  if (TO_THE_COLLECTION.has(slug)) return collection;
  return creation ? `${collection}/${slug}` : `${collection}/{id}/${slug}`;
}
