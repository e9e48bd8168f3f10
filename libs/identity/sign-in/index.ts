export { RelyingParty, SignInFailed, type Pending, type RelyingPartySettings, type Tokens } from './relying-party.js';
