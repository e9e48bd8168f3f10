import { describe, expect, it } from '@jest/globals';
import { addDays } from '@accord/kernel';
import { playYears } from './play-years.js';

describe('a demonstration of years', () => {
  it('plays them over a database of its own, and prints what the clock did at its instants', async () => {
    const printed: string[] = [];
    const out = { write: (text: string) => printed.push(text) };
    const calendar = await playYears({ years: 2, out, color: false, json: false, onDate: () => undefined });
    expect(printed).toHaveLength(calendar.length);
    const ofTheClock = calendar.filter(({ by }) => by === 'clock');
    expect(new Set(ofTheClock.map(({ event }) => event))).toEqual(
      new Set([
        'DeadlineReminderSent',
        'DeadlineEscalated',
        'DeadlineMissed',
        'AgreementWithdrawn',
        'StandardsAttestationLapsed',
        'AgreementSuspended',
        'AgreementExpired',
      ]),
    );
    for (const { at } of ofTheClock) expect(at).toMatch(/T0[45]:00:00\.000Z$/); // midnight in New York
    const drafted = calendar.find(
      ({ organization, event }) => organization === 'health-isac' && event.endsWith('Drafted'),
    );
    const withdrawn = calendar.find(({ organization, about }) => organization === 'health-isac' && about === 'Idle');
    expect(withdrawn?.date).toBe(addDays(drafted!.date, 366));
  }, 120_000);
});
