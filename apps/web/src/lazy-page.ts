/** Pages in files of their own, which are loaded when one goes there, and which a lost connection may keep away. */
import { lazyRouteComponent as lazily } from '@tanstack/react-router';
import { Unreachable } from './api/refusal.js';

/** Whether the server itself answers: then a file that does not come is one of another release. */
async function isAnswering(): Promise<boolean> {
  try {
    return (await fetch('/health/live', { cache: 'no-store' })).ok;
  } catch {
    return false;
  }
}

/**
 * A page of a file. Where that does not come, the page is loaded anew, as it may be of an earlier release; where nothing comes,
 * that would leave an empty window, and it is told instead.
 */
export const lazyRouteComponent: typeof lazily = (load, name) =>
  lazily(async () => {
    try {
      return await load();
    } catch (error) {
      if (await isAnswering()) throw error;
      throw new Unreachable();
    }
  }, name);
