// The petition button with the server of demo/endpoint behind it: what is signed on a page is in the database.
import assert from 'node:assert/strict';
import {mkdtempSync, rmSync} from 'node:fs';
import {tmpdir} from 'node:os';
import {join} from 'node:path';
import {after, before, it} from 'node:test';
import {cli, startServer} from '../endpoint/server.mjs';
import {forEachEngine, openPage, origins, until} from './harness.mjs';
import {scriptTag, untilSaid} from './partner.mjs';

const folder = mkdtempSync(join(tmpdir(), 'endpoint-page-'));
const env = {DATA_DIR: folder, ORIGINS: origins.page.url, RATE_LIMIT: '1000'};
let server;

before(async () => {
  const {code, stderr} = await cli(env, 'petition', 'add', 'welcome', '--base-count', '1912884');
  assert.equal(code, 0, stderr);
  server = await startServer(env);
});

after(async () => {
  await server.stop();
  rmSync(folder, {recursive: true});
});

/** Opens the page of a new reader, who signs. */
async function sign(engine, email) {
  const {page, errors} = await openPage(engine, {
    html: `<body>${scriptTag()}<wr-petition-button petition-id="welcome" goal="auto" loading="eager"
      endpoint="${server.url}/signatures" count-src="${server.url}/petitions/welcome/count"
      privacy-href="https://partner.example/privacy"></wr-petition-button>`,
  });
  await untilSaid(page, 'people have signed');
  const before = await page.evaluate(
    () => document.querySelector('wr-petition-button').shadowRoot.querySelector('.count').innerText,
  );
  await page.evaluate(() => document.querySelector('wr-petition-button').open());
  await until(
    page,
    () => document.querySelector('wr-petition-button').shadowRoot.activeElement?.id === 'title',
  );
  await page.keyboard.press('Tab');
  for (const value of ['Zebedee', 'Quillfeather', email]) {
    await page.keyboard.press('Tab');
    await page.keyboard.type(value);
  }
  await page.keyboard.press('Enter');
  return {page, errors, before};
}

const numberIn = (text) => Number(text.replace(/\D/g, ''));

forEachEngine(
  (engine) => {
    it('stores a signature once, and counts it', async () => {
      const email = `zebedee@${engine.engine}.example`;
      const {page, errors, before: shown} = await sign(engine, email);
      await untilSaid(page, 'Thank you');
      const sum = (numberIn(shown) + 1).toLocaleString('en');
      await untilSaid(page, `${sum} people have signed`);
      const {stdout} = await cli(env, 'export', 'welcome');
      assert.equal(stdout.split(email).length, 2);

      const again = await sign(engine, email.toUpperCase());
      await untilSaid(again.page, 'You have already signed');
      assert.deepEqual([errors, again.errors], [[], []]);
    });

    it('shows what the server refuses', async () => {
      const {page} = await sign(engine, 'zebedee@mail..example');
      await untilSaid(page, 'This is no email address.');
    });
  },
  {inWebKit: true},
);
