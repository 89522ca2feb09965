// The whole act of signing by keyboard alone, and all the ways in which it can fail.
import assert from 'node:assert/strict';
import {it} from 'node:test';
import {forEachEngine, openPage, origins, until} from './harness.mjs';
import {scriptTag, untilSaid} from './partner.mjs';

const NAME = 'Wilhelmina';
const FAMILY = 'Exampleby';
const EMAIL = 'wilhelmina@mail.example';

const button = (attributes = '') => `<wr-petition-button count="1912884" goal="2000000"
  endpoint="${origins.feed.url}/sign" privacy-href="https://partner.example/privacy" petition-id="welcome"
  consent="Send me news" ${attributes}><a href="https://partner.example/petition">Sign</a></wr-petition-button>`;

const json = (status, body) => ({
  status,
  headers: {'content-type': 'application/json'},
  body: JSON.stringify(body),
});
const ACCEPTED = json(201, {count: 1912885, confirmation: 'email'});

/** What was sent to the endpoint, preflights aside. */
const sent = () =>
  origins.feed.requests.filter(({path, method}) => path === '/sign' && method === 'POST');

/** Runs in a page: what has the focus, by its id, else by its words; with what is wrong with it. */
function focused() {
  let element = document.activeElement;
  while (element?.shadowRoot?.activeElement) element = element.shadowRoot.activeElement;
  const error = element?.getAttribute('aria-describedby');
  const words = error ? `: ${element.getRootNode().getElementById(error)?.textContent}` : '';
  return (element?.id || (element?.textContent ?? '').replace(/\s+/g, ' ').trim()) + words;
}

const untilFocused = (page, words) =>
  until(
    page,
    (wanted) => {
      let element = document.activeElement;
      while (element?.shadowRoot?.activeElement) element = element.shadowRoot.activeElement;
      return Boolean(
        element && (element.id === wanted || (element.textContent ?? '').trim().startsWith(wanted)),
      );
    },
    words,
  );

/** Runs in a page: the words in the dialog, and whether it is open. */
function dialog() {
  const element = document.querySelector('wr-petition-button').shadowRoot.querySelector('dialog');
  return {isOpen: element?.open ?? false, text: (element?.innerText ?? '').replace(/\s+/g, ' ')};
}

async function press(page, ...keys) {
  for (const key of keys) await page.keyboard.press(key);
}

/** Opens a page and, by keyboard, the form; every event of the kit is noted in the page. */
async function openForm(engine, {attributes, before, extra = ''} = {}) {
  const opened = await openPage(engine, {
    html: `<body><script>
        window.told = [];
        for (const name of ['wr-sign-start', 'wr-sign', 'wr-sign-error', 'wr-error', 'wr-share', 'wr-count', 'wr-dismiss', 'wr-action'])
          addEventListener(name, ({detail}) => window.told.push([name, detail]));
      </script>${scriptTag()}<p>Before</p>${button(attributes)}${extra}`,
    before,
  });
  const {page} = opened;
  await untilSaid(page, 'people have signed');
  await press(page, 'Tab');
  await untilFocused(page, 'Sign the petition');
  await press(page, 'Enter');
  await untilFocused(page, 'title');
  return opened;
}

/** Fills in the form from its title on. */
async function fillIn(page, email = EMAIL) {
  await press(page, 'Tab', 'Tab');
  await page.keyboard.type(NAME);
  await press(page, 'Tab');
  await page.keyboard.type(FAMILY);
  await press(page, 'Tab');
  await page.keyboard.type(email);
}

const told = (page, name) =>
  page.evaluate(
    (wanted) => window.told.filter(([event]) => event === wanted).map(([, detail]) => detail),
    name,
  );

/** Runs in a page before its scripts: takes the browser's own word for it that it is online, and gives `setOnLine`. */
function steerConnection() {
  let isOnLine = true;
  Object.defineProperty(window.Navigator.prototype, 'onLine', {get: () => isOnLine});
  window.setOnLine = (value) => {
    isOnLine = value;
    window.dispatchEvent(new Event(value ? 'online' : 'offline'));
  };
}

