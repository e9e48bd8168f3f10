import type { FieldWords } from '../field.js';
import { topic, type Section } from '../topic.js';
import { holdsClassified, isAppointed, isClassified, upToSecret, upToTopSecret } from '../when.js';

const NEVER = 'Unclassified, always. No names, no numbers of clearances.';

/** An official who has to be appointed where classified material is held. */
const official = (role: string, label: string): Readonly<Record<string, FieldWords>> => ({
  [`/${role}/appointed`]: { label: `${label} is appointed`, when: holdsClassified, isNeededThen: true },
  [`/${role}/roleTitle`]: { label: `${label}: title of the role`, when: isAppointed(role), isNeededThen: true },
});

export const classified: Section = {
  id: 'classified',
  name: 'Classified access',
  hint: 'Most organizations do not need it',
  topics: [
    topic(
      'level',
      {
        title: 'Do you need classified information?',
        name: 'Level',
        lead: 'Most organizations do not. Without it nobody decides on it, and the agreement is in force sooner.',
        why: 'Secret is the usual cap. Top Secret needs a need that is shown case by case: Executive Order 13549.',
      },
      { '/requestedLevel': { label: 'Level you ask for', list: 'requestedLevels' } },
    ),
    topic(
      'pathway',
      {
        title: 'How would you get access?',
        name: 'Pathway and need',
        lead: NEVER,
        why: 'A sponsor has to show the need: Executive Order 13549, section 1.3(a).',
      },
      {
        '/pathway': { label: 'Pathway', list: 'pathways', when: isClassified, isNeededThen: true },
        '/needStatementUnclassified': {
          label: 'Why you need it',
          hint: 'Unclassified. At least 100 characters, 400 for Top Secret.',
          when: isClassified,
          isNeededThen: true,
        },
        '/nomineeCountByLevel/Confidential': { label: 'People to be nominated, Confidential', when: isClassified },
        '/nomineeCountByLevel/Secret': { label: 'People to be nominated, Secret', when: upToSecret },
        '/nomineeCountByLevel/TopSecret': { label: 'People to be nominated, Top Secret', when: upToTopSecret },
        '/briefingSiteWithin50mi': {
          label: 'A cleared place within 50 miles',
          list: 'briefingSiteAnswers',
          when: isClassified,
          isNeededThen: true,
        },
      },
    ),
    topic(
      'possession',
      {
        title: 'Would you hold classified material?',
        name: 'Possession and officials',
        lead: NEVER,
        why: 'Holding it needs a facility, its three officials, and an answer on foreign ownership, control or influence.',
      },
      {
        '/possession/holds': { label: 'You would hold it', when: isClassified, isNeededThen: true },
        '/possession/site': { label: 'Where', when: holdsClassified, isNeededThen: true },
        '/cageCode': { label: 'CAGE code', when: holdsClassified, isNeededThen: true },
        ...official('smo', 'Senior management official'),
        ...official('fso', 'Facility security officer'),
        ...official('itpso', 'Insider threat program senior official'),
        '/fociStatus': {
          label: 'Foreign ownership, control or influence',
          list: 'fociStatuses',
          when: holdsClassified,
          isNeededThen: true,
        },
        '/sf328Digest': {
          label: 'Digest of Standard Form 328',
          hint: 'SHA-256: 64 characters, 0 to 9 and a to f.',
          when: holdsClassified,
          isNeededThen: true,
        },
      },
    ),
  ],
};
