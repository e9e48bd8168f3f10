import { chmodSync, mkdirSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { afterEach, beforeEach, describe, expect, it } from '@jest/globals';
import { ServerCannotRun } from './index.js';
import { chooseLauncher } from './launcher.js';
import { scratchDirectory } from './testing/scratch.js';

const path = process.env['PATH'];
let scratch: ReturnType<typeof scratchDirectory>;

/** A program that prints something, in a directory of its own with the given mode. */
function program(name: string, script: string, mode: number): string {
  const directory = join(scratch.path, `${name}-home`);
  mkdirSync(directory);
  writeFileSync(join(directory, name), `#!/bin/sh\n${script}\n`, { mode: 0o755 });
  chmodSync(directory, mode);
  return join(directory, name);
}

/** Puts a failing program of the name before the real one. */
function shadow(name: string): void {
  const failing = program(name, `echo "${name}: not permitted" >&2; exit 1`, 0o755);
  process.env['PATH'] = `${join(failing, '..')}:${process.env['PATH']}`;
}

beforeEach(() => {
  scratch = scratchDirectory();
  chmodSync(scratch.path, 0o711);
});

afterEach(() => {
  process.env['PATH'] = path;
  scratch.remove();
});

/** These tests need the rights of root; the others say what an ordinary user gets. */
const asRoot = process.getuid?.() === 0 ? it : it.skip;

describe('how the server is run', () => {
  it('an ordinary user runs it directly', async () => {
    const postgres = program('postgres', 'echo 18', 0o755);
    const chosen = await chooseLauncher({ postgres, initdb: '' }, scratch.path, 1000);
    expect(chosen).toEqual({ name: 'direct', prefix: [], uid: 1000 });
  });

  asRoot('root runs it in a user namespace, also where only root can enter', async () => {
    const postgres = program('postgres', 'test "$(id -u)" = 65534', 0o700);
    chmodSync(scratch.path, 0o700);
    expect(await chooseLauncher({ postgres, initdb: '' }, scratch.path)).toMatchObject({
      name: 'user namespace',
      uid: 0,
    });
  });

  asRoot('without namespaces, root runs it as nobody', async () => {
    shadow('unshare');
    const postgres = program('postgres', 'test "$(id -u)" = 65534', 0o755);
    expect(await chooseLauncher({ postgres, initdb: '' }, scratch.path)).toMatchObject({
      name: 'setpriv',
      uid: 65_534,
    });
  });

  asRoot('when nothing works, one line names each try and the way out', async () => {
    shadow('unshare');
    const postgres = program('postgres', 'exit 0', 0o700);
    const refused: unknown = await chooseLauncher({ postgres, initdb: '' }, scratch.path).catch(
      (error: unknown) => error,
    );
    expect(refused).toBeInstanceOf(ServerCannotRun);
    expect(String(refused)).toMatch(
      /user namespace: unshare: not permitted; setpriv: .*denied.*Run Accord as an ordinary user/,
    );
    expect(String(refused)).not.toContain('\n');
  });
});
