import { readdirSync } from 'node:fs';
import { describe, expect, it } from '@jest/globals';
import { COMMANDS, EVENTS } from './agreement.js';

const HERE = new URL('.', import.meta.url);

/** Folders of the domain that are no chapters. */
const BESIDE_CHAPTERS: ReadonlySet<string> = new Set(['guards', 'testing']);

const chapters = readdirSync(HERE, { withFileTypes: true })
  .filter((entry) => entry.isDirectory() && !BESIDE_CHAPTERS.has(entry.name))
  .map(({ name }) => name);

const isRecord = (value: unknown): value is object => typeof value === 'object' && value !== null;
const isCommand = (value: unknown): boolean => isRecord(value) && 'by' in value && 'decide' in value;
const isEvent = (value: unknown): boolean => isRecord(value) && 'seals' in value && 'fold' in value;

/** All that the files of a chapter export, and what stands in the lists among it. */
async function exportedBy(chapter: string): Promise<readonly unknown[]> {
  const files = readdirSync(new URL(`${chapter}/`, HERE)).filter((name) => /^(?!.*\.spec\.ts$).*\.ts$/.test(name));
  const modules = await Promise.all(
    files.map((name) => import(new URL(`${chapter}/${name}`, HERE).href) as Promise<object>),
  );
  const values: unknown[] = modules.flatMap((module) => Object.values(module) as unknown[]);
  const lists = values.filter((value) => isRecord(value) && !isCommand(value) && !isEvent(value));
  return [...values, ...lists.flatMap((list): unknown[] => Object.values(list as object))];
}

describe('the chapters', () => {
  it.each(chapters)('%s brings in every command and every type of event that it holds', async (chapter) => {
    const exported = await exportedBy(chapter);
    const joined: ReadonlySet<unknown> = new Set([...Object.values(COMMANDS), ...Object.values(EVENTS)]);
    const held = exported.filter((value) => isCommand(value) || isEvent(value));
    expect(held.length).toBeGreaterThan(0);
    expect(held.filter((value) => !joined.has(value))).toEqual([]);
  });

  it('hold nothing under the name of another one', () => {
    const rules = [...Object.values(COMMANDS), ...Object.values(EVENTS)];
    expect(new Set<unknown>(rules).size).toBe(rules.length);
  });
});
