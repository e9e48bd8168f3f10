/**
 * A value whose shape the compiler cannot see and nobody has to check again: JSON that a decider of this system made and
 * the store gave back, or a part of it. The one place where such a shape is asserted.
 */
// oxlint-disable-next-line typescript/no-unnecessary-type-parameters -- the caller names the shape
export function trusted<Shape>(value: unknown): Shape {
  // oxlint-disable-next-line typescript/no-unsafe-type-assertion -- see above
  return value as Shape;
}
