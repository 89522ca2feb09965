// Pages in WebKitGTK for page tests: as much of puppeteer's Page as those tests call that run there.
import {createHash} from 'node:crypto';

/** Runs in a page before its own scripts: keeps what puppeteer would tell of, as WebDriver tells nothing. */
function listen() {
  window.seen = {errors: [], messages: []};
  window.blockedByPolicy = [];
  window.addEventListener('error', ({message}) => window.seen.errors.push(message));
  window.addEventListener('unhandledrejection', ({reason}) =>
    window.seen.errors.push(String(reason)),
  );
  window.addEventListener('securitypolicyviolation', (event) => {
    // The browser's own request.
    if (event.blockedURI.endsWith('/favicon.ico')) return;
    window.blockedByPolicy.push(`${event.effectiveDirective} ${event.blockedURI}`);
  });
  for (const [type, name] of [
    ['warn', 'warn'],
    ['error', 'error'],
    ['log', 'log'],
  ]) {
    const tell = console[name].bind(console);
    console[name] = (...args) => {
      window.seen.messages.push({type, text: args.map(String).join(' ')});
      tell(...args);
    };
  }
}

/** A script for what runs first: every function with its arguments. */
export const prelude = (...calls) =>
  [[listen], ...calls].map(([run, ...args]) => `(${run})(...${JSON.stringify(args)})`).join(';\n');

const POLICY = 'content-security-policy';

/** The headers of a page whose policy, if it has one, lets that script in as well. */
export function allowing(script, headers = {}) {
  if (!headers[POLICY]) return headers;
  const hash = createHash('sha256').update(script).digest('base64');
  return {
    ...headers,
    [POLICY]: headers[POLICY].replace('script-src', `script-src 'sha256-${hash}'`),
  };
}

/** Opens an address in a browser of its own. */
export async function openWebKitPage(driver, url, {viewport, media, proxy}) {
  const {session, page} = await driver.open(proxy);
  const errors = [];
  const messages = [];
  const evaluate = async (run, ...args) => {
    // The last argument is WebDriver's own: what is called when it is done.
    const script = `const done = [].pop.call(arguments);
      Promise.resolve()
        .then(() => (${run})(...arguments))
        .then((value) => done({value, seen: window.seen}), (error) => done({error: String(error)}));`;
    const {value, error, seen} = await session.send('POST', '/execute/async', {script, args});
    if (error) throw new Error(error);
    errors.splice(0, errors.length, ...(seen?.errors ?? []));
    messages.splice(0, messages.length, ...(seen?.messages ?? []));
    return value;
  };
  Object.assign(page, {
    evaluate,
    reload: () => session.send('POST', '/refresh', {}),
    screenshot: async () => Buffer.from(await session.send('GET', '/screenshot'), 'base64'),
  });
  if (viewport) await page.setViewport(viewport);
  await page.emulate(media ?? {});
  await session.go(url);
  return {
    page,
    errors,
    messages,
    violations: () => evaluate(() => window.blockedByPolicy),
    session,
  };
}
