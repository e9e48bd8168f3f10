import {
  ProposeBaseline,
  ProposeClause,
  ProposeFunctions,
  ProposePolicyValues,
  ProposeStatutoryWindow,
} from './propose.js';
import { ApprovePublication, RevisePublication, WithdrawPublication } from './settle.js';

/** What is done to change the policy. */
export const publicationCommands = {
  ProposePolicyValues,
  ProposeBaseline,
  ProposeClause,
  ProposeStatutoryWindow,
  ProposeFunctions,
  RevisePublication,
  ApprovePublication,
  WithdrawPublication,
};
