import { describe, expect, it } from '@jest/globals';
import { derivedId } from '@accord/kernel';
import { findPersona, organizationPersonas, personas, staffPersonas } from './personas.js';

const waterisac = derivedId('waterisac');
const k12 = derivedId('k12-six');
const registered = new Map([
  ['waterisac', waterisac],
  ['k12-six', k12],
]);
const bySlug = async (slug: string): Promise<string | null> => registered.get(slug) ?? null;

describe('personas', () => {
  it('are 20 without organizations, and three more for each organization', () => {
    expect(personas([])).toHaveLength(20);
    const all = personas([...registered].map(([slug, id]) => ({ slug, id })));
    expect(all).toHaveLength(26);
    expect(new Set(all.map((one) => one.subjectId)).size).toBe(26);
  });

  it('give the two risk acceptors their ranks and nobody else one', () => {
    const ranked = staffPersonas(null).filter((one) => one.rank !== undefined);
    expect(ranked.map((one) => [one.subjectId, one.rank])).toEqual([
      ['ra-1', 'centre_director'],
      ['ra-2', 'agency_director'],
    ]);
  });

  it('are found by name, each as it is listed', async () => {
    for (const one of personas([...registered].map(([slug, id]) => ({ slug, id }))))
      expect(await findPersona(one.subjectId, bySlug)).toEqual(one);
  });

  it('let an organization that was registered a moment ago act at once', async () => {
    expect(await findPersona('new-isao.fso', bySlug)).toBeNull();
    registered.set('new-isao', derivedId('new-isao'));
    expect(await findPersona('new-isao.fso', bySlug)).toEqual(
      organizationPersonas('new-isao', derivedId('new-isao'))[2],
    );
  });

  it('hold the persona of both sides to privacy until their organization exists', async () => {
    expect(await findPersona('mv-2', async () => null)).toEqual({ subjectId: 'mv-2', functions: ['dhs.privacy'] });
    expect(await findPersona('mv-2', bySlug)).toEqual({
      subjectId: 'mv-2',
      functions: ['dhs.privacy', 'isao.officer'],
      organizationId: k12,
    });
  });

  it.each([
    '',
    'cm-3',
    'waterisac',
    'waterisac.',
    'waterisac.chief',
    'absent.officer',
    'WaterISAC.officer',
    'a..officer',
  ])('do not include "%s"', async (name) => expect(await findPersona(name, bySlug)).toBeNull());
});
