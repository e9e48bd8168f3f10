/** Whom what happens to an agreement concerns, and what they are written: one mail a person. */
export { NEWS_FOR_MS, noticeConsumer, NOTICES } from './notice-consumer.js';
export { NoticeHandler, type NoticeHandlerOptions } from './notice-handler.js';
export { NOTICE } from './notice-message.js';
export type { Surroundings } from './ports.js';
