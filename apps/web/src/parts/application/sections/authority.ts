import { topic, type Section } from '../topic.js';
import { isNegotiated } from '../when.js';

export const authority: Section = {
  id: 'authority',
  name: 'Form and authority',
  hint: 'Authorities, purposes, departures from the standard text',
  topics: [
    topic(
      'purposes',
      {
        title: 'What do you share information for?',
        name: 'Authorities and purposes',
        why: 'What is shared may be used for these purposes only.',
      },
      {
        '/purposes': { label: 'Purposes', list: 'purposes', hint: 'All that apply.' },
        '/authorityBasis': {
          label: 'Authorities it rests on',
          list: 'authorityBases',
          hint: 'The first three are usual.',
        },
      },
    ),
    topic(
      'departures',
      {
        title: 'Where does your agreement depart from the standard text?',
        name: 'Departures from the standard',
        lead: 'This is asked for the negotiated form only.',
        why: '6 U.S.C. 659(i)(2) lets the Center negotiate where the standard agreement does not fit.',
      },
      {
        '/negotiatedRationale': {
          label: 'Why the standard agreement does not fit',
          when: isNegotiated,
          isNeededThen: true,
        },
        '/deviations': { label: 'Departures', when: isNegotiated, isNeededThen: true },
      },
    ),
  ],
};
