/** An application whose open answers were filled in from another one. */
import { isEmpty, isObject, type JsonObject } from './pointers.js';

/** Nothing, or a list of nothing: that stands in every draft where a question was not asked yet. */
const isOpen = (value: unknown) => isEmpty(value) || (Array.isArray(value) && value.length === 0);

/** The one, with what only the other says. */
const joined = (own: JsonObject, other: JsonObject): JsonObject => ({
  ...other,
  ...Object.fromEntries(Object.entries(own).filter(([, value]) => !isOpen(value))),
});

/** What was answered stands, however little it is; what was not comes from the other one, also within a group of answers. */
export function filled(application: JsonObject, other: JsonObject): JsonObject {
  const groups = Object.entries(application).flatMap(([name, own]) => {
    const further = other[name];
    return isObject(own) && isObject(further) ? [[name, joined(own, further)] as const] : [];
  });
  return { ...joined(application, other), ...Object.fromEntries(groups) };
}
