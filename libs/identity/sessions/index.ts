export { BrowserSessions, type SessionRows } from './browser-sessions.js';
