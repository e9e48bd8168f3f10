/** Longest name that a pointer repeats; what is longer is no field of the contract and is cut. */
const NAME = 120;

/** JSON Pointer (RFC 6901) of a member or entry of what `parent` points to. */
export function child(parent: string, key: string | number): string {
  const name = String(key);
  const shown = name.length > NAME ? `${name.slice(0, NAME)}…` : name;
  return `${parent}/${shown.replaceAll('~', '~0').replaceAll('/', '~1')}`;
}
