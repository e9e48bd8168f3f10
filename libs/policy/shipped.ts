import { readFileSync } from 'node:fs';
import type { FirstPublication } from './domain/index.js';

const text = (name: string): string => readFileSync(new URL(`./data/${name}`, import.meta.url), 'utf8');

/** What this release ships: it becomes the first publication of a log that has none, and is nothing after that. */
export const shippedPublication = (): FirstPublication => ({
  set: JSON.parse(text('policy-2026.1.json')),
  baseline: JSON.parse(text('baseline-2016.1.json')),
});
