/** `GET /petitions/:petition/count`: for every page, and for every cache on the way. */
import etag from '@fastify/etag';
import {readCount} from '../data/counts.mjs';
import {findPetition} from '../data/petitions.mjs';
import {Refusal} from './refusal.mjs';

const CACHE = 'public, max-age=30, stale-while-revalidate=300, stale-if-error=86400';

export const countRoutes =
  ({database, settings}) =>
  async (app) => {
    await app.register(etag);
    // Before anything can fail, so that pages can read the failure too.
    app.addHook('onRequest', async (request, reply) => {
      reply.header('access-control-allow-origin', '*');
    });

    app.get('/petitions/:petition/count', async (request, reply) => {
      const petition = await findPetition(database.query, request.params.petition);
      if (!petition) throw new Refusal(404, 'There is no such petition.');
      const count = await readCount(database.query, petition.petition);
      reply.header('cache-control', CACHE);
      return {count: petition.baseCount + count[settings.publicCount], goal: petition.goal};
    });
  };
