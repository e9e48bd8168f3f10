import { QueryClientProvider, type QueryClient } from '@tanstack/react-query';
import { RouterProvider } from '@tanstack/react-router';
import { StrictMode } from 'react';
import { createRoot } from 'react-dom/client';
import { router } from './routes.js';

/** So long, in milliseconds, the first picture waits for what it shows: it is drawn whole, not part by part. */
const PATIENCE = 300;

/** Draws the page that the address names, and those that follow it. */
export async function draw(queries: QueryClient, isRead: Promise<void>): Promise<void> {
  const place = document.querySelector('#page');
  if (place === null) throw new Error('There is no place for the page.');
  const isLate = new Promise((resolve) => setTimeout(resolve, PATIENCE));
  await Promise.race([Promise.all([isRead, router.load()]), isLate]);
  createRoot(place).render(
    <StrictMode>
      <QueryClientProvider client={queries}>
        <RouterProvider router={router} />
      </QueryClientProvider>
    </StrictMode>,
  );
}
