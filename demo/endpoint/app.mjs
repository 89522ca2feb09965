/** The server's routes, and what holds for all of them: limits, logs, headers and failures. */
import Fastify, {LogController} from 'fastify';
import {confirmRoutes} from './http/confirm.mjs';
import {countRoutes} from './http/count.mjs';
import {Refusal, toRefusal} from './http/refusal.mjs';
import {signatureRoutes} from './http/signatures.mjs';

/**
 * @typedef {object} Context
 * @property {ReturnType<import('./settings.mjs').readSettings>} settings
 * @property {import('./data/database.mjs').Database} database
 * @property {(petition: string, email: string) => Buffer} hashEmail
 */

/** How long a client may take to send its request. */
const REQUEST_TIMEOUT = 15_000;

function sendRefusal(error, request, reply) {
  const {status, headers, body} = toRefusal(error, request.log);
  return reply.code(status).headers(headers).send(body);
}

/** Without the address that was asked for: its query may hold a token, and a wrong one anything. */
function logAnswer(request, reply) {
  const route = request.routeOptions.url ?? null;
  const ms = Math.round(reply.elapsedTime);
  request.log.info({method: request.method, route, status: reply.statusCode, ms}, 'answered');
}

/** @param {Context} context */
export async function buildApp(context) {
  const {settings, database} = context;
  const app = Fastify({
    trustProxy: settings.trustProxy,
    requestTimeout: REQUEST_TIMEOUT,
    logger: {level: settings.logLevel, base: null},
    // Fastify's own lines have the address of the reader, and the query of /confirm with its token.
    logController: new LogController({disableRequestLogging: true}),
    // An address that can't be read reaches no hook.
    frameworkErrors: (error, request, reply) => {
      sendRefusal(error, request, reply);
      logAnswer(request, reply);
    },
  });

  app.addHook('onRequest', async (request, reply) => {
    reply.headers({'cache-control': 'no-store', 'x-content-type-options': 'nosniff'});
  });
  app.addHook('onResponse', async (request, reply) => logAnswer(request, reply));
  app.setErrorHandler(sendRefusal);
  app.setNotFoundHandler(() => {
    throw new Refusal(404, 'There is nothing here.');
  });
  // JSON alone: other pages could send text/plain without asking first.
  app.removeContentTypeParser('text/plain');

  await app.register(signatureRoutes(context));
  await app.register(countRoutes(context));
  await app.register(confirmRoutes(context));
  app.get('/health', async () => {
    await database.query('select 1');
    return {status: 'ok'};
  });
  return app;
}
