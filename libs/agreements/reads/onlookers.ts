import type { FunctionName } from '@accord/kernel';
import type { Viewer } from './views/index.js';

/** An agreement that somebody has open on a page at this moment. */
export interface OpenPage {
  /** Id of the page: one of several that a person may have. */
  readonly page: string;
  readonly agreementId: string;
  readonly subjectId: string;
  /** From which side they see this agreement. */
  readonly side: Viewer['side'];
  /** What they hold on that side. */
  readonly functions: readonly FunctionName[];
}

/** Token of {@link Onlookers}. */
export const ONLOOKERS = Symbol('onlookers');

/** Who has which agreement open, over all processes. Nothing of it is kept: what is not noted again is forgotten in seconds. */
export interface Onlookers {
  /**
   * Notes pages of this process as open still.
   * @returns every page of any process on which one of their agreements is open
   */
  note(open: readonly OpenPage[]): Promise<readonly OpenPage[]>;
  /** Forgets a page that was left. */
  forget(page: string): Promise<void>;
}
