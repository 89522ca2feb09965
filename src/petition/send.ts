import type {SignRequest} from './provider.js';

/** Why a signature could not be sent, or is not known to have arrived. */
export class SendError extends Error {
  override readonly name = 'SendError';
  readonly code: 'network' | 'timeout';

  constructor(code: SendError['code'], message: string) {
    super(message);
    this.code = code;
  }
}

/** Milliseconds for one attempt, its whole answer included. */
const TIMEOUT = 15_000;
/** Characters of an answer: of more, none is one. */
const MAX_LENGTH = 100_000;

/**
 * Sends a signature, and once more where the connection has failed: with the same key, so that a provider that
 * has had it all the same does not count it twice.
 *
 * @throws {SendError} It is not known to have arrived.
 */
export async function send(request: SignRequest): Promise<{status: number; body: string}> {
  try {
    return await post(request);
  } catch (error) {
    if (!(error instanceof SendError) || error.code !== 'network' || !navigator.onLine) throw error;
    await new Promise((resolve) => setTimeout(resolve, 500 + Math.random() * 1000));
    return post(request);
  }
}

async function post({url, headers, body}: SignRequest): Promise<{status: number; body: string}> {
  const controller = new AbortController();
  const timer = setTimeout(() => {
    controller.abort();
  }, TIMEOUT);
  try {
    const response = await fetch(url, {
      method: 'POST',
      headers,
      body,
      credentials: 'omit',
      mode: 'cors',
      referrerPolicy: 'strict-origin-when-cross-origin',
      signal: controller.signal,
    });
    const text = await response.text();
    return {status: response.status, body: text.slice(0, MAX_LENGTH)};
  } catch (error) {
    // A TypeError for every other failure, of which browsers tell scripts no more.
    if (controller.signal.aborted) throw new SendError('timeout', 'no answer in time');
    throw new SendError('network', String(error));
  } finally {
    clearTimeout(timer);
  }
}

/** A random UUID (RFC 9562 §5.4). `crypto.randomUUID` itself is kept from pages without https. */
export function randomUuid(): string {
  const bytes = crypto.getRandomValues(new Uint8Array(16));
  const digits = [...bytes].map((byte) => byte.toString(16).padStart(2, '0')).join('');
  return digits.replace(
    /^(.{8})(.{4}).(.{3})(.)(.{3})(.{12})$/,
    (_, a: string, b: string, c: string, d: string, e: string, f: string) =>
      `${a}-${b}-4${c}-${((parseInt(d, 16) & 3) | 8).toString(16)}${e}-${f}`,
  );
}
