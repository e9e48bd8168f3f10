import { readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';

const SOURCES = ['apps', 'libs', 'infra', 'test'];

/** A file of the repository: its path from the root, and its text. */
export interface SourceFile {
  readonly path: string;
  readonly text: string;
}

const read = (path: string): SourceFile => ({ path, text: readFileSync(path, 'utf8') });

/** Every file of the sources whose name ends so. */
export const sourceFiles = (...endings: readonly string[]): readonly SourceFile[] =>
  SOURCES.flatMap((folder) =>
    readdirSync(folder, { recursive: true, encoding: 'utf8' }).map((one) => join(folder, one)),
  )
    .filter((path) => endings.some((ending) => path.endsWith(ending)))
    .map(read);

/** The pages that people read: the README, those beside it, and the decisions. */
export const pages = (): readonly SourceFile[] => [read('README.md'), ...sourceFiles('.md')];

/** The anchors that a page has, as its readers make them of its headings. */
export const anchorsOf = ({ text }: SourceFile): ReadonlySet<string> =>
  new Set(
    [...text.replaceAll(/^```[^]*?^```/gm, '').matchAll(/^#+ (.*)$/gm)].map(([, heading = '']) =>
      heading
        .toLowerCase()
        .replaceAll(/[^\p{L}\p{N} _-]/gu, '')
        .replaceAll(' ', '-'),
    ),
  );
