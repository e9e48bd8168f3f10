import { readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { describe, expect, it } from '@jest/globals';

const textsIn = (folder: string) =>
  readdirSync(folder, { recursive: true, encoding: 'utf8' })
    .filter((file) => file.endsWith('.tsx') && !file.endsWith('.spec.tsx'))
    .map((file) => readFileSync(join(folder, file), 'utf8'))
    .join('\n');

const design = textsIn('apps/web/src/design');
const gallery = textsIn('apps/web/src/pages/gallery');
const components = [...design.matchAll(/export (?:function|const) ([A-Z][a-z]\w+)/g)].map(([, name]) => name!);
const isUsedIn = (text: string, name: string) => new RegExp(`<${name}\\b`).test(text);

describe('The gallery', () => {
  it('shows every component of the design, by itself or as a part of another one', () => {
    expect(components.length).toBeGreaterThan(50);
    const forgotten = components.filter((name) => !isUsedIn(gallery, name) && !isUsedIn(design, name));
    expect(forgotten).toEqual([]);
  });

  it('shows these by themselves, though others hold them', () => {
    const named = ['PageHead', 'Section', 'ScrollBox', 'StatusText', 'SlaClock', 'TlpLabel', 'DigestChip', 'Moment'];
    expect(named.filter((name) => !isUsedIn(gallery, name))).toEqual([]);
  });
});
