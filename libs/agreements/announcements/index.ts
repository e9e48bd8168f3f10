/** What machines are told of agreements, and which machine of what. */
export { ANNOUNCEMENTS, type Announcement } from './announcement.js';
export { ANNOUNCER, announcementConsumer, NEWS_FOR_MS, type AnnouncerOptions } from './announcement-consumer.js';
