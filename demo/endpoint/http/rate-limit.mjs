/** Limits how often one block of addresses may ask the routes of this scope. */
import rateLimit from '@fastify/rate-limit';
import {addressBlock} from './address-block.mjs';
import {Refusal} from './refusal.mjs';

/** How many blocks are remembered at most; the oldest go first. */
const MAX_BLOCKS = 50_000;

export const limitRate = (app, settings) =>
  app.register(rateLimit, {
    max: settings.rateLimit,
    timeWindow: settings.rateSeconds * 1000,
    cache: MAX_BLOCKS,
    keyGenerator: (request) => addressBlock(request.ip),
    errorResponseBuilder: () => new Refusal(429, 'Too many at once. Please try again later.'),
  });
