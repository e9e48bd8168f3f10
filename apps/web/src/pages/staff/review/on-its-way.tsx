import { Skeleton } from '../../../design/skeleton.js';
import { ErrorFrame } from '../../../parts/frames.js';
import type { Contents } from './use-contents.js';

interface OnItsWayProps {
  /** What is read. */
  readonly label: string;
  readonly failure: Contents['failure'];
}

/** Applications of the past on their way, or not to be had: a part of a page never waits for what will not come. */
export const OnItsWay = ({ label, failure }: OnItsWayProps) =>
  failure === undefined ? <Skeleton label={label} /> : <ErrorFrame {...failure} />;
