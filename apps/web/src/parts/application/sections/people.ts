import type { FieldWords } from '../field.js';
import { topic, type Section } from '../topic.js';

const REFERENCE = 'A reference into your own directory, such as privacy-desk. No name, no e-mail address.';

/** Who holds a role: its title, and how to find the person. */
const contact = (role: string, label: string): Readonly<Record<string, FieldWords>> => ({
  [`/${role}/roleTitle`]: { label: `${label}: title of the role`, hint: 'Never the name of a person.' },
  [`/${role}/contactRef`]: { label: `${label}: contact reference`, hint: REFERENCE },
});

export const people: Section = {
  id: 'people',
  name: 'People',
  hint: 'Officer, deputy, signatory, contacts. Roles only, no names',
  topics: [
    topic(
      'officers',
      {
        title: 'Who answers for the agreement?',
        name: 'Officer and deputy',
        why: 'Standards item BP-03 asks for an accountable officer and a deputy.',
      },
      { ...contact('officer', 'Officer'), ...contact('deputy', 'Deputy') },
    ),
    topic(
      'signatory',
      {
        title: 'Who signs for your organization?',
        name: 'Signatory',
        lead: 'The authority has to last until the agreement is signed.',
        why: 'A signature binds only by somebody who may give it. The evidence stays with you; its digest shows later that it was this document.',
      },
      {
        '/signatory/roleTitle': { label: 'Title of the role', hint: 'Never the name of a person.' },
        '/signatory/authorityDigest': {
          label: 'Digest of the evidence of authority',
          hint: 'SHA-256 of the document, for example of the board resolution: 64 characters, 0 to 9 and a to f.',
        },
        '/signatory/validUntil': { label: 'Authority lasts until' },
      },
    ),
    topic(
      'contacts',
      {
        title: 'Whom do we reach?',
        name: 'Contacts',
        why: 'For incidents, for requests of people whose data were shared, and at night.',
      },
      {
        ...contact('privacyContact', 'Privacy'),
        ...contact('securityContact', 'Security'),
        ...contact('soc24x7', 'Operations center, day and night'),
      },
    ),
  ],
};
