/** `node cli.mjs`: what the host does with petitions and signatures. */
import process from 'node:process';
import {Readable} from 'node:stream';
import {pipeline} from 'node:stream/promises';
import {runElsewhere} from './admin-socket.mjs';
import {checkCommand, runCommand} from './commands.mjs';
import {readSettings, StartError} from './settings.mjs';
import {openStore, socketPath} from './store.mjs';

const HELP = `Usage: node cli.mjs <command>

  petition add <petition>    adds a petition, or changes of an existing one what is given:
      --goal <number>
      --base-count <number>  signatures from elsewhere, which are counted and not kept here
      --ends <time>          as 2026-12-31T23:59:59+01:00
      --fields <names>       as the widget's attribute; default:
                             "given-name family-name email country? postal-code? comment?"
  petition list              as lines of JSON
  petition close <petition>  takes no more signatures from now on

  export <petition>          the signatures as CSV
      --bom                  begins as Excel needs it
      --confirmed            leaves out those that are not confirmed
  erase <email>              erases what there is of one person, in all petitions

  outbox list                the mails that are to be sent, as lines of JSON
  outbox sent <id…>          takes mails that were sent out of the outbox
  purge                      deletes signatures that were not confirmed within CONFIRM_DAYS; run it daily

It takes the server's settings from the environment, and works while the server runs.
Exit code: 0 done; 1 something failed; 2 the command is not understood.
`;

const FAILED = 1;
const NOT_UNDERSTOOD = 2;

/** With PGlite a running server does the work: its folder can be opened only once. */
async function open(args, settings) {
  const output = settings.databaseUrl ? null : await runElsewhere(socketPath(settings), args);
  if (output) return {output, close: async () => {}};
  const store = await openStore(settings);
  return {output: Readable.from(runCommand(args, store)), close: store.close};
}

async function main(args) {
  if (args.length === 0 || args.includes('--help')) return void process.stdout.write(HELP);
  try {
    checkCommand(args);
  } catch (error) {
    process.exitCode = NOT_UNDERSTOOD;
    throw error;
  }
  const {output, close} = await open(args, readSettings(process.env));
  try {
    await pipeline(output, process.stdout, {end: false});
  } finally {
    await close();
  }
}

main(process.argv.slice(2)).catch((error) => {
  process.exitCode ||= FAILED;
  if (error.code === 'EPIPE') return; // as in `cli.mjs export … | head`
  console.error(error instanceof StartError ? error.message : error);
});
