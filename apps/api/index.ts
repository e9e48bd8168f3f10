export { SERVER_STOPS_WITHIN_MS, startServer, type Server } from './server.js';
