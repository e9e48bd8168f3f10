/** The id of the field that a JSON pointer names: errors of the server lead to it. */
export const fieldId = (pointer: string): string => `field${pointer.replace(/[^A-Za-z0-9]+/g, '-')}`;
