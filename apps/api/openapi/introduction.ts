import { codeLists } from '@accord/contract';
import { BOTH_SIDES_ORGANIZATION, organizationPersonas, staffPersonas } from '@accord/identity';
import type { FunctionName, Principal } from '@accord/kernel';
import { documentedCommands } from './command-catalogue.js';
import { STORY } from './examples/story.js';

const meanings = new Map((codeLists['functions'] ?? []).map(({ code, meaning }) => [code, meaning]));

const commands = documentedCommands();

/** What a function is for, and the commands that it may send. */
function described(name: FunctionName): string {
  const sent = commands.filter(({ by }) => by.includes(name));
  const slugs = sent.length === 0 ? '' : `: ${sent.map(({ slug }) => `\`${slug}\``).join(', ')}`;
  return `**${name}** – ${meanings.get(name) ?? ''}${slugs}`;
}

const rankOf = ({ rank }: Principal): string => (rank === undefined ? '' : ` (rank ${rank})`);

/** Personas of the same functions stand in one row. */
function personaTable(personas: readonly Principal[]): string {
  const rows = new Map<string, readonly Principal[]>();
  for (const persona of personas) {
    const key = persona.functions.join();
    rows.set(key, [...(rows.get(key) ?? []), persona]);
  }
  const lines = [...rows.values()].map((row) => {
    const names = row.map((persona) => `\`${persona.subjectId}\`${rankOf(persona)}`);
    return `| ${names.join(', ')} | ${row[0]!.functions.map(described).join('<br>')} |`;
  });
  return ['| Persona | What it may do |', '| --- | --- |', ...lines].join('\n');
}

/** Who can sign in to a demonstration, with which secret, and what each may do. */
export const PERSONAS = `## Personas

In demo mode everybody of this list can sign in, by name and with the secret \`demo\`:
\`curl -u cm-1:demo -d grant_type=client_credentials http://127.0.0.1:3000/oidc/token\` answers with a token for an hour.
\`<slug>\` is that of any registered organization; \`mv-2\` is also the officer of \`${BOTH_SIDES_ORGANIZATION}\`.

${personaTable([...staffPersonas('of-the-other-side'), ...organizationPersonas('<slug>', '')])}`;

const chapters = [...new Set(STORY.map(({ of }) => of))].map((of) => {
  const steps = STORY.filter((step) => step.of === of).map(({ as, command, example }) =>
    example === 'usual' ? `\`${as}\` ${command}` : `\`${as}\` ${command} (${example})`,
  );
  return `- **${of}**: ${steps.join(' → ')}`;
});

/** How the examples of the commands belong together. */
export const EXAMPLES = `## Examples

The examples of the commands tell one story, and can be sent in its order to a demonstration that is new. Their dates are those of
the day on which this document is served. Put the id of your agreement into the path, the revision that you have seen into \`If-Match\`,
and the \`terms.termsDigest\` of the agreement into \`sign-agreement\`; all else can be sent as it stands. Agreements by what becomes of them:

${chapters.join('\n')}`;
