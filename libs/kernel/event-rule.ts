import type { FunctionName } from './actor.js';
import type { JsonObject } from './json.js';

/** Whose key seals a text: the organization's for what it tells about itself, the author's for what a person wrote. */
export type SealSubject = 'organization' | 'author';

/**
 * One field of an event payload that is sealed before it is stored. `path` is a JSON Pointer in which `*` stands for
 * every item of an array and `**` for every string at any depth below.
 */
export interface SealedField {
  readonly path: string;
  readonly subject: SealSubject;
}

/** Some fields that are sealed under the key of one subject. */
export const sealedFor =
  (subject: SealSubject) =>
  (...paths: readonly string[]): readonly SealedField[] =>
    paths.map((path) => ({ path, subject }));

/** What the record says of an event beside its payload: who, in which function, when, where in the stream. */
export interface Recorded {
  readonly eventId: string;
  readonly revision: number;
  readonly recordedAt: string;
  readonly commandId: string;
  readonly actor: { readonly subjectId: string; readonly function: FunctionName };
}

/** Leads the payload of one version to the next. Texts in it may be sealed objects: they are carried along. */
export type Upcast = (data: JsonObject) => JsonObject;

/** The version of payloads that a fold reads, and the way to it from each version before: a step left out does not compile. */
export type Versioned =
  | { readonly version: 1; readonly upcast?: never }
  | { readonly version: 2; readonly upcast: readonly [Upcast] }
  | { readonly version: 3; readonly upcast: readonly [Upcast, Upcast] }
  | { readonly version: 4; readonly upcast: readonly [Upcast, Upcast, Upcast] };

/**
 * One type of event, whole: the version of its payload, what it changes, and what of it is sealed. Its name is the name
 * under which its chapter lists it.
 */
export type EventRule<State, Data> = Versioned & {
  /** What it changes in the state. Texts are carried along and never looked into: they may be sealed objects. */
  readonly fold: (state: State, data: Data, event: Recorded) => Partial<State>;
  /** Its texts and contact data, which are sealed before they are stored; what is not named here is stored in the clear. */
  readonly seals: readonly SealedField[];
};

/** The payloads of events, by type. */
export type DataOf<Rules> = {
  readonly [Type in keyof Rules]: Rules[Type] extends {
    readonly fold: (state: never, data: infer Data extends object, event: never) => unknown;
  }
    ? Data
    : never;
};

/** Events by type, each with its payload. */
export type EventsOf<Payloads> = {
  readonly [Type in keyof Payloads]: { readonly type: Type; readonly data: Payloads[Type] };
}[keyof Payloads];
