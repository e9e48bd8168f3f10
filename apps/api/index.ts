export { SERVER_STOPS_WITHIN_MS } from './connections.js';
export { startServer, type Server } from './server.js';
