/** What is done with webhooks: by their owners, and by the job that sends. */
export type { NoteAct, NotedAct, WebhookAct } from './audit.js';
export type { Done } from './refusals.js';
export { Sending, type SendingOptions } from './sending-again.js';
export { StoppedHandler, stoppedMessages, STOPPED, type StoppedOptions } from './stopped.js';
export {
  MOST_ENDPOINTS,
  WebhookDesk,
  type DeskOptions,
  type Owners,
  type Seen,
  type WithSecret,
} from './webhook-desk.js';
export { WebhookHandler, type WebhookHandlerOptions } from './webhook-handler.js';
export { jobOf } from './webhook-message.js';
