import { Command } from 'commander';
import { Refused } from '../outcome.js';

/** `accord demo`. */
export const demoCommand = (): Command =>
  new Command('demo')
    .description('play the journeys over HTTP: real organizations from application to active')
    .option('--url <address>', 'a running system in demo mode (also ACCORD_URL); else the default address')
    .option('--json', 'print one JSON document')
    .addHelpText('after', '\nExamples:\n  accord demo\n  ACCORD_URL=http://127.0.0.1:3000 accord demo --json')
    .action(async ({ url, json = false }: { url?: string; json?: boolean }) => {
      const [{ runDemo, wantsColor }, { findSystem }] = await Promise.all([
        import('../demo/index.js'),
        import('./demo-system.js'),
      ]);
      const note = (line: string) => process.stderr.write(`${line}\n`);
      const system = await findSystem(url ?? process.env['ACCORD_URL'], note);
      try {
        const out = process.stdout;
        const report = await runDemo({ url: system.url, out, color: wantsColor(out, process.env), json });
        if (!report.ok) throw new Refused('A journey did not go as it should; the step that failed is printed above.');
      } finally {
        await system.stop();
      }
    });
