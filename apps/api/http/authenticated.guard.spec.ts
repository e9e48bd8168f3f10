import 'reflect-metadata';
import { describe, expect, it } from '@jest/globals';
import { Reflector } from '@nestjs/core';
import { ExecutionContextHost } from '@nestjs/core/helpers/execution-context-host.js';
import { AuthenticatedGuard, Public } from './authenticated.guard.js';

class Protected {
  read(): void {}
}
@Public()
class Open {
  read(): void {}
}

const asked = (controller: typeof Protected | typeof Open, caller: object | null) => {
  const context = new ExecutionContextHost([{ caller }], controller, controller.prototype.read);
  return () => new AuthenticatedGuard(new Reflector()).canActivate(context);
};

describe('a handler', () => {
  it('is reached by nobody without a caller', () => {
    expect(asked(Protected, null)).toThrow('UNAUTHENTICATED');
    expect(asked(Protected, { subjectId: 'cm-1', functions: [] })()).toBe(true);
  });

  it('is reached by anyone where it says so', () => {
    expect(asked(Open, null)()).toBe(true);
  });
});
