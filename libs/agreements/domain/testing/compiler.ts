import { readFileSync } from 'node:fs';
import { fileURLToPath } from 'node:url';
import ts from 'typescript';

const ROOT = fileURLToPath(new URL('../../../../', import.meta.url));

/** The compiler over the sources of the domain, some of which can be read with a change. */
export class Compiler {
  private readonly changed = new Map<string, string>();
  private readonly versions = new Map<string, number>();
  private readonly service: ts.LanguageService;

  /** @param entries files from the root of the repository; what they import is read with them */
  constructor(entries: readonly string[]) {
    const config = ts.readConfigFile(`${ROOT}tsconfig.json`, (path) => readFileSync(path, 'utf8'));
    const { options } = ts.parseJsonConfigFileContent(config.config, { ...ts.sys, readDirectory: () => [] }, ROOT);
    const textOf = (path: string) => this.changed.get(path) ?? ts.sys.readFile(path);
    this.service = ts.createLanguageService({
      getCompilationSettings: () => options,
      getScriptFileNames: () => entries.map((path) => ROOT + path),
      getScriptVersion: (path) => String(this.versions.get(path) ?? 0),
      getScriptSnapshot: (path) => {
        const text = textOf(path);
        return text === undefined ? undefined : ts.ScriptSnapshot.fromString(text);
      },
      getCurrentDirectory: () => ROOT,
      getDefaultLibFileName: (settings) => ts.getDefaultLibFilePath(settings),
      fileExists: (path) => ts.sys.fileExists(path),
      readFile: textOf,
      directoryExists: (path) => ts.sys.directoryExists(path),
      getDirectories: (path) => ts.sys.getDirectories(path),
    });
  }

  /** What is wrong with a file, in the words of the compiler. */
  errorsIn(path: string): readonly string[] {
    return this.service
      .getSemanticDiagnostics(ROOT + path)
      .map(({ messageText }) => ts.flattenDiagnosticMessageText(messageText, ' '));
  }

  /**
   * The first complaint once a text of a file reads otherwise; null when the compiler does not mind.
   * @param read files in which to look for it
   */
  complaintAbout(path: string, text: RegExp, instead: string, read: readonly string[]): string | null {
    const file = ROOT + path;
    const before = readFileSync(file, 'utf8');
    const after = before.replace(text, instead);
    if (after === before) throw new Error(`Nothing in ${path} reads ${String(text)}.`);
    this.set(file, after);
    const errors = read.flatMap((one) => this.errorsIn(one));
    this.set(file, before);
    return errors[0] ?? null;
  }

  private set(file: string, text: string): void {
    this.changed.set(file, text);
    this.versions.set(file, (this.versions.get(file) ?? 0) + 1);
  }
}