forEachEngine(
  (engine) => {
    it('is opened, filled in wrongly, corrected, sent, thanked for and shared by keyboard', async () => {
      origins.feed.route('/sign', ACCEPTED);
      const {page, errors} = await openForm(engine);
      await press(page, 'Tab', 'Tab');
      assert.equal(await page.evaluate(focused), 'given-name');
      await page.keyboard.type(NAME);
      await press(page, 'Enter');
      await untilFocused(page, 'There is a problem');
      assert.equal(sent().length, 0);

      await press(page, 'Tab', 'Enter');
      assert.equal(await page.evaluate(focused), 'family-name: Last name: please fill this in');
      await page.keyboard.type(FAMILY);
      await press(page, 'Tab');
      await page.keyboard.type('nonsense');
      await press(page, 'Enter');
      await untilFocused(page, 'There is a problem');
      await press(page, 'Tab', 'Enter', 'End');
      for (let at = 0; at < 'nonsense'.length; at++) await press(page, 'Backspace');
      await page.keyboard.type(EMAIL);
      await press(page, 'Enter');
      await untilFocused(page, 'title');

      const {isOpen, text} = await page.evaluate(dialog);
      assert.ok(isOpen);
      assert.match(text, /Thank you.*accepted.*check your inbox.*1,912,885 people have signed/);
      const [{body, headers}, ...others] = sent();
      assert.deepEqual(others, []);
      const {signer, consent, petition, url, lang} = JSON.parse(body);
      assert.deepEqual(signer, {given_name: NAME, family_name: FAMILY, email: EMAIL});
      assert.deepEqual(consent, {text: 'Send me news', given: false});
      assert.deepEqual([petition, lang], ['welcome', 'en']);
      assert.match(url, /^http:\/\/127\.0\.0\.1:\d+\/page-\d+$/);
      assert.match(
        headers['idempotency-key'],
        /^[\da-f]{8}-[\da-f]{4}-4[\da-f]{3}-[89ab][\da-f]{3}-[\da-f]{12}$/,
      );
      assert.equal(headers.cookie, undefined);

      await until(page, () => {
        const {shadowRoot} = document.querySelector('wr-petition-button');
        return [...shadowRoot.querySelectorAll('.ways button')].length > 0;
      });
      for (let tries = 0; tries < 4; tries++) {
        await press(page, 'Tab');
        if ((await page.evaluate(focused)) === 'Copy link') break;
      }
      await press(page, 'Enter');
      await until(page, () => window.told.some(([name]) => name === 'wr-share'));
      const [share] = await told(page, 'wr-share');
      assert.equal(share.method, 'copy');
      assert.match(share.url, /\/page-\d+$/);

      await press(page, 'Escape');
      await untilFocused(page, 'Share');
      assert.equal((await page.evaluate(dialog)).isOpen, false);
      await untilSaid(page, 'You have signed');
      assert.deepEqual(await told(page, 'wr-sign'), [{status: 'accepted', provider: 'json'}]);
      assert.deepEqual(errors, []);
    });

    it('keeps what was written when it is closed, and gives the focus back', async () => {
      const {page} = await openForm(engine);
      await fillIn(page);
      await press(page, 'Escape');
      await untilFocused(page, 'Sign the petition');
      await press(page, 'Enter');
      await untilFocused(page, 'title');
      const values = await page.evaluate(() => {
        const {shadowRoot} = document.querySelector('wr-petition-button');
        return [...shadowRoot.querySelectorAll('.field input')].map(({value}) => value);
      });
      assert.deepEqual(values, [NAME, FAMILY, EMAIL]);
    });

    it('sends once, however often Enter is pressed', async () => {
      origins.feed.route('/sign', {...ACCEPTED, delay: 300});
      const {page} = await openForm(engine);
      await fillIn(page);
      await press(page, 'Enter', 'Enter', 'Enter');
      await untilSaid(page, 'Thank you');
      assert.equal(sent().length, 1);
    });

    it("shows the provider's words at the field, as text", async () => {
      const message = 'No mail <img src=x onerror="window.hacked = 1"> reaches it';
      origins.feed.route('/sign', json(422, {errors: [{field: 'email', message}]}));
      const {page} = await openForm(engine);
      await fillIn(page);
      await press(page, 'Enter');
      await untilFocused(page, 'There is a problem');
      await press(page, 'Tab', 'Enter');
      assert.equal(await page.evaluate(focused), `email: ${message}`);
      assert.equal(await page.evaluate(() => 'hacked' in window), false);
      assert.deepEqual(await told(page, 'wr-sign-error'), [{reason: 'invalid', field: 'email'}]);
    });

    it('tells who has signed already', async () => {
      origins.feed.route('/sign', json(409, {}));
      const {page} = await openForm(engine);
      await fillIn(page);
      await press(page, 'Enter');
      await untilFocused(page, 'title');
      await untilSaid(page, 'You have already signed');
      assert.deepEqual(await told(page, 'wr-sign'), []);
    });

    for (const [what, answer, words, times] of [
      ['too many signatures', json(429, {}), 'Please wait a minute', 1],
      ['a server that fails', json(500, {}), 'could not be sent', 1],
      ['a cut connection', {cut: true}, 'could not be sent', 2],
      ['a page instead of an answer', {status: 403, body: '<html>'}, 'could not be sent', 1],
    ]) {
      it(`keeps all that was written after ${what}, and tries again`, async () => {
        origins.feed.route('/sign', answer);
        const {page, errors} = await openForm(engine);
        await fillIn(page);
        await press(page, 'Enter');
        await untilFocused(page, 'There is a problem');
        await untilSaid(page, words);
        assert.ok(sent().length >= times);

        origins.feed.route('/sign', ACCEPTED);
        await press(page, 'Tab'); // from the list to the first field
        await press(page, 'Enter');
        await untilSaid(page, 'Thank you');
        const keys = new Set(sent().map(({headers}) => headers['idempotency-key']));
        assert.deepEqual([keys.size, errors], [1, []]);
      });
    }

    it('gives a server that does not answer up after 15 seconds', async () => {
      origins.feed.route('/sign', {never: true});
      const {page} = await openForm(engine);
      await fillIn(page);
      await press(page, 'Enter');
      await untilSaid(page, 'Sending…');
      await untilSaid(page, 'could not be sent');
      assert.equal(sent().length, 1);
      assert.deepEqual(await told(page, 'wr-sign-error'), [{reason: 'timeout'}]);
    });

    it('waits for the reader to be online again', async () => {
      origins.feed.route('/sign', {cut: true});
      const {page} = await openForm(engine, {before: steerConnection});
      await fillIn(page);
      await page.evaluate(() => window.setOnLine(false));
      await press(page, 'Enter');
      await untilSaid(page, 'You are offline. We will send it when you are back.');
      origins.feed.route('/sign', ACCEPTED);
      await page.evaluate(() => window.setOnLine(true));
      await untilFocused(page, 'title');
      await untilSaid(page, 'Thank you');
      assert.deepEqual(
        (await told(page, 'wr-sign')).map(({status}) => status),
        ['queued', 'accepted'],
      );
      const keys = new Set(sent().map(({headers}) => headers['idempotency-key']));
      assert.equal(keys.size, 1);
    });

    it('tells no event, console, storage or address who has signed', async () => {
      origins.feed.route('/sign', ACCEPTED);
      const {page, messages} = await openForm(engine, {attributes: 'remember'});
      await fillIn(page);
      await press(page, 'Enter');
      await untilSaid(page, 'Thank you');
      const kept = await page.evaluate(() =>
        JSON.stringify([
          window.told,
          {...localStorage},
          {...sessionStorage},
          document.cookie,
          performance.getEntriesByType('resource').map(({name}) => name),
          location.href,
        ]),
      );
      const addresses = Object.values(origins).flatMap(({requests}) =>
        requests.map(({path, query, headers}) => `${path}?${query} ${JSON.stringify(headers)}`),
      );
      const all = [kept, JSON.stringify(messages), ...addresses].join('\n');
      for (const word of [NAME, FAMILY, EMAIL, 'mail.example']) {
        assert.ok(!all.toLowerCase().includes(word.toLowerCase()), word);
      }
    });

    it('takes the banner of the same petition away, and no other one', async () => {
      origins.feed.route('/sign', ACCEPTED);
      const banners = `<wr-campaign-banner href="https://partner.example/petition"></wr-campaign-banner>
        <wr-campaign-banner id="other" href="https://partner.example/else"></wr-campaign-banner>`;
      const {page} = await openForm(engine, {extra: banners});
      await fillIn(page);
      await press(page, 'Enter');
      await untilSaid(page, 'Thank you');
      await until(page, () => document.querySelector('wr-campaign-banner').offsetHeight === 0);
      assert.deepEqual(await told(page, 'wr-dismiss'), [{reason: 'signed'}]);
      assert.ok(await page.evaluate(() => document.querySelector('#other').offsetHeight > 40));
    });

    for (const [attributes, isRemembered] of [
      ['', false],
      ['remember', true],
    ]) {
      it(`${isRemembered ? 'remembers' : 'forgets'} on the next visit ${attributes && 'where the page asks for it'}`, async () => {
        origins.feed.route('/sign', ACCEPTED);
        const {page} = await openForm(engine, {attributes});
        await fillIn(page);
        await press(page, 'Enter');
        await untilSaid(page, 'Thank you');
        await page.reload();
        await untilSaid(page, isRemembered ? 'You have signed' : 'Sign the petition');
      });
    }
  },
  {inWebKit: true},
);
