/** Whose pages these are: of who was signed in when they were loaded. Another tab of the browser may sign in somebody else. */

let person: string | null = null;
const listeners = new Set<() => void>();

/** Notes who is signed in: the first of them is whose pages these are. */
export function notePerson(subjectId: string): void {
  person ??= subjectId;
}

/** Whether these are the pages of another person. */
export const isSomebodyElse = (subjectId: string): boolean => person !== null && person !== subjectId;

/** Names the person of these pages to the server, which does nothing in the name of another. */
export function namePerson({ headers, url }: Request): void {
  if (person !== null && new URL(url).pathname.startsWith('/api/'))
    headers.set('Accord-Subject', encodeURIComponent(person));
}

/** Tells those who listen that the server does not know the person of these pages any more. */
export const tellUnknown = (): void => listeners.forEach((listener) => listener());

/** Hears that the server does not know the person of these pages any more. @returns what ends that */
export function onUnknown(listener: () => void): () => void {
  listeners.add(listener);
  return () => listeners.delete(listener);
}
