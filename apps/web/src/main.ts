/** Starts the pages: what they show first is asked for before their code has come. */
import { makeQueryClient } from './api/queries.js';
import './design/css/index.css';
import { readAhead } from './read-ahead.js';

const queries = makeQueryClient();
const isRead = readAhead(queries, location.pathname);
void import('./draw.js').then(({ draw }) => draw(queries, isRead));
