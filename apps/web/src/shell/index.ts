export { announce } from './announce.js';
export { KeyLine, type KeyOfPage } from './keys-dialog.js';
export { startOf } from './navigation.js';
export { isAdmin, isAuditor, isGovernment, isIsao, useSession, useSignedIn, useWriter } from './session.js';
export { useSaveKey, useKeyHint, useShortcuts, useSingleKeys } from './shortcuts.js';
export { tellRecorded } from './recorded.js';
export { keptChoice } from './kept-choice.js';
