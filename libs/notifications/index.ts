/** Mails to people: what one is, and where it goes. Servers stand in the floors. */
export * from './mail.js';
