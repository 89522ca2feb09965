import {document} from '../core/document.js';

/** What asking an address once more has shown. */
export interface Probe {
  outcome:
    'readable' | 'web-page' | 'http' | 'cors' | 'csp' | 'unreachable' | 'timeout' | 'too-large';
  /** Of the answer, where there was one that may be read. */
  status?: number;
  contentType?: string;
  /** How long it took. */
  milliseconds: number;
}

/** The limits of the kit itself: src/feeds/load.ts. */
const TIMEOUT = 10_000;
const MAX_BYTES = 5 * 1024 * 1024;
/** Milliseconds that a browser may take to tell what its policy has blocked. */
const PATIENCE = 300;

/** Asks an address as a widget does, and tells what became of it. Never rejects. */
export async function probe(url: string): Promise<Probe> {
  const start = performance.now();
  const policy = watchPolicy(url);
  const result = await ask(url, policy.isBlocked).finally(policy.stop);
  return {...result, milliseconds: Math.round(performance.now() - start)};
}

type Result = Omit<Probe, 'milliseconds'>;

async function ask(url: string, isBlocked: () => Promise<boolean>): Promise<Result> {
  const signal = AbortSignal.timeout(TIMEOUT);
  const options: RequestInit = {
    credentials: 'omit',
    referrerPolicy: 'strict-origin-when-cross-origin',
    signal,
  };
  try {
    const response = await fetch(url, options);
    const {ok, status} = response;
    const contentType = response.headers.get('content-type') ?? '';
    if (!ok) return {outcome: 'http', status, contentType};
    return {outcome: await kindOf(response), status, contentType};
  } catch {
    // A TypeError says no more than that it failed.
    if (hasEnded(signal)) return {outcome: 'timeout'};
    if (await isBlocked()) return {outcome: 'csp'};
  }
  try {
    // What may not be read can still be asked for: then it is only the permission that lacks.
    await fetch(url, {...options, mode: 'no-cors'});
    return {outcome: 'cors'};
  } catch {
    return {outcome: hasEnded(signal) ? 'timeout' : 'unreachable'};
  }
}

/** A function, as TypeScript takes a property for what it was a moment ago. */
function hasEnded({aborted}: AbortSignal): boolean {
  return aborted;
}

async function kindOf({body, headers}: Response): Promise<'readable' | 'web-page' | 'too-large'> {
  if (Number(headers.get('content-length')) > MAX_BYTES) return 'too-large';
  const reader = body?.getReader();
  let size = 0;
  let start = '';
  for (;;) {
    const {value} = (await reader?.read()) ?? {};
    if (!value) break;
    if (size === 0) start = new TextDecoder().decode(value.slice(0, 1000));
    size += value.byteLength;
    if (size > MAX_BYTES) {
      await reader?.cancel();
      return 'too-large';
    }
  }
  return /^\s*(?:<!--[^]*?-->\s*)*<(?:!doctype\s+html|html|head|body)\b/i.test(start)
    ? 'web-page'
    : 'readable';
}

/** Listens for the page's policy, which tells by an event alone what it has blocked. */
function watchPolicy(url: string) {
  let isBlocked = false;
  let tell: (() => void) | undefined;
  const listen = (event: SecurityPolicyViolationEvent) => {
    const {disposition, effectiveDirective, blockedURI} = event;
    if (disposition !== 'enforce' || effectiveDirective !== 'connect-src') return;
    // Of an address that was led to another one, browsers tell the origin alone.
    if (!blockedURI || !url.startsWith(blockedURI)) return;
    isBlocked = true;
    tell?.();
  };
  document.addEventListener('securitypolicyviolation', listen);
  return {
    isBlocked: async () => {
      if (!isBlocked)
        await new Promise<void>((resolve) => {
          tell = resolve;
          setTimeout(resolve, PATIENCE);
        });
      return isBlocked;
    },
    stop: () => {
      document.removeEventListener('securitypolicyviolation', listen);
    },
  };
}
