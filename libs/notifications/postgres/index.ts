export { CapturedMails, type CapturedMail } from './captured-mails.js';
