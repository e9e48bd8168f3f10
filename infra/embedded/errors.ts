/** A failure of the embedded database, told in one line: what was met and what to do about it. */
export class EmbeddedPostgresError extends Error {
  override readonly name: string = 'EmbeddedPostgresError';
}

/** Another process already serves from this data directory. */
export class DataDirectoryInUse extends EmbeddedPostgresError {
  override readonly name = 'DataDirectoryInUse';

  /** @param pid the process that holds the directory @param since ISO 8601 UTC, when it took it */
  constructor(
    readonly dataDir: string,
    readonly pid: number,
    since: string,
  ) {
    super(
      `The data directory ${dataDir} is in use by process ${pid} (since ${since}). ` +
        'Stop that process first, or choose another directory with ACCORD_DATA_DIR.',
    );
  }
}

/** The data directory cannot be used: it is a file, may not be written, or lies where nothing can be made. */
export class UnusableDataDirectory extends EmbeddedPostgresError {
  override readonly name = 'UnusableDataDirectory';

  constructor(dataDir: string, cause: unknown) {
    super(
      `The data directory ${dataDir} cannot be used (${firstLine(cause)}). Choose another one with ACCORD_DATA_DIR.`,
      { cause },
    );
  }
}

/** Nobody serves the database of this data directory at the moment. */
export class DatabaseNotRunning extends EmbeddedPostgresError {
  override readonly name = 'DatabaseNotRunning';

  constructor(readonly dataDir: string) {
    super(`No database is running on the data directory ${dataDir}. Start Accord there first with "npm start".`);
  }
}

/** The server's programs cannot run, or the server refuses to start, on this machine or with these files. */
export class ServerCannotRun extends EmbeddedPostgresError {
  override readonly name = 'ServerCannotRun';
}

/** Whether an error of the operating system has the given code, as `ENOENT`. */
export const hasCode = (error: unknown, code: string): boolean =>
  typeof error === 'object' && error !== null && 'code' in error && error.code === code;

const textOf = (error: object, field: 'stderr' | 'message'): string => {
  const text: unknown = Reflect.get(error, field);
  return typeof text === 'string' ? text.trim() : '';
};

/** The first line of an error's text; programs that fail say the cause on their error output. */
export function firstLine(error: unknown): string {
  const text = typeof error === 'object' && error !== null ? textOf(error, 'stderr') || textOf(error, 'message') : '';
  return (text === '' ? String(error) : text).split('\n', 1)[0] ?? '';
}
