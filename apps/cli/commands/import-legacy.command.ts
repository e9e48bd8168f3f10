import { Command } from 'commander';
import { Refused, UnusableInput } from '../outcome.js';
import type { CheckedFile } from '../legacy/import-file.js';
import { doWork, type Work } from '../work.js';

interface Flags {
  readonly url?: string;
  readonly as?: string;
  readonly dryRun?: boolean;
  readonly json?: boolean;
}

/** `accord import-legacy`. */
export const importLegacyCommand = (): Command =>
  new Command('import-legacy')
    .description('import agreements from before this system out of a CSV file, all or nothing')
    .argument('<file>', 'UTF-8, comma-separated, a header first; days as YYYY-MM-DD')
    .option('--dry-run', 'only say what would become of it')
    .option('--as <persona>', 'who imports, in the demonstration; elsewhere the owner of ACCORD_TOKEN does')
    .option('--url <address>', 'the system (also ACCORD_URL); else the one at the default address')
    .option('--json', 'print one JSON document')
    .addHelpText(
      'after',
      `
Examples:
  npx accord import-legacy agreements.csv --dry-run --as cm-1
  npx accord import-legacy agreements.csv --as cm-1
  ACCORD_TOKEN=… npx accord import-legacy agreements.csv --url https://accord.example

While anything is wrong with the file nothing of it is imported. Once the system has taken it over it
completes it by itself, also when this is cut off; the same file again shows how far it is, and nothing
comes twice. Somebody else then verifies what was imported.`,
    )
    .action((file: string, flags: Flags) => doWork((work) => importFile(file, flags, work)));

async function importFile(path: string, flags: Flags, work: Work): Promise<void> {
  const [{ partsOf, textOf }, { LegacyImport }, report] = await Promise.all([
    import('../legacy/file-parts.js'),
    import('../legacy/import-file.js'),
    import('../legacy/report.js'),
  ]);
  const text = await textOf(path);
  const parts = partsOf(text);
  const { client, persona } = await senderOf(flags);
  const legacy = new LegacyImport(client, persona, work);
  const checked = await legacy.check(parts);
  const { dryRun = false, json = false } = flags;
  const say = (lines: readonly string[], result: object): void => {
    process.stdout.write(json ? `${JSON.stringify(result)}\n` : lines.map((line) => `${line}\n`).join(''));
  };
  if (checked.problems.length > 0) {
    say(report.problemLines(checked.problems), { problems: checked.problems, records: [] });
    throw new Refused(`${report.counted(checked.problems.length, 'problem')} in ${path}: nothing was imported.`);
  }
  const before = report.importedLines(checked);
  const sends = !dryRun && before.size < checked.records.length;
  const sent = sends ? await legacy.send(text) : undefined;
  const after: CheckedFile = sends ? await legacy.check(parts) : checked;
  const { lines, records, imported } = report.outcomeOf(after, before, dryRun);
  const problems = sent?.problems ?? [];
  say([...lines, ...report.problemLines(problems)], { problems, records });
  if (sent !== undefined && sent.refused > 0)
    throw new Refused(
      `${report.counted(sent.refused, 'record')} of ${path} refused, since something has changed after it was judged; ${imported} imported.`,
    );
}

/** Who sends, and to where. @throws {UnusableInput} when nobody is named, or an address is none */
async function senderOf({ url, as }: Flags) {
  const [{ PersonaClient }, { originOf }, { readConfiguration }] = await Promise.all([
    import('../demo/index.js'),
    import('./demo-system.js'),
    import('@accord/platform/program'),
  ]);
  const configuration = readConfiguration(process.env);
  const { ACCORD_TOKEN: token, ACCORD_URL } = configuration;
  if (as !== undefined && token !== undefined)
    throw new UnusableInput('Say who imports once: by --as, or by ACCORD_TOKEN.');
  if (as === undefined && token === undefined)
    throw new UnusableInput('Say who imports: --as cm-1 in the demonstration, else ACCORD_TOKEN.');
  const address = originOf(url ?? ACCORD_URL ?? configuration.baseUrl);
  return { client: new PersonaClient(address, token), persona: as ?? '' };
}
