import { describe, expect, it } from '@jest/globals';
import { reasonCodes, refusalCodes, refusalStatus, refusalTitle, schemaDocument } from './index.js';

describe('the codes of the contract', () => {
  it('give every refusal its status', () => {
    expect(refusalStatus('UNAUTHENTICATED')).toBe(401);
    expect(refusalStatus('CONFLICT_VERSION')).toBe(412);
    expect(refusalStatus('INVALID_PAYLOAD')).toBe(422);
    expect(refusalStatus('GATE_MISSING:privacy')).toBe(409);
    for (const { code, status } of refusalCodes) expect(refusalStatus(code)).toBe(status);
  });

  it('answer 500 for a code that the contract does not have', () => {
    for (const code of ['', 'NO_SUCH', 'toString', '__proto__']) expect(refusalStatus(code)).toBe(500);
    expect(refusalTitle('NO_SUCH')).toBe('Internal error');
  });

  it('say of a missing gate what that gate says', () => {
    expect(refusalTitle('GATE_MISSING:concurrence.crcl')).toContain('CRCL');
    expect(refusalTitle('TERMINAL')).toBe('The agreement has ended');
  });

  it('name the field of a reason', () => {
    expect(reasonCodes['suspend-agreement']?.field).toBe('causeCode');
    expect(reasonCodes['deny-classified-access']?.field).toBe('form.reasonCode');
  });

  it('come with the schemas', () => {
    const { application, commands } = schemaDocument();
    expect(application.properties).toHaveProperty('legalName');
    expect(commands.$defs).toHaveProperty('create-draft');
  });
});
