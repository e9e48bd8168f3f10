/** How closely streams are looked at that are remembered already. */
export interface Look {
  /** Every stream is read on to its end. */
  readonly all: boolean;
  /** Streams that are known to have moved since they were read. */
  readonly moved: ReadonlySet<string>;
}

/** Takes what is remembered as it is: nothing rests on it that the append does not compare. */
export const REMEMBERED: Look = { all: false, moved: new Set() };

/** Reads everything on to its end. */
export const CLOSELY: Look = { all: true, moved: new Set() };

/** True when what is remembered of a stream does not do. */
export const mustRead = ({ all, moved }: Look, streamId: string): boolean => all || moved.has(streamId);
