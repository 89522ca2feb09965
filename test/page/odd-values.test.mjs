// What scripts set by mistake: no widget throws into the page, or leaves its reader with nothing. (Row B1-16 of
// shared/reference/security.md.)
import assert from 'node:assert/strict';
import {it} from 'node:test';
import {forEachEngine, openPage, origins, until} from './harness.mjs';
import {NOW, scriptTag, widgets} from './partner.mjs';

const tags = Object.keys(widgets);

/** Runs in the page: sets every property of a widget to each of some odd values, and tells where nothing is shown. */
async function setAll(tag) {
  const values = {
    'a number': 5,
    'not a number': NaN,
    yes: true,
    'an object': {},
    'a list of nothing': [null],
    'a list of things': [{title: 5, name: 'A', url: {}, date: new Date(), start: new Date()}],
    'a date': new Date(),
    'an address': new URL('https://partner.example/'),
    'half a character': '\ud83d',
    nothing: null,
  };
  const names = [...customElements.get(tag).elementProperties.keys()];
  const pairs = names.flatMap((name) => Object.entries(values).map((pair) => [name, ...pair]));
  const all = pairs.map(([name, what, value]) => {
    const element = document.createElement(tag);
    element.innerHTML = '<a href="/child">A child</a>';
    element[name] = value;
    document.body.append(element);
    return {element, is: `${tag}.${String(name)} is ${what}`};
  });
  await Promise.all(all.map(({element}) => element.updateComplete));
  const isSeen = ({element}) =>
    element.hidden ||
    element.shadowRoot.querySelector('[part=base]') ||
    element.querySelector('a').getClientRects().length > 0;
  const lost = all.filter((one) => !isSeen(one)).map(({is}) => is);
  for (const {element} of all) element.remove();
  return {lost, count: all.length};
}

forEachEngine((engine) => {
  it('shows something whatever a script sets, and throws nothing', async () => {
    const {page, errors} = await openPage(engine, {html: `<body>${scriptTag()}`, now: NOW});
    for (const tag of tags) {
      const {lost, count} = await page.evaluate(setAll, tag);
      assert.deepEqual(lost, []);
      assert.ok(count > 50, `${tag}: ${count}`);
    }
    assert.deepEqual(errors, []);
  });

  it('shows what is inside where it can show nothing, tells of it, and goes on once it can', async () => {
    const {page, errors, messages} = await openPage(engine, {
      html: `<body><wr-more-stories><p>Our stories</p></wr-more-stories><script>
        window.told = [];
        addEventListener('wr-error', ({detail}) => told.push(detail.reason));
        document.querySelector('wr-more-stories').stories = [null];
      </script>${scriptTag()}`,
    });
    const shown = () => {
      const list = document.querySelector('wr-more-stories');
      return [
        list.querySelector('p').getClientRects().length > 0,
        list.shadowRoot.querySelectorAll('[part=item]').length,
        list.shadowRoot.querySelectorAll('slot').length,
        window.told.join(),
      ];
    };
    assert.deepEqual(await page.evaluate(shown), [true, 0, 1, 'not-shown']);
    const warning = messages.find(({text}) => /<wr-more-stories> could not be shown: /.test(text));
    assert.equal(warning?.type, 'warn');
    await page.evaluate(async () => {
      const list = document.querySelector('wr-more-stories');
      list.stories = [{title: 'A story', url: '/story'}];
      await list.updateComplete;
    });
    assert.deepEqual(await page.evaluate(shown), [false, 1, 1, 'not-shown']);
    assert.deepEqual(errors, []);
  });

  it('follows a URL that a script sets', async () => {
    const {page, errors} = await openPage(engine, {
      html: `<body><wr-petition-button></wr-petition-button><script>
        document.querySelector('wr-petition-button').href = new URL('https://partner.example/sign');
      </script>${scriptTag()}`,
    });
    const href = await page.evaluate(
      () => document.querySelector('wr-petition-button').shadowRoot.querySelector('a').href,
    );
    assert.deepEqual([href, errors], ['https://partner.example/sign', []]);
  });

  it('takes half a character in the names of partner and campaign', async () => {
    const file = origins.feed.route('/campaign.json', {
      headers: {'content-type': 'application/json'},
      body: `{"campaign": "${'x'.repeat(99)}😀", "partner": "\\ud800"}`,
    });
    const {page, errors} = await openPage(engine, {
      html: `<body>${scriptTag('kit.js', `data-partner="York" data-campaign="${file}"`)}
        ${tags.map((tag) => `<${tag}><a href="/child">A child</a></${tag}>`).join('')}`,
    });
    const areShown = (names) =>
      names.every((name) => document.querySelector(name).shadowRoot?.querySelector('[part=base]'));
    await until(page, areShown, tags);
    assert.deepEqual(errors, []);
  });
});
