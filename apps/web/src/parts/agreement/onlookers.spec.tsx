import { describe, expect, it } from '@jest/globals';
import { renderToStaticMarkup } from 'react-dom/server';
import { alsoOpen, Onlookers } from './onlookers.js';

const caseManager = { subjectId: 'cm-2', functions: ['nccic.case_manager' as const] };

describe('Who else has an agreement open', () => {
  it('is said by id and function, and nothing is said of nobody', () => {
    expect(alsoOpen([])).toBeUndefined();
    expect(alsoOpen([caseManager])).toBe('cm-2 (case manager) has this agreement open, too.');
    expect(alsoOpen([caseManager, { subjectId: 'pr-1', functions: ['dhs.privacy', 'dhs.counsel'] }])).toBe(
      'cm-2 (case manager) and pr-1 (privacy officer) have this agreement open, too.',
    );
    expect(alsoOpen([{ subjectId: 'water.officer', functions: ['isao.officer'] }])).toBe(
      'water.officer (ISAO officer) has this agreement open, too.',
    );
    expect(renderToStaticMarkup(<Onlookers others={[]} />)).toBe('');
    expect(renderToStaticMarkup(<Onlookers others={[caseManager]} />)).toContain('cm-2 (case manager) has');
  });
});
