/** Webhooks of one owner at most: no more is offered. */
export const MOST = 10;
