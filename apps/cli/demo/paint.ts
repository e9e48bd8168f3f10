const CODES = { bold: 1, dim: 2, red: 31, green: 32, yellow: 33, cyan: 36 } as const;

/** Ways in which a text can stand out. */
export type Style = keyof typeof CODES;

/** Gives a text a style, or leaves it as it is where colour is off. */
export type Paint = (style: Style, text: string) => string;

/** A painter for a terminal (`true`) or for plain text (`false`). */
export const painter =
  (color: boolean): Paint =>
  (style, text) =>
    color && text !== '' ? `\u001b[${CODES[style]}m${text}\u001b[0m` : text;

/** Colour only on a terminal, and not where `NO_COLOR` asks for none (any value but the empty one). */
export const wantsColor = (
  stream: { readonly isTTY?: boolean },
  environment: Readonly<Record<string, string | undefined>>,
): boolean => stream.isTTY === true && (environment['NO_COLOR'] ?? '') === '' && environment['TERM'] !== 'dumb';

/** A text of the system without control characters, so that nothing that was sent once can steer a terminal. */
export const plain = (text: string): string => text.replaceAll(/\p{Cc}|\p{Cf}/gu, ' ');
