import { topic, type Section } from '../topic.js';

export const organization: Section = {
  id: 'organization',
  name: 'Organization',
  hint: 'Name, kind, address, the purpose test of the law',
  topics: [
    topic(
      'name',
      {
        title: 'What is your organization?',
        name: 'Name and kind',
        lead: 'We filled in what the register says. Change what is wrong.',
        why: 'It is the party that the agreement binds. Another legal name or kind later means that intake looks at it again.',
      },
      {
        '/legalName': { label: 'Legal name', hint: 'As in its founding document.' },
        '/organizationKind': { label: 'Kind', list: 'organizationKinds' },
        '/taxStatus': { label: 'Tax status', list: 'taxStatuses' },
      },
    ),
    topic(
      'formation',
      {
        title: 'What brings your members together?',
        name: 'Formation and registration',
        why: 'Executive Order 13691, section 2: an organization may be formed around a sector, a region, or any other affinity.',
      },
      {
        '/formationBasis': { label: 'Basis of formation', list: 'formationBases' },
        '/formationNote': { label: 'In your words', hint: 'For example the sector, the region or the threat.' },
        '/jurisdiction': {
          label: 'Country or state under whose law it exists',
          hint: 'By its ISO 3166 code, for example US or US-VA.',
          isCode: true,
        },
        '/registrationNo': { label: 'Registration number there' },
        '/isaoSoRegistration': { label: 'Registration with the ISAO Standards Organization' },
      },
    ),
    topic(
      'address',
      {
        title: 'Where is your principal office?',
        name: 'Principal address',
        why: 'A later move is a changed condition that you report.',
      },
      {
        '/principalAddress/street': { label: 'Street' },
        '/principalAddress/city': { label: 'City' },
        '/principalAddress/region': { label: 'State or region' },
        '/principalAddress/postalCode': { label: 'Postal code' },
        '/principalAddress/country': { label: 'Country', hint: 'Two letters, for example US.', isCode: true },
      },
    ),
    topic(
      'purpose',
      {
        title: 'Does your organization do what an ISAO does?',
        name: 'Purpose test',
        lead: 'The law asks for all three.',
        why: '6 U.S.C. 650(13): an information sharing and analysis organization is one that was created or is used for these purposes.',
      },
      {
        '/purposeTest/analyse': {
          label: 'It gathers and analyzes information on cybersecurity and critical infrastructure',
        },
        '/purposeTest/communicate': {
          label: 'It communicates or discloses such information to help against interference',
        },
        '/purposeTest/disseminate': { label: 'It disseminates it voluntarily to its members and others' },
      },
    ),
  ],
};
