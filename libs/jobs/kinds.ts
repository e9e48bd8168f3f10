/** Every kind of message that there is. Each has exactly one handler, and a queue of its own. */
export const JOB_KINDS: readonly string[] = [
  'clock-command',
  'rearm-deadlines',
  'notice',
  'webhook',
  'webhook-stopped',
  'legacy-file',
];

/** Version of the queue whose tables this release needs; that of the package, which a test holds it to. */
export const QUEUE_VERSION = '6.7.0';
