/** Scales of drawings. */

const STEPS = [1, 2, 5, 10];

/** Round numbers from 0 to beyond the greatest value, some `wanted` of them. */
export function ticksOf(greatest: number, wanted = 4): readonly number[] {
  const rough = Math.max(greatest, 1) / wanted;
  const power = 10 ** Math.floor(Math.log10(rough));
  const step = Math.max(1, (STEPS.find((one) => one * power >= rough) ?? 10) * power);
  const last = Math.ceil(Math.max(greatest, 1) / step);
  return Array.from({ length: last + 1 }, (_none, tick) => tick * step);
}

/** Leads from 0 to a greatest value over a length. */
export const scaleOf =
  (greatest: number, length: number) =>
  (value: number): number =>
    greatest === 0 ? 0 : (value / greatest) * length;
