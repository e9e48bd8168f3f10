import type { Json } from '@accord/kernel';

/** Bodies of a command by the name of the example. */
export type Examples = Readonly<Record<string, Json>>;
