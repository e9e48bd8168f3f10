export { CannotListen, startServer, type Server } from './server.js';
