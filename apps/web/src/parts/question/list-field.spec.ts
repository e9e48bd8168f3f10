import { describe, expect, it } from '@jest/globals';
import { ALL_FIELDS } from '../application/index.js';
import { ONE } from './list-field.js';

describe('A list of an application', () => {
  it('says what one of its entries is', () => {
    const lists = ALL_FIELDS.filter(({ kind, pointer }) => kind === 'rows' && pointer !== '/infoTypes');
    expect(new Set(Object.keys(ONE))).toEqual(new Set(lists.map(({ pointer }) => pointer)));
  });
});
