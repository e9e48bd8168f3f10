import type { Position } from '@accord/event-store';
import type { ProjectionStatus, Queryable, TableNames } from './port.js';
import type { ReadSide } from './read-side.js';

/** Token under which the composition provides the read models. */
export const READ_MODELS = Symbol('ReadModels');

/** Read models as queries see them: where their rows are, and how far they have come. */
export interface ReadModels {
  /** Connections for queries. */
  readonly db: Queryable;
  /** The live tables of a read model. @throws {RangeError} for a name that is not a read model's */
  readonly tables: (readModel: string) => TableNames;
  /** Waits until a read model has applied everything up to a position; false when the time is over before. */
  readonly waitFor: (readModel: string, position: Position, timeoutMs: number) => Promise<boolean>;
  /** Up to where a read model has applied everything, as committed. @throws {RangeError} as `tables` does */
  readonly position: (readModel: string) => Promise<Position>;
  /** How far a read model is, as this process sees it. @throws {RangeError} as `tables` does */
  readonly status: (readModel: string) => ProjectionStatus;
}

/** The read models of a read side, over connections for queries. */
export const readModelsOf = (readSide: ReadSide, db: Queryable): ReadModels => ({
  db,
  tables: (readModel) => (table) => readSide.tableOf(readModel, table),
  waitFor: (readModel, position, timeoutMs) => readSide.waitFor(readModel, position, timeoutMs),
  position: (readModel) => readSide.checkpoint(readModel),
  status: (readModel) => readSide.statusOf(readModel),
});
