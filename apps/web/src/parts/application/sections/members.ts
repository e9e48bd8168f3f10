import { topic, type Section } from '../topic.js';
import { hasForeign } from '../when.js';

export const members: Section = {
  id: 'members',
  name: 'Members and reach',
  hint: 'Who your members are, foreign members or owners',
  topics: [
    topic(
      'mix',
      {
        title: 'Who are your members?',
        name: 'Members',
        why: 'The rules for information that goes to public members differ: 6 U.S.C. 1503(d)(4).',
      },
      {
        '/membershipMix': { label: 'Public or private', list: 'membershipMixes' },
        '/memberCountBand': { label: 'How many members', list: 'memberCountBands' },
        '/memberSectors': { label: 'Sectors of your members', hint: 'All that apply.' },
        '/memberListVisibility': { label: 'Who may see the list of your members', list: 'memberListVisibilities' },
      },
    ),
    topic(
      'foreign',
      {
        title: 'Are any members or owners foreign?',
        name: 'Foreign members or owners',
        why: 'It matters for what may be passed on, and for classified access. It rules nothing out by itself.',
      },
      {
        '/foreignMembersOrOwners/present': { label: 'Foreign members or owners' },
        '/foreignMembersOrOwners/description': {
          label: 'Which, and how much they own or decide',
          when: hasForeign,
          isNeededThen: true,
        },
      },
    ),
  ],
};
