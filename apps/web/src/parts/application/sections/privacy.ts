import { topic, type Section } from '../topic.js';
import { hasTool } from '../when.js';

export const privacy: Section = {
  id: 'privacy',
  name: 'Personal information',
  hint: 'What may occur, how it is removed, retention, redress',
  topics: [
    topic(
      'occurs',
      {
        title: 'Which personal information may occur?',
        name: 'What may occur',
        lead: 'In what you share, in spite of its removal. If none of these may occur, tick nothing, and save.',
        why: 'The privacy officer reads it for data minimization. If any may occur, counsel has to concur, too.',
      },
      { '/piiCategoriesPossible': { label: 'Kinds that may occur', list: 'piiCategories', hint: 'All that apply.' } },
    ),
    topic(
      'removal',
      {
        title: 'How is personal information removed before you share?',
        name: 'How it is removed',
        lead: 'The law asks you to remove what you know to be personal and not directly related to a threat, by people or by a tool.',
        why: '6 U.S.C. 1503(d)(2). The privacy officer reads this answer for data minimization.',
      },
      {
        '/removal/method': { label: 'Who or what removes it', list: 'removalMethods' },
        '/removal/description': {
          label: 'Describe the removal',
          hint: 'What is dropped, what is read by a person, what happens in doubt. No examples with real data.',
        },
        '/removal/lastTestOn': {
          label: 'Last test of the tool',
          hint: 'Within the last 12 months.',
          when: hasTool,
          isNeededThen: true,
        },
      },
    ),
    topic(
      'retention',
      {
        title: 'How long do you keep what you receive?',
        name: 'Retention and destruction',
        why: 'The policy sets a ceiling for the standard form. More needs the negotiated form.',
      },
      {
        '/retentionDaysMax': { label: 'Longest retention', unit: 'days' },
        '/destructionMethod': { label: 'How it is destroyed', list: 'destructionMethods' },
      },
    ),
    topic(
      'redress',
      {
        title: 'How can people complain?',
        name: 'Redress',
        why: 'Individual participation is the second of the eight privacy principles.',
      },
      {
        '/redress/text': { label: 'What somebody does who is affected, and what you do then' },
        '/redress/responseDays': { label: 'You answer within', unit: 'days' },
      },
    ),
  ],
};
