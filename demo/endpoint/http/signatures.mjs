/** `POST /signatures`: the wire contract of `provider="json"`. */
import cors from '@fastify/cors';
import {readCount} from '../data/counts.mjs';
import {findPetition, isClosed} from '../data/petitions.mjs';
import {sign} from '../data/signatures.mjs';
import {normaliseEmail} from '../email.mjs';
import {validate} from '../validate.mjs';
import {limitRate} from './rate-limit.mjs';
import {Refusal} from './refusal.mjs';

const BODY_LIMIT = 16 * 1024;
const PREFLIGHT_SECONDS = 7200; // the longest that Chromium keeps one
const UUID = /^[0-9a-f]{8}(-[0-9a-f]{4}){3}-[0-9a-f]{12}$/i;

export const signatureRoutes = (context) => async (app) => {
  const {origins} = context.settings;
  app.addHook('onRequest', async (request, reply) => {
    reply.header('vary', 'Origin');
    const {origin} = request.headers;
    // Without an Origin it is no page of another site: browsers send it with every POST.
    if (origin !== undefined && !origins.includes(origin)) {
      throw new Refusal(403, 'Pages of this origin may not send signatures.');
    }
  });
  await app.register(cors, {
    origin: origins,
    methods: ['POST'],
    allowedHeaders: ['content-type', 'idempotency-key'],
    exposedHeaders: ['retry-after'],
    maxAge: PREFLIGHT_SECONDS,
  });
  await limitRate(app, context.settings);

  app.post('/signatures', {bodyLimit: BODY_LIMIT}, async (request, reply) => {
    const answer = await takeSignature(request.headers['idempotency-key'], request.body, context);
    return reply.code(201).send(answer);
  });
};

async function takeSignature(key, body, {database, hashEmail, settings}) {
  if (!UUID.test(key)) throw new Refusal(400, 'The header Idempotency-Key must be a UUID.');
  if (typeof body !== 'object' || body === null || Array.isArray(body)) {
    throw new Refusal(400, 'The body must be a JSON object.');
  }
  const petition = await findPetition(database.query, body.petition);
  if (!petition) throw new Refusal(404, 'There is no such petition.');
  if (isClosed(petition)) throw new Refusal(410, 'This petition is closed.');
  const {errors, signature} = validate(body, petition.fields);
  if (errors.length > 0) throw new Refusal(422, 'Please check these fields.', {errors});

  // A field that no person sees was filled: a bot, which learns nothing.
  if (body.website) return pretend(petition, database, settings);

  const email = normaliseEmail(signature.email);
  const addressHash = hashEmail(petition.petition, email);
  const outcome = await sign(
    database,
    {...signature, petition: petition.petition, key, addressHash},
    settings,
  );
  if (outcome === 'signed-before') {
    if (settings.hideDuplicates) return pretend(petition, database, settings);
    throw new Refusal(409, 'This address has already signed.');
  }
  if (outcome === 'key-taken') {
    const message = 'This Idempotency-Key came with another address before.';
    throw new Refusal(422, message, {errors: [{field: 'email', message}]});
  }
  return accept(await countOf(petition, database, settings), settings);
}

const accept = (count, {confirm}) => ({
  count,
  status: 'accepted',
  ...(confirm && {confirmation: 'email'}),
});

/** The answer to a signature that is not taken, as if it were: the count goes up if it would have. */
async function pretend(petition, database, settings) {
  const count = await countOf(petition, database, settings);
  return accept(count + (settings.publicCount === 'accepted' ? 1 : 0), settings);
}

async function countOf({petition, baseCount}, database, {publicCount}) {
  return baseCount + (await readCount(database.query, petition))[publicCount];
}
