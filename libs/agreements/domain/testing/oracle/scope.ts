import type { Application } from '../../application.js';

type Scope = Pick<Application, 'collections' | 'infoTypes' | 'channels'>;

/** Every kind of information of a scope, each way that it goes over each channel. */
const flowsOf = ({ infoTypes, channels }: Scope): readonly string[] =>
  infoTypes.flatMap(({ type, direction }) =>
    (direction === 'both' ? ['toNCCIC', 'fromNCCIC'] : [direction]).flatMap((way) =>
      channels.map((channel) => [type, way, channel].join()),
    ),
  );

/** A shared collection; without collections a shared type, direction and channel. */
export function overlap(one: Scope, other: Scope): boolean {
  const [ids, others] = [one, other].map(({ collections }) => new Set(collections.map(({ id }) => id)));
  if (ids!.size > 0 && others!.size > 0) return [...ids!].some((id) => others!.has(id));
  const flows = new Set(flowsOf(other));
  return flowsOf(one).some((flow) => flows.has(flow));
}
