export { CapturedMails, type CapturedMail } from './captured-mails.js';
export { PostgresWebhookDeliveries, type DeliveryKey } from './webhook-deliveries.js';
export { PostgresWebhookEndpoints, type EndpointKey } from './webhook-endpoints.js';
