/** An application whose open answers were filled in from another one. */
import { isEmpty, isObject, type JsonObject } from './pointers.js';

/** What was answered stands, however little it is; what was not comes from the other one, answer by answer. */
export function filled(application: JsonObject, other: JsonObject): JsonObject {
  const names = new Set([...Object.keys(other), ...Object.keys(application)]);
  return Object.fromEntries(
    [...names].map((name) => {
      const [own, further] = [application[name], other[name]];
      if (isObject(own) && isObject(further)) return [name, filled(own, further)];
      return [name, isEmpty(own) ? further : own];
    }),
  );
}
