/** What somebody writes, kept in the tab until it is recorded: over a reload, a lost connection, an ended session. */
import { ofTab } from '../api/storage.js';

const PREFIX = 'accord.form.';

/** An open form: what stands in it, over what it was written, and the key under which it is sent, however often. */
export interface Kept<Values> {
  readonly values: Values;
  readonly key: string;
  /** The revision that its writer has seen. */
  readonly seen: number;
}

/** What was kept of a form; nothing where there is none, or where it was kept by another build and cannot be read. */
export function kept<Values>(id: string): Partial<Kept<Values>> | null {
  const text = ofTab.get(PREFIX + id);
  if (text === null) return null;
  try {
    const form: Partial<Kept<Values>> = JSON.parse(text);
    return form;
  } catch {
    return null;
  }
}

export const keep = <Values>(id: string, form: Kept<Values>): void => ofTab.set(PREFIX + id, JSON.stringify(form));

export const forget = (id: string): void => ofTab.remove(PREFIX + id);

/** Whether something that somebody wrote is in the page alone, as the browser keeps nothing: loading it again loses that. */
export const isInPageAlone = (): boolean => ofTab.isInPageAlone(PREFIX);

/** Forgets everything that this tab keeps of forms, whoever wrote it. */
export function forgetForms(): void {
  for (const place of ofTab.places()) if (place.startsWith(PREFIX)) ofTab.remove(place);
}
