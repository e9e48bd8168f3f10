export { startServer, type Server } from './server.js';
