/** Starts the pages. */
import { StrictMode } from 'react';
import { createRoot } from 'react-dom/client';

const place = document.querySelector('#page');
if (place === null) throw new Error('There is no place for the page.');
createRoot(place).render(
  <StrictMode>
    <h1>Accord</h1>
  </StrictMode>,
);
