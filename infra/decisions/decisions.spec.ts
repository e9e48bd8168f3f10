import { describe, expect, it } from '@jest/globals';
import { readdirSync, readFileSync } from 'node:fs';

const FOLDER = 'infra/decisions';
const pages = readdirSync(FOLDER)
  .filter((name) => /^\d{4}-.*\.md$/.test(name))
  .toSorted()
  .map((name) => {
    const text = readFileSync(`${FOLDER}/${name}`, 'utf8');
    const title = /^# (.*)\n\n/.exec(text)?.[1] ?? '';
    const status = /^# .*\n\nStatus: ([^]*?)\n\n/.exec(text)?.[1] ?? '';
    return { name, number: name.slice(0, 4), title, status };
  });

describe('the decisions', () => {
  it('are numbered without a gap, each once', () => {
    expect(pages.map(({ number }) => Number(number))).toEqual(pages.map((_page, index) => index + 1));
  });

  it.each(pages)('$number has a title and says whether it holds', ({ title, status }) => {
    expect(title).toMatch(/^[A-Z].* .*[^.]$/);
    expect(status).toMatch(/^(accepted|superseded by \[\d{4}\]\()/);
  });

  it.each(pages.filter(({ status }) => status.startsWith('superseded')))(
    '$number and what replaced it name one another',
    ({ status, number }) => {
      const by = /\[(\d{4})\]/.exec(status)?.[1];
      expect(pages.find((page) => page.number === by)?.status).toContain(`Supersedes [${number}]`);
    },
  );

  it('stand in the list, with their titles and whether they hold', () => {
    const rows = [
      ...readFileSync(`${FOLDER}/README.md`, 'utf8').matchAll(/^\| (\d{4}) \| \[(.*)\]\((.*)\) +\| (.*?) +\|$/gm),
    ];
    expect(rows.map(([, ...row]) => row)).toEqual(
      pages.map(({ number, title, name, status }) => {
        const by = /^superseded by \[(\d{4})\]/.exec(status)?.[1];
        return [number, title, name, by === undefined ? 'accepted' : `superseded by ${by}`];
      }),
    );
  });
});
