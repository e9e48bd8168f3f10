import { describe, expect, it } from '@jest/globals';
import type { OrganizationListItem } from '../../../api/types.js';
import { searchedFor, similarTo, tellingWords } from './similar.js';

const organization = (id: string, legalName: string): OrganizationListItem => ({
  id,
  slug: id,
  legalName,
  shortName: id,
  organizationKind: 'ISAC',
  formationBasis: 'Affinity',
  membershipMix: 'Mixed',
  taxStatus: 'Nonprofit',
  jurisdiction: 'US',
  revision: 0,
});

describe('Organizations of similar names', () => {
  it.each([
    ['Water Information Sharing and Analysis Center', ['water']],
    ['Great Basin Water Utilities ISAO', ['utilities', 'great', 'basin']],
    ['Information Sharing and Analysis Organization', ['organization', 'information', 'analysis']],
  ])('are looked for by the words that tell %s from others', (name, words) => {
    expect(tellingWords(name)).toEqual(words);
  });

  it('come with the most alike first, without the organization itself, each once', () => {
    const own = organization('gbw', 'Great Basin Water Utilities ISAO');
    const basin = organization('basin', 'Great Basin Utilities Exchange');
    const great = organization('lakes', 'Great Lakes Water Information Sharing and Analysis Center');
    const other = organization('auto', 'Automotive Information Sharing and Analysis Center');
    const found = similarTo(own, [own, great, basin, other, great]);
    expect(found.map(({ id, shared }) => [id, shared])).toEqual([
      ['basin', ['utilities', 'great', 'basin']],
      ['lakes', ['great']],
    ]);
  });

  it('are not looked for under a word whose search failed, which is neither found nor on its way', () => {
    const words = ['utilities', 'great', 'basin'];
    const [read, failed, open] = [
      { data: [], error: null },
      { data: undefined, error: new Error('refused') },
      { data: undefined, error: null },
    ];
    expect(searchedFor(words, [read, failed, open])).toEqual({ missed: ['great'], isPending: true });
    expect(searchedFor(words, [read, failed, read])).toEqual({ missed: ['great'], isPending: false });
    expect(searchedFor(words, [read, read, read])).toEqual({ missed: [], isPending: false });
  });
});
