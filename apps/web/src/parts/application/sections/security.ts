import { count } from '../../../words/dates.js';
import { topic, type Section } from '../topic.js';

export const security: Section = {
  id: 'security',
  name: 'Security',
  hint: 'Controls, breach notice, impact level, downstream exchanges',
  topics: [
    topic(
      'controls',
      {
        title: 'How do you protect it?',
        name: 'Security controls',
        why: '6 U.S.C. 1503(d)(1) asks for a security control against unauthorized access.',
      },
      {
        '/securityControls': { label: 'Controls that are in place', list: 'securityControls', hint: 'All that apply.' },
      },
    ),
    topic(
      'breach',
      {
        title: 'What happens when something goes wrong?',
        name: 'Breach notice and impact',
        why: ({ breachNotice: { maxHours } }) =>
          `A breach of what was shared is told within this time, at most ${count(maxHours, 'hour')}.`,
      },
      {
        '/breachNoticeHours': { label: 'You give notice of a breach within', unit: 'hours' },
        '/impactLevel': { label: 'Impact if it were lost, changed or disclosed', list: 'impactLevels' },
      },
    ),
    topic(
      'downstream',
      {
        title: 'Where does it go from you?',
        name: 'Downstream exchanges',
        lead: 'Systems or organizations to which you pass what you receive. If there are none, save the page as it is.',
        why: 'Each exchange further on is a risk that both parties should know.',
      },
      { '/downstreamExchanges': { label: 'Downstream exchanges' } },
    ),
  ],
};
