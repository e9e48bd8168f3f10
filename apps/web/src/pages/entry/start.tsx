import { Navigate } from '@tanstack/react-router';
import { startOf, useSignedIn } from '../../shell/index.js';

/** Leads everybody to where their work starts. */
export function Start() {
  return <Navigate to={startOf(useSignedIn())} replace />;
}
