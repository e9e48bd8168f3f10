export { DemoImpossible, PersonaClient, type Reply, type RequestParts } from './client.js';
export { runDemo, type DemoOptions, type DemoReport } from './demo.js';
export type { PlayedJourney } from './played-journey.js';
export { shippedJourneys, slugOf, type Journey, type ShippedJourney, type Step } from './journey.js';
export { painter, plain, wantsColor, type Paint } from './paint.js';
export { fillBody, fillPath } from './placeholders.js';
export { playJourney, type JourneyResult, type PlayOptions, type StepResult } from './player.js';
export { readReplay, replayLines, type Replay, type ReplayRange, type ReplayRow } from './replay.js';
export { playYears, type YearsOptions } from './years/play-years.js';
