/** `/confirm`: where the link in the mail leads. */
import formbody from '@fastify/formbody';
import {confirmSignature} from '../data/signatures.mjs';
import {sendPage} from './page.mjs';
import {limitRate} from './rate-limit.mjs';
import {Refusal, toRefusal} from './refusal.mjs';

/** It has nothing that HTML would have to escape. */
const TOKEN = /^[a-z0-9-]{1,63}\.[\w-]{43}$/;
const BODY_LIMIT = 1024;

/** The action is relative, because a proxy may serve the endpoint under a path. */
const form = (token) => `<form method="post" action="confirm">
        <input type="hidden" name="token" value="${token}">
        <button>Confirm my signature</button>
      </form>`;

function checkToken(token) {
  if (typeof token === 'string' && TOKEN.test(token)) return token;
  throw new Refusal(404, 'It may be incomplete, or too old. Please sign again.');
}

const TITLES = {404: 'This link is not valid'};

export const confirmRoutes =
  ({database, settings}) =>
  async (app) => {
    await app.register(formbody);
    await limitRate(app, settings);
    app.setErrorHandler((error, request, reply) => {
      const {status, headers, message} = toRefusal(error, request.log);
      reply.code(status).headers(headers);
      return sendPage(reply, {title: TITLES[status] ?? 'This did not work', text: message});
    });

    // Mail scanners follow links: a GET confirms nothing, and asks the database nothing.
    app.get('/confirm', (request, reply) => {
      const token = checkToken(request.query.token);
      const text = 'One more step: press the button, and your signature counts.';
      return sendPage(reply, {title: 'Confirm your signature', text, form: form(token)});
    });

    app.post('/confirm', {bodyLimit: BODY_LIMIT}, async (request, reply) => {
      const token = checkToken(request.body?.token);
      if (!(await confirmSignature(database, token))) checkToken(null);
      const text = 'Your signature is confirmed. You can close this page.';
      return sendPage(reply, {title: 'Thank you', text});
    });
  };
