/** What everything that speaks to PostgreSQL shares; it knows the driver and no domain. */
export { failureOf, isTransient, type DatabaseFailure } from './failure.js';
