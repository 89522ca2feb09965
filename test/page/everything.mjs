// A page that uses all there is: every widget, and what the kit asks for only then: the petition's form, events that
// repeat, a language, a campaign's file, a street map, and films, of a provider and in a file.
import assert from 'node:assert/strict';
import {until as untilHeard} from '../endpoint/until.mjs';
import {origins, until} from './harness.mjs';
import {allWidgets, untilSaid, untilShown} from './partner.mjs';
import {answerTile} from './tiles.mjs';

const FILM = 'kkGMgK9ZtnKfYAgnEtQxbv';
const PLAYER = `/videos/embed/${FILM}`;

const SERIES = `BEGIN:VCALENDAR
BEGIN:VEVENT
UID:a
SUMMARY:Class
DTSTART:20261202T100000Z
DURATION:PT1H
RRULE:FREQ=WEEKLY;COUNT=3
END:VEVENT
END:VCALENDAR`;

/** Films that are played somewhere else, as anybody can run a PeerTube, and here. */
export const films = `<wr-video id="elsewhere" src="${origins.feed.url}/w/${FILM}"></wr-video>
  <wr-video id="file" src="${origins.feed.url}/fixtures/films/ball.webm"></wr-video>`;

/** The markup; its calendar, endpoint and films are on the feed's server. `attributes` are the form's. */
export function everything(attributes = '') {
  const series = origins.feed.route('/series.ics', {
    headers: {'content-type': 'text/calendar'},
    body: SERIES,
  });
  const endpoint = origins.feed.route('/sign', {
    status: 201,
    headers: {'content-type': 'application/json'},
    body: '{"count": 1912885}',
  });
  origins.feed.route(PLAYER, {
    headers: {'content-type': 'text/html'},
    body: '<!doctype html><title>A player</title>',
  });
  origins.tiles.route('/', answerTile);
  return `${allWidgets}
    <wr-community-map id="streets" loading="eager" src="${origins.feed.url}/feeds/community.geojson"
      tiles="${origins.tiles.url}/{z}/{x}/{y}.png" attribution="OpenStreetMap"></wr-community-map>
    ${films}
    <wr-upcoming-webinars id="series" loading="eager" src="${series}"></wr-upcoming-webinars>
    <wr-campaign src="${origins.feed.url}/feeds/campaign.json">
      <wr-campaign-banner id="winter"></wr-campaign-banner></wr-campaign>
    <wr-petition-button id="french" lang="fr"></wr-petition-button>
    <wr-petition-button id="form" endpoint="${endpoint}" privacy-href="/privacy" ${attributes}></wr-petition-button>`;
}

/** Presses a button of a widget, by its part. */
export const press = (page, id, part) =>
  page.evaluate(
    (widget, name) =>
      document.getElementById(widget).shadowRoot.querySelector(`[part=${name}]`).click(),
    id,
    part,
  );

/** Nothing is asked of films and street maps before their buttons are pressed; then they are there. */
async function expectWhatIsAskedFor(page) {
  await until(page, () =>
    Boolean(document.getElementById('streets').shadowRoot.querySelector('.point')),
  );
  const asked = () => [origins.feed.count(PLAYER), origins.tiles.requests.length];
  assert.deepEqual(asked(), [0, 0]);
  for (const [id, part] of [
    ['elsewhere', 'play'],
    ['file', 'play'],
    ['streets', 'streets'],
  ])
    await press(page, id, part);
  await until(page, () => {
    const of = (id) => document.getElementById(id);
    const file = of('file').shadowRoot.querySelector('video');
    // It has come: a click of a script's does not make it play. An engine without its codec says that it can't.
    const isThere = document.createElement('video').canPlayType('video/webm')
      ? file?.readyState > 0
      : of('file').matches(':state(error)');
    return isThere && Boolean(of('streets').shadowRoot.querySelector('[part=attribution]'));
  });
  await untilHeard(() => !asked().includes(0), 'the player and tiles were asked for');
  // Where they are refused, widgets say so in their place.
  const refused = await page.evaluate(() =>
    ['elsewhere', 'streets'].filter((id) => {
      const {shadowRoot} = document.getElementById(id);
      return !shadowRoot.querySelector('iframe, [part=attribution]');
    }),
  );
  assert.deepEqual(refused, []);
}

/** Resolves when all of it is there and in order, and a signature is sent. */
export async function expectEverything(page) {
  await untilShown(page);
  await until(
    page,
    () =>
      document.getElementById('series').shadowRoot.querySelectorAll('[part~=item]').length === 3 &&
      document.getElementById('french').shadowRoot?.textContent.includes('Signer la pétition') &&
      document.getElementById('winter').shadowRoot?.textContent.includes('This winter'),
  );
  await expectWhatIsAskedFor(page);
  await page.evaluate(() => document.getElementById('form').scrollIntoView());
  await until(
    page,
    () =>
      document.getElementById('form').shadowRoot.querySelector('[part=action]').localName ===
      'button',
  );
  await press(page, 'form', 'action');
  // Its own style is in the file that has come late.
  await until(page, () => {
    const dialog = document.getElementById('form').shadowRoot.querySelector('dialog:modal');
    return dialog && getComputedStyle(dialog).backgroundColor === 'rgb(255, 255, 255)';
  });
  await page.evaluate(() => {
    const {shadowRoot} = document.getElementById('form');
    for (const input of shadowRoot.querySelectorAll('.field input')) input.value = 'a@b.example';
    shadowRoot.querySelector('[part=submit]').click();
  });
  await untilSaid(page, 'Thank you', '#form');
}
