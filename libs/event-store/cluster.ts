/** How often this process did something again, and why. */
export interface RetryCount {
  readonly what: string;
  readonly reason: string;
  readonly count: number;
}

/** What a store that lies on a cluster can tell of it: for health and metrics. */
export interface ClusterWatch {
  /** How the nodes are, as one line. Never throws. */
  state(): Promise<string>;
  /** How many nodes are in which state, by its name; `dead` are those that do not answer the others. Null when no node tells. */
  nodes(): Promise<ReadonlyMap<string, number> | null>;
  retries(): readonly RetryCount[];
}
