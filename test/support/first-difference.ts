/** Where two texts first differ: number and both lines; null when they are the same. Short, however long the texts are. */
export function firstDifference(actual: string, expected: string): string | null {
  if (actual === expected) return null;
  const [was, is] = [actual.split('\n'), expected.split('\n')];
  const at = is.findIndex((line, index) => line !== was[index]);
  const line = at < 0 ? is.length : at;
  return `line ${line + 1}: ${said(was[line])} where ${said(is[line])} is expected`;
}

const said = (line: string | undefined): string => (line === undefined ? 'nothing' : `\`${line}\``);
