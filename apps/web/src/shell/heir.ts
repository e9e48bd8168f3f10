/** Who takes the focus over from a control that is gone: what stands in its place, or else what is nearest to it. */

/** An element on the way up from a control: in what it lies, and the how-manieth it is there. */
interface Step {
  readonly element: Element;
  readonly parent: Element;
  readonly place: number;
}

/** From a control up to the body of the page. */
export type Way = readonly Step[];

/** Something around the place is still on its way: who takes over is seen once it has come. */
export const COMING = Symbol('coming');

const CAN_HAVE_FOCUS = [
  'a[href]',
  'summary',
  '[tabindex]',
  ...['button', 'select', 'textarea', 'input:not([type=hidden])'].map((one) => `${one}:not(:disabled)`),
  'h1, h2, h3, h4', // a heading can have it for once
].join(', ');

/** Where a control stands now: asked while it is there, answered for once it is gone. */
export function wayTo(control: Element): Way {
  const way: Step[] = [];
  let element = control;
  for (let parent = element.parentElement; parent !== null; parent = element.parentElement) {
    way.push({ element, parent, place: [...parent.children].indexOf(element) });
    if (parent === document.body) break;
    element = parent;
  }
  return way;
}

/** Who takes over from what stood at the end of a way: the nearest to its place, in what is left of that way. */
export function heirOf(way: Way): HTMLElement | typeof COMING | undefined {
  for (const [height, step] of way.entries()) {
    if (!step.parent.isConnected) continue;
    const heir = heirBelow(step, way.slice(0, height).toReversed());
    if (heir !== undefined) return heir;
  }
  return undefined;
}

/**
 * Of a row that is gone, the next one takes over, or the one before it; of anything else, what stands in its place now.
 * @param below the way from the step down to what is gone
 */
function heirBelow(step: Step, below: Way): HTMLElement | typeof COMING | undefined {
  if (step.parent.querySelector('[aria-busy=true]') !== null) return COMING;
  const all = [...step.parent.children];
  const now = all.indexOf(step.element);
  const place = now < 0 ? step.place : now;
  const [after, before] = [all.slice(place), all.slice(0, place).toReversed()];
  return (
    firstOf([...after, ...before], (one) => twinIn(one, step.element, below)) ??
    firstOf(after, (one) => takersIn(one)[0]) ??
    firstOf(before, (one) => takersIn(one).at(-1))
  );
}

function firstOf(elements: readonly Element[], find: (one: Element) => HTMLElement | undefined) {
  for (const one of elements) {
    const found = find(one);
    if (found !== undefined) return found;
  }
  return undefined;
}

/** The control of the same kind at the same place of something alike: of another row, or of what was drawn anew. */
function twinIn(element: Element, gone: Element, below: Way): HTMLElement | undefined {
  if (below.length === 0 || element.className !== gone.className) return undefined;
  let [at, alike]: [Element | undefined, Element] = [element, gone];
  for (const step of below) {
    if (at?.tagName !== alike.tagName) return undefined;
    [at, alike] = [at.children[step.place], step.element];
  }
  return at?.tagName === alike.tagName && canHaveFocus(at) ? at : undefined;
}

/** What can have the focus in an element, itself included, in the order of the page. */
const takersIn = (element: Element): readonly HTMLElement[] =>
  [element, ...element.querySelectorAll(CAN_HAVE_FOCUS)].filter(canHaveFocus);

const canHaveFocus = (element: Element): element is HTMLElement =>
  element instanceof HTMLElement &&
  element.matches(CAN_HAVE_FOCUS) &&
  element.checkVisibility({ visibilityProperty: true });

/** Gives somebody the focus; a heading that cannot have it by itself can until it goes on. */
export function giveFocus(element: HTMLElement): void {
  if (/^H\d$/.test(element.tagName) && !element.hasAttribute('tabindex')) {
    element.tabIndex = -1;
    element.addEventListener('blur', () => element.removeAttribute('tabindex'), { once: true });
  }
  element.focus();
}
