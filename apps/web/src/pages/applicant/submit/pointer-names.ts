import type { FormError } from '../../../design/fields/index.js';
import { placeOfPointer } from '../../../parts/application/index.js';

/** Name of the page that an error of a submission is about. */
export function nameOfPointer(pointer: string): string | undefined {
  const place = placeOfPointer(pointer.replace(/^\/application/, ''));
  return place === undefined ? undefined : `${place.section.name}, ${place.topic.name}`;
}

/** Errors whose answer stands on another page. */
export const isElsewhere = ({ pointer }: FormError): boolean =>
  placeOfPointer(pointer.replace(/^\/application/, '')) !== undefined;
