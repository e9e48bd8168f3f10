import { digestOf } from '@accord/kernel';

/** The digest of a document that an example refers to. */
export const digest = (document: string): string => digestOf({ example: document });
