import type { Json, JsonObject } from '@accord/kernel';
import { trusted } from '../trusted.js';
import { isaoSees, isAgreementEventType, type EventPayloads, type EventType } from '@accord/agreements/domain';

const isList = (value: Json): value is readonly Json[] => Array.isArray(value);

function without(value: Json, [name, ...rest]: readonly string[]): Json {
  if (typeof value !== 'object' || value === null || name === undefined) return value;
  if (isList(value)) return name === '*' ? value.map((entry) => without(entry, rest)) : value;
  const members = Object.entries(value)
    .filter(([member]) => member !== name || rest.length > 0)
    .map(([member, inner]) => [member, member === name ? without(inner, rest) : inner]);
  return trusted<JsonObject>(Object.fromEntries(members));
}

/**
 * The payload of an event as an ISAO viewer may read it: withheld members are absent. Of an event type that this build
 * does not know nothing is shown, since nobody has said yet what of it may be.
 */
export function redactedPayload(type: string, payload: JsonObject): JsonObject {
  if (!isAgreementEventType(type)) return {};
  const visibility = isaoSees[type];
  if ('only' in visibility)
    return Object.fromEntries(Object.entries(payload).filter(([member]) => visibility.only.includes(member)));
  const redacted = visibility
    .filter(({ where }) => where === undefined || payload[where.member] === where.is)
    .reduce<Json>((shown, { path }) => without(shown, path.split('.')), payload);
  return trusted<JsonObject>(redacted);
}

/** A part of the state that is the payload of an event, as an ISAO viewer may read it. */
export const redactedPart = <Type extends EventType>(type: Type, data: EventPayloads[Type]): JsonObject =>
  redactedPayload(type, trusted<JsonObject>(data));
