import { describe, expect, it } from '@jest/globals';
import { JOB_KINDS } from '@accord/jobs';
import { readConfiguration } from '@accord/platform/program';

describe('Connections for jobs', () => {
  it('are refused where those that listen, one for each kind of job, would leave none to work with', () => {
    const enough = JOB_KINDS.length + 2;
    expect(readConfiguration({ POOL_JOBS: String(enough) }).POOL_JOBS).toBe(enough);
    expect(() => readConfiguration({ POOL_JOBS: String(enough - 1) })).toThrow(/POOL_JOBS/);
  });
});
