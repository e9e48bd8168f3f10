/** Takes pictures of the main pages, of a system of its own with the data of the demonstration, for the documents. */
import { mkdirSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { chromium, type Browser, type Page } from 'playwright-core';
import { executablePath, FLAGS } from '../support/chromium.js';
import { System } from '../support/system.js';
import { scenesOf, type Scene } from './scenes.js';
import { tellStory } from './story.js';

const FOLDER = 'infra/docs/pictures';
/** Most bytes of a picture: who clones the repository gets all of them. */
const MOST_BYTES = 120_000;
const WIDTH = 1280;
/** A picture that is too large shows less of its page. */
const HEIGHTS = [800, 720, 640, 560, 480];
const PATIENCE = 120_000;
const NOT_THERE = 'There is nothing here for you';

const say = (line: string): void => void process.stdout.write(`${line}\n`);

/** The page as it stands, as much of it as fits into a picture. @throws {RangeError} where not even little of it fits */
async function pictureOf(page: Page): Promise<Buffer> {
  for (const height of HEIGHTS) {
    await page.setViewportSize({ width: WIDTH, height });
    const picture = await page.screenshot({ animations: 'disabled', caret: 'hide' });
    if (picture.length <= MOST_BYTES) return picture;
  }
  throw new RangeError(`A picture of ${page.url()} is larger than ${MOST_BYTES} bytes.`);
}

/** Takes one picture; null of a page that is not there. */
async function take(browser: Browser, baseURL: string, { persona, path, ready }: Scene): Promise<Buffer | null> {
  const context = await browser.newContext({ baseURL, viewport: { width: WIDTH, height: HEIGHTS[0]! } });
  context.setDefaultTimeout(PATIENCE);
  const page = await context.newPage();
  try {
    const query = new URLSearchParams({ persona: persona ?? '', returnTo: path });
    await page.goto(persona === null ? path : `/auth/sign-in?${query.toString()}`);
    const title = page.locator('h1').first();
    await title.waitFor();
    if ((await title.textContent()) === NOT_THERE) return null;
    await page.locator(ready).first().waitFor();
    await page.evaluate('document.fonts.ready.then(() => document.activeElement?.blur())');
    return await pictureOf(page);
  } finally {
    await context.close();
  }
}

const system = await System.prepare();
await system.start(PATIENCE);
const browser = await chromium.launch({ executablePath, args: FLAGS });
try {
  mkdirSync(FOLDER, { recursive: true });
  for (const scene of scenesOf(await tellStory(system.url))) {
    const picture = await take(browser, system.url, scene);
    const file = join(FOLDER, `${scene.name}.png`);
    if (picture !== null) writeFileSync(file, picture);
    say(picture === null ? `${scene.name}: this release has no such page` : `${file}: ${picture.length} bytes`);
  }
} finally {
  await browser.close();
  await system.remove();
}
