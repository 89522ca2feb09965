/** Answers that are no success, whatever they come from. None holds what was sent or what the database said. */
import {DatabaseGone} from '../data/database.mjs';

const RETRY_AFTER = 5;

/** Thrown by a route: its status, and a message for whoever asked. */
export class Refusal extends Error {
  constructor(status, message, {headers = {}, errors} = {}) {
    super(message);
    this.status = status;
    this.headers = headers;
    this.body = errors ? {message, errors} : {message};
  }
}

/** What Fastify itself refuses, in our words: its own may quote the request. */
const MESSAGES = {
  400: 'The request is not understood: is its body JSON?',
  413: 'The body is too large.',
  414: 'The address is too long.',
  415: 'The Content-Type is not the one that is read here.',
};

/** @returns {Refusal} */
export function toRefusal(error, log) {
  if (error instanceof Refusal) return error;
  if (error instanceof DatabaseGone) {
    log.warn({code: error.code}, 'the database is gone');
    const headers = {'retry-after': RETRY_AFTER};
    return new Refusal(503, 'This is out of order for a moment. Please try again.', {headers});
  }
  const status = error.statusCode;
  if (status >= 400 && status < 500) {
    return new Refusal(status, MESSAGES[status] ?? 'The request is not understood.');
  }
  // Without the message: a database's may quote the row, and a parser's the body.
  const places = String(error.stack).match(/^ {4}at .*$/gm);
  log.error({error: error.name, code: error.code, places}, 'unexpected');
  return new Refusal(500, 'Something went wrong here.');
}
