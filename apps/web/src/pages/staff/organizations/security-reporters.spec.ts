import { readFileSync } from 'node:fs';
import { describe, expect, it } from '@jest/globals';
import { ROLES } from '../../../words/roles.js';
import { isOwnSecurityOfficer, mayReportSecurity } from './security-reporters.js';

const OWN = { id: 'own' };
const who = (name: string, organizationId?: string) => ({
  functions: [name],
  ...(organizationId === undefined ? {} : { organizationId }),
});

/** Functions whose command it is, as the published document says it. */
function sendersOf(command: string): readonly string[] {
  const { paths }: { paths: Record<string, { post?: { description?: string } }> } = JSON.parse(
    readFileSync('apps/api/openapi.json', 'utf8'),
  );
  const said = paths[`/api/v1/organizations/{id}/${command}`]?.post?.description ?? '';
  const senders = /Sent by ([^.]*(?:\.[a-z_]+`[^.]*)*)\./.exec(said)?.[1] ?? '';
  return [...senders.matchAll(/`([\w.]+)`/g)].map(([, name]) => name ?? '');
}

describe('Facts about the security of an organization', () => {
  it('are recorded by those whose command it is, and by nobody else', () => {
    const admitted = Object.keys(ROLES).filter((name) => mayReportSecurity(who(name, 'own'), OWN));
    expect(admitted.toSorted()).toEqual([...sendersOf('record-security-fact')].toSorted());
  });

  it('are recorded by a security officer of their own organization alone', () => {
    expect(mayReportSecurity(who('isao.fso', 'another'), OWN)).toBe(false);
    expect(isOwnSecurityOfficer(who('isao.fso', 'own'), OWN)).toBe(true);
    expect(isOwnSecurityOfficer(who('dhs.csa'), OWN)).toBe(false);
  });
});
