/** The pages that people see: plain HTML that needs no script, under a policy that allows none. */
import {createHash} from 'node:crypto';

const STYLE = `
  body { margin: 0 auto; padding: 2rem 1rem; max-inline-size: 34rem; font: 1.125rem/1.5 system-ui, sans-serif; color: #1a1a1a; background: #fff; }
  h1 { font-size: 1.75rem; line-height: 1.2; }
  button { padding: 0.75em 1.5em; border: 2px solid #0072bc; border-radius: 4px; font: inherit; font-weight: 600; color: #fff; background: #0072bc; cursor: pointer; }
  button:focus-visible { outline: 3px solid #1a1a1a; outline-offset: 3px; }
`;
const hash = createHash('sha256').update(STYLE).digest('base64');

const HEADERS = {
  'content-type': 'text/html; charset=utf-8',
  'content-security-policy': `default-src 'none'; style-src 'sha256-${hash}'; form-action 'self'; base-uri 'none'; frame-ancestors 'none'`,
  'referrer-policy': 'no-referrer', // the address of the page holds the token
  'x-frame-options': 'DENY',
  'x-robots-tag': 'noindex',
};

/** @param {{title: string, text: string, form?: string}} content Written here, never by a request. */
export function sendPage(reply, {title, text, form = ''}) {
  return reply.headers(HEADERS).send(`<!doctype html>
<html lang="en">
  <head>
    <meta charset="utf-8">
    <meta name="viewport" content="width=device-width, initial-scale=1">
    <title>${title}</title>
    <style>${STYLE}</style>
  </head>
  <body>
    <main>
      <h1>${title}</h1>
      <p>${text}</p>
      ${form}
    </main>
  </body>
</html>
`);
}
