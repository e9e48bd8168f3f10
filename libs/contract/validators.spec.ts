import { describe, expect, it } from '@jest/globals';
import { prepareSchemas } from './index.js';

describe('Preparing the schemas', () => {
  it('lets others have their turn in between, so that a server answers meanwhile', async () => {
    let turns = 0;
    let isDone = false;
    const others = (): void => {
      turns += 1;
      if (!isDone) setImmediate(others);
    };
    setImmediate(others);
    await prepareSchemas();
    isDone = true;
    expect(turns).toBeGreaterThan(10);
  });
});
