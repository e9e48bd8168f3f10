import type { Application } from '../application.js';
import type { PolicyFacts } from '../premises.js';
import { valueAt } from '../review/materiality.js';

/** True when the applicant asks to hold classified material. */
export const asksToHold = (application: Application): boolean => valueAt(application, '/possession/holds') === true;

/** True when material may be held under a pathway. Of a pathway that is not listed nothing is said here. */
export const allowsPossession = ({ pathways }: PolicyFacts, pathway: unknown): boolean =>
  pathways.find(({ id }) => id === pathway)?.possessionAllowed !== false;
