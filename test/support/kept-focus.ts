/** Walks a page by the keyboard, and looks after each press whether anything has the focus still. */
import type { Locator, Page, Request } from 'playwright-core';

/** No page has so many controls that are of a kind of their own. */
const MOST = 100;

/** What runs in the page: how a control is called, by what it is. */
const NAME = `(one) => {
  const kind = one.tagName === 'INPUT' ? one.type : one.tagName.toLowerCase();
  const said = one.getAttribute('aria-label') ?? (one.tagName === 'SELECT' ? null : one.labels?.[0]?.textContent);
  const name = (said ?? (one.tagName === 'SELECT' ? one.labels?.[0]?.firstChild?.textContent : one.textContent) ?? '');
  return { kind, name: name.replaceAll(/\\s+/g, ' ').trim().slice(0, 80) };
}`;
/**
 * What runs in the page: finds the next control of the content that may change the page without leaving it, and focuses it.
 * Of rows and of fields of one kind, the controls of the first stand for all.
 */
const NEXT = `(pressed) => {
  const nameOf = ${NAME};
  const ALIKE = 'tbody tr, li, fieldset, .field-row, .request-card, .finding';
  const pathOf = (one) => one.tagName === 'MAIN' ? '' : pathOf(one.parentElement) + '>' + one.tagName + (one.type ?? '');
  const idOf = (one) => one.closest(ALIKE) ? pathOf(one) : Object.values(nameOf(one)).join(' ');
  const stays = (one) => one.tagName !== 'A' || (one.pathname === location.pathname && !one.download && !one.hash);
  const KINDS = 'button[type=button], select, summary, a[href], input:not([type=hidden], [type=file])';
  const next = [...document.querySelectorAll('main :is(' + KINDS + ')')]
    .find((one) => one.checkVisibility() && stays(one) && !pressed.includes(idOf(one)));
  next?.focus();
  return next === undefined ? null : { id: idOf(next), ...nameOf(next) };
}`;
/** What runs in the page: two pictures later, whether something of it is still on its way. */
const IS_COMING = `() => new Promise((done) => requestAnimationFrame(() => requestAnimationFrame(() =>
  done(document.querySelector('main [aria-busy=true]') !== null))))`;

interface Control {
  readonly id: string;
  readonly name: string;
  readonly kind: string;
}

/** The key that changes a control of this kind; the others are pressed. */
const KEYS: Readonly<Record<string, string>> = {
  select: 'ArrowDown',
  checkbox: 'Space',
  radio: 'Space',
  range: 'ArrowLeft',
  date: 'ArrowUp',
  search: 'a',
  text: '1',
};

/** Somebody who works a page by the keyboard alone. */
export class ByKeyboard {
  private readonly underWay = new Set<Request>();

  constructor(readonly page: Page) {
    const ends = (request: Request) => void this.underWay.delete(request);
    page.on('request', (request) => {
      if (request.resourceType() === 'fetch') this.underWay.add(request);
    });
    page.on('requestfinished', ends);
    page.on('requestfailed', ends);
  }

  /** Presses a key on a control, and waits until the page has answered. @returns what has the focus then: `select What` */
  async press(control: Locator, key = 'Enter'): Promise<string> {
    await control.focus();
    await this.page.keyboard.press(key);
    await this.calm();
    return this.focused();
  }

  /** What has the focus, by its kind and its name; `body` where nothing has. */
  async focused(): Promise<string> {
    const { kind, name } = await this.page.evaluate<Control>(`(${NAME})(document.activeElement)`);
    return kind === 'body' ? kind : `${kind} ${name}`;
  }

  /**
   * Presses each control of the page that changes it without leaving it.
   * @param leaves names of controls that are left alone
   * @returns after which of them nothing had the focus
   */
  async losesFocusAfter(leaves: RegExp): Promise<readonly string[]> {
    const [lost, pressed, { pathname }]: [string[], string[], URL] = [[], [], new URL(this.page.url())];
    await this.calm();
    while (pressed.length < MOST) {
      const control = await this.page.evaluate<Control | null>(`(${NEXT})(${JSON.stringify(pressed)})`);
      if (control === null) return lost;
      pressed.push(control.id);
      if (leaves.test(control.name)) continue;
      await this.page.keyboard.press(KEYS[control.kind] ?? 'Enter');
      await this.calm();
      await this.closeDialog();
      if ((await this.focused()) === 'body') lost.push(`${pathname}: ${control.kind} ${control.name}`);
      if (new URL(this.page.url()).pathname !== pathname) throw new Error(`${control.name} leaves ${pathname}.`);
    }
    throw new Error(`${pathname} has more than ${MOST} controls.`);
  }

  /** Waits until nothing is asked for any more, and all of it is drawn. */
  async calm(): Promise<void> {
    for (let isCalm = false; !isCalm;) {
      const isComing = await this.page.evaluate<boolean>(`(${IS_COMING})()`);
      isCalm = !isComing && this.underWay.size === 0;
    }
  }

  private async closeDialog(): Promise<void> {
    if ((await this.page.locator('dialog[open]').count()) === 0) return;
    await this.page.keyboard.press('Escape');
    await this.calm();
  }
}
