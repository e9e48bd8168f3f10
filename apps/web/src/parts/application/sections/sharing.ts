import { topic, type Section } from '../topic.js';
import { isAutomated, isRed } from '../when.js';

export const sharing: Section = {
  id: 'sharing',
  name: 'What is shared, and how',
  hint: 'Types, directions, channels, TLP ceiling, onward sharing',
  topics: [
    topic(
      'types',
      {
        title: 'What do you want to share?',
        name: 'Types and directions',
        why: 'These become the entitlements of the agreement. More types later need an amendment.',
      },
      { '/infoTypes': { label: 'Types of information', list: 'infoTypes', hint: 'Each type once.' } },
    ),
    topic(
      'channels',
      {
        title: 'Which way does it travel?',
        name: 'Channels',
        why: 'The automated channel moves information by collections, and asks for standards item TM-04.',
      },
      {
        '/channels': { label: 'Channels', list: 'channels' },
        '/collections': {
          label: 'Collections of the automated channel',
          hint: 'Small letters, digits and hyphens.',
          when: isAutomated,
          isNeededThen: true,
        },
      },
    ),
    topic(
      'handling',
      {
        title: 'How far may it travel?',
        name: 'Handling and onward sharing',
        lead: 'A TLP label says who may see something. It is not a classification.',
        why: 'No label that you receive is more restrictive than the ceiling. Onward sharing never goes beyond the label.',
      },
      {
        '/tlpCeiling': { label: 'Most restrictive label you want to receive', list: 'tlpLabels' },
        '/namedRecipients': {
          label: 'Named recipients of TLP:RED, by reference',
          when: isRed,
          isNeededThen: true,
        },
        '/membersCountAsClients': {
          label: 'Your members count as clients in the meaning of TLP:AMBER',
        },
        '/onwardRule': { label: 'Onward sharing', list: 'onwardRules' },
        '/onwardConditions': { label: 'Conditions of onward sharing' },
      },
    ),
    topic(
      'sources',
      {
        title: 'How is what you send protected?',
        name: 'Source and marking',
        why: '6 U.S.C. 1504(d)(2) and 673(a): marks have to be made before the information is given.',
      },
      {
        '/anonymity': { label: 'May you be named as the source?', list: 'anonymities' },
        '/proprietaryDesignation': { label: 'Will you designate information as proprietary?' },
        '/pciiIntended': {
          label: 'Will you submit protected critical infrastructure information?',
          hint: 'If so, it is designated as proprietary, too.',
        },
      },
    ),
  ],
};
