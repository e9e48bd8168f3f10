import { describe, expect, it } from '@jest/globals';
import { Compiler } from './testing/compiler.js';

const DOMAIN = 'libs/agreements/domain';
const COMMAND = `${DOMAIN}/review/recuse-reviewer.ts`;
const EVENTS = `${DOMAIN}/review/events.ts`;
const LIST = `${DOMAIN}/review/commands.ts`;
const JOIN = `${DOMAIN}/agreement.ts`;
const SENDERS = `${DOMAIN}/testing/commands.ts`;
const SAMPLES = 'libs/agreements/projections/testing/samples.ts';

const compiler = new Compiler([`${DOMAIN}/index.ts`, SENDERS, SAMPLES]);

const ofRecused = (member: string): RegExp => new RegExp(`(const ReviewerRecused = [^;]*?)\\n  ${member}: [^\\n]*`);

describe('the compiler', () => {
  it.each([COMMAND, EVENTS, LIST, JOIN, SENDERS, SAMPLES])('has nothing against %s', (path) => {
    expect(compiler.errorsIn(path)).toEqual([]);
  });

  it.each([
    ['by', /\n {2}by: .*/],
    ['from', /\n {2}from: .*/],
    ['terminal', /\n {2}terminal: .*/],
    ['judgesSeparation', /\n {2}judgesSeparation: .*/],
    ['already', /\n {2}already: .*/],
    ['decide', /\n {2}decide: [^]*?\n {2}\],/],
  ])('misses `%s` of a command', (member, text) => {
    expect(compiler.complaintAbout(COMMAND, text, '', [COMMAND])).toContain(`'${member}' is missing`);
  });

  it.each([
    ['version', ofRecused('version')],
    ['seals', ofRecused('seals')],
    ['isaoSees', ofRecused('isaoSees')],
    ['isAct', ofRecused('isAct')],
    ['fold', /(const ReviewerRecused = [^;]*?)\n {2}fold: [^;]*?\n {2}\}\),/],
  ])('misses `%s` of an event', (member, text) => {
    expect(compiler.complaintAbout(EVENTS, text, '$1', [EVENTS])).toContain(member);
  });

  it('misses the way from a version before', () => {
    const raised = compiler.complaintAbout(EVENTS, /(const ReviewerRecused = [^;]*?)version: 1/, '$1version: 2', [
      EVENTS,
    ]);
    expect(raised).toContain("'upcast' is missing");
  });

  it.each([
    ['a command in the list of its chapter', LIST, /\n {2}RecuseReviewer,/, SENDERS],
    ['the commands of a chapter', JOIN, /\n {2}\.\.\.reviewCommands,/, SENDERS],
    ['an event in the list of its chapter', EVENTS, /\n {2}ReviewerRecused,/, COMMAND],
    ['the events of a chapter', JOIN, /\n {2}\.\.\.reviewEvents,/, JOIN],
    ['the sample of an event', SAMPLES, /\n {2}ReviewerRecused: .*/, SAMPLES],
  ])('misses %s', (_what, path, text, where) => {
    expect(compiler.complaintAbout(path, text, '', [where])).not.toBeNull();
  });

  it('does not let a command lead to what no chapter records, or with another payload', () => {
    expect(compiler.complaintAbout(COMMAND, /type: 'ReviewerRecused'/, `type: 'ReviewerLeft'`, [COMMAND])).toContain(
      'ReviewerLeft',
    );
    expect(compiler.complaintAbout(COMMAND, /, reasonCode \} \}/, ' } }', [COMMAND])).toContain('reasonCode');
  });
});
