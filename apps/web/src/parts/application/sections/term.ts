import { topic, type Section } from '../topic.js';

export const term: Section = {
  id: 'term',
  name: 'Term and clauses',
  hint: 'Length, related agreements, the nine clauses',
  topics: [
    topic(
      'length',
      {
        title: 'How long should the agreement last?',
        name: 'Length',
        why: 'Nobody is bound longer than they signed. It can be renewed before it ends.',
      },
      {
        '/requestedTermMonths': { label: 'Length', unit: 'months', hint: '36 is usual, 60 the most.' },
        '/relatedInstruments': { label: 'Related agreements', hint: 'Earlier ones with DHS, if there are any.' },
      },
    ),
    topic(
      'clauses',
      {
        title: 'Do you accept the nine clauses?',
        name: 'Clauses',
        lead: 'All nine have to be accepted before the terms are opened for signature.',
        why: '6 U.S.C. 659 and 1503 ask for them in every agreement.',
      },
      {
        '/clauseChecklist/voluntary': { label: 'voluntary', list: 'clauses' },
        '/clauseChecklist/noRight': { label: 'noRight', list: 'clauses' },
        '/clauseChecklist/crada2014Privacy': { label: 'crada2014Privacy', list: 'clauses' },
        '/clauseChecklist/restrictionsHonoured': { label: 'restrictionsHonoured', list: 'clauses' },
        '/clauseChecklist/piiRemoval': { label: 'piiRemoval', list: 'clauses' },
        '/clauseChecklist/useLimits': { label: 'useLimits', list: 'clauses' },
        '/clauseChecklist/termination': { label: 'termination', list: 'clauses' },
        '/clauseChecklist/survival': { label: 'survival', list: 'clauses' },
        '/clauseChecklist/records': { label: 'records', list: 'clauses' },
      },
    ),
    topic(
      'disclosure',
      {
        title: 'Is any answer sensitive?',
        name: 'Disclosure',
        lead: 'Answers that you would not want disclosed under the Freedom of Information Act. If none, save the page as it is.',
        why: 'A tag is no decision: it tells those who decide what you think, and on which basis.',
      },
      { '/foiaSensitivity': { label: 'Sensitive answers' } },
    ),
  ],
};
