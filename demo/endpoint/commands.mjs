/** The commands of cli.mjs. Each yields its output, piece by piece. */
import {understand, readCount, readTime} from './command-line.mjs';
import {exportCsv} from './csv.mjs';
import {readOutbox, markSent} from './data/outbox.mjs';
import {
  closePetition,
  findPetition,
  isPetitionId,
  listPetitions,
  savePetition,
} from './data/petitions.mjs';
import {deleteUnconfirmed, eraseSignature} from './data/signatures.mjs';
import {normaliseEmail} from './email.mjs';
import {StartError} from './settings.mjs';
import {parseFields} from './validate.mjs';

const DAY = 86_400_000;

/** Commands by their words, with what they take. */
const commands = {
  'petition add': {
    run: addPetition,
    takes: ['petition'],
    options: ['goal', 'base-count', 'ends', 'fields'],
  },
  'petition list': {run: showPetitions},
  'petition close': {run: endPetition, takes: ['petition']},
  export: {run: exportSignatures, takes: ['petition'], flags: ['bom', 'confirmed']},
  'outbox list': {run: showOutbox},
  'outbox sent': {run: sentMails, takes: ['id…']},
  erase: {run: erase, takes: ['email']},
  purge: {run: purge},
};

export const checkCommand = (args) => void understand(args, commands);

/** @returns {AsyncGenerator<string>} */
export async function* runCommand(args, store) {
  const {run, values, positionals} = understand(args, commands);
  yield* run(store, positionals, values);
}

async function* addPetition({database}, [petition], values) {
  if (!isPetitionId(petition)) {
    throw new StartError('A petition is named by up to 63 of a-z, 0-9 and hyphens.');
  }
  const fields = values.fields ?? null;
  if (fields !== null && !parseFields(fields)) {
    throw new StartError('--fields takes the names that the widget knows, and email among them.');
  }
  const isThere = await findPetition(database.query, petition);
  const goal = readCount(values.goal, '--goal');
  const baseCount = readCount(values['base-count'], '--base-count');
  await savePetition(database.query, {
    petition,
    goal,
    baseCount,
    fields,
    ends: readTime(values.ends),
  });
  yield `${petition} is ${isThere ? 'changed' : 'added'}.\n`;
}

async function* showPetitions({database}) {
  for (const petition of await listPetitions(database.query)) yield `${JSON.stringify(petition)}\n`;
}

async function* endPetition({database}, [petition]) {
  await closePetition(database.query, petition);
  yield `${petition} is closed.\n`;
}

async function* exportSignatures({database}, [petition], options) {
  if (!(await findPetition(database.query, petition))) {
    throw new StartError(`There is no petition "${petition}".`);
  }
  yield* exportCsv(database.query, petition, options);
}

async function* showOutbox({database, settings}) {
  if (!settings.publicUrl)
    throw new StartError('PUBLIC_URL is not set: there are no links without it.');
  for (const {petition} of await listPetitions(database.query)) {
    for await (const mails of readOutbox(database.query, petition, settings.publicUrl)) {
      yield mails.map((mail) => `${JSON.stringify(mail)}\n`).join('');
    }
  }
}

async function* sentMails({database}, ids) {
  const pattern = /^([a-z0-9-]+)\/([0-9a-f-]{36})$/;
  const mails = ids.map((id) => pattern.exec(id));
  if (mails.includes(null))
    throw new StartError('outbox sent takes ids as the outbox prints them.');
  for (const [id, petition, row] of mails) {
    const isThere = await markSent(database.query, petition, row);
    yield `${id} ${isThere ? 'is sent' : 'was not there'}.\n`;
  }
}

async function* erase({database, hashEmail}, [address]) {
  const email = normaliseEmail(address);
  if (!email) throw new StartError('This is no email address.');
  let erased = 0;
  for (const {petition} of await listPetitions(database.query)) {
    if (!(await eraseSignature(database, petition, hashEmail(petition, email)))) continue;
    erased += 1;
    yield `Erased from ${petition}.\n`;
  }
  if (erased === 0) yield 'There is no signature with this address.\n';
}

async function* purge({database, settings}) {
  const time = new Date(Date.now() - settings.confirmDays * DAY);
  for (const {petition} of await listPetitions(database.query)) {
    const deleted = await deleteUnconfirmed(database, petition, time);
    yield `${petition}: ${deleted} never confirmed, deleted.\n`;
  }
  // PGlite has nobody else to do it; PostgreSQL is glad of it after many deletions.
  for (const table of ['signatures', 'outbox', 'counters']) await database.query(`vacuum ${table}`);
}
