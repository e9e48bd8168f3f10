import { readdirSync, readFileSync } from 'node:fs';
import { describe, expect, it } from '@jest/globals';
import { ACTS, FORMS, type WalkedElsewhere } from './refused-forms.js';

const PAGES = 'apps/web/src/pages';
/** What shows a form: all of them are the one that sends once and keeps what was written. */
const SHOWS_A_FORM = /<(CommandForm|StepForm|ActForm|ActPage|QuestionPage|OrganizationForm|SignForm)\b/;
/** What is around the fields of many forms, and the examples of the gallery: no form of its own. */
const SHARED = new Set(['agreement/life/act-page', 'staff/review/act-form', 'staff/organizations/on-organization']);
const isOfTheGallery = (file: string): boolean => file.startsWith('gallery/');

const textOf = (file: string): string => readFileSync(`${PAGES}/${file}`, 'utf8');

/** Files of pages that show a form which sends a command. */
const formsThatAre = (): readonly string[] =>
  readdirSync(PAGES, { recursive: true, encoding: 'utf8' })
    .filter((file) => file.endsWith('.tsx') && SHOWS_A_FORM.test(textOf(file)))
    .map((file) => file.replace(/\.tsx$/, ''))
    .filter((file) => !SHARED.has(file) && !isOfTheGallery(file));

/** Commands of the acts that share a page, where each is another form. */
const actsThatAre = (): readonly string[] =>
  readdirSync(`${PAGES}/agreement/life`)
    .filter((file) => /-acts?\.ts$/.test(file) && file !== 'life-act.ts')
    .flatMap((file) => textOf(`agreement/life/${file}`).match(/(?<=^ {2}command: ')[a-z-]+/gm) ?? []);

/** The test is there, and sends what it has filled in to a server that refuses it. */
function isWalkedIn({ in: file, says, sendsNothing = false }: WalkedElsewhere): boolean {
  const text = readFileSync(`test/browser/${file}.browser.spec.ts`, 'utf8');
  return text.includes(says) && (sendsNothing || text.includes('wrongWhenRefused('));
}

describe('The forms that are walked through refusals', () => {
  it('are all that there are: none is added without a walk', () => {
    expect(formsThatAre().length).toBeGreaterThan(30);
    expect(Object.keys(FORMS).toSorted()).toEqual(formsThatAre().toSorted());
    expect(actsThatAre().length).toBeGreaterThan(20);
    expect(Object.keys(ACTS).toSorted()).toEqual(actsThatAre().toSorted());
  });

  it('are walked, or named with the test that walks them', () => {
    for (const [form, walked] of Object.entries(FORMS)) {
      const isWalked = 'in' in walked ? isWalkedIn(walked) : walked.length > 0;
      expect({ form, isWalked }).toEqual({ form, isWalked: true });
    }
  });
});
