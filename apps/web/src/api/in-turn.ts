/** Has work that would be sent all at once take its turns. */

/** @param most how many are under way at once @returns runs work once it is its turn, first come, first served */
export function inTurn(most: number): <Answer>(work: () => Promise<Answer>) => Promise<Answer> {
  const waiting: (() => void)[] = [];
  let underWay = 0;
  const begin = async (): Promise<void> => {
    if (underWay < most) underWay += 1;
    else await new Promise<void>((go) => waiting.push(go));
  };
  const end = (): void => {
    const next = waiting.shift();
    if (next === undefined) underWay -= 1;
    else next(); // the next one takes the place of who has ended
  };
  return async (work) => {
    await begin();
    try {
      return await work();
    } finally {
      end();
    }
  };
}
