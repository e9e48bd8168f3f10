/** Exit code 0 when the program of this container is ready; its address for health and metrics is the first word. */
const answer = await fetch(process.argv[2], { signal: AbortSignal.timeout(3_000) }).catch(() => undefined);
process.exit(answer?.ok === true ? 0 : 1);
