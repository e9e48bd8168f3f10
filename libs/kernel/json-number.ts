/** Length up to which every plain decimal comes back from a double as it was: fifteen digits always fit. */
const SHORT = 15;
const PLAIN = /^[\d.-]+$/;
const NUMBER = /^(-?)(\d+)(?:\.(\d+))?(?:[eE]([+-]?\d+))?$/;

/**
 * True when a JSON number, kept as a double and written again, is the number that was sent. So is 0.1, which no double
 * holds but every one prints; so is 1e23; 9007199254740993, 1e400 and 1e-400 are not.
 * @param literal the number as it stands in the text; what is none passes, for a parser to refuse
 */
export function isKeptNumber(literal: string): boolean {
  if (literal.length <= SHORT && PLAIN.test(literal)) return true;
  const value = Number(literal);
  if (value === 0) return /^[^1-9eE]*(?:[eE]|$)/.test(literal);
  return Number.isNaN(value) || (Number.isFinite(value) && decimalOf(literal) === decimalOf(String(value)));
}

/** A number but zero in the one form that equal numbers share: digits without zeros at either end, a power of ten. */
function decimalOf(literal: string): string {
  const [, sign = '', whole = '', fraction = '', power = '0'] = NUMBER.exec(literal) ?? [];
  const digits = whole + fraction;
  let [first, last] = [0, digits.length];
  while (digits[first] === '0') first++;
  while (digits[last - 1] === '0') last--;
  return `${sign}${digits.slice(first, last)}e${Number(power) + digits.length - last - fraction.length}`;
}
