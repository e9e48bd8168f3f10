import type { Clock } from '@accord/kernel';
import {
  CommandPipeline,
  EventStoreRefusalLog,
  EventWriter,
  Queues,
  RefusalBudget,
  type SealableEvent,
} from '@accord/commands';
import type { EventStore } from '@accord/event-store';

const openly = { seal: (_stream: string, _revision: number, event: SealableEvent) => Promise.resolve(event) };

/** The way of commands of one process over a store, where bodies are taken for valid and texts stay in the clear. */
export const pipelineOver = (store: EventStore, clock: Clock): CommandPipeline =>
  new CommandPipeline(
    (request) => JSON.stringify(request),
    new Queues(),
    new EventStoreRefusalLog(store, clock, new RefusalBudget(clock)),
    { checkBody: () => null, writer: new EventWriter(store, openly), clock },
  );
