// A page that uses all there is: every widget, and what the kit asks for only then: the petition's form, events that
// repeat, a language, and a campaign's file.
import {origins, until} from './harness.mjs';
import {allWidgets, untilSaid, untilShown} from './partner.mjs';

const SERIES = `BEGIN:VCALENDAR
BEGIN:VEVENT
UID:a
SUMMARY:Class
DTSTART:20261202T100000Z
DURATION:PT1H
RRULE:FREQ=WEEKLY;COUNT=3
END:VEVENT
END:VCALENDAR`;

/** The markup; its calendar and its endpoint are on the feed's server. `attributes` are the form's. */
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
  return `${allWidgets}
    <wr-upcoming-webinars id="series" loading="eager" src="${series}"></wr-upcoming-webinars>
    <wr-campaign src="${origins.feed.url}/feeds/campaign.json">
      <wr-campaign-banner id="winter"></wr-campaign-banner></wr-campaign>
    <wr-petition-button id="french" lang="fr"></wr-petition-button>
    <wr-petition-button id="form" endpoint="${endpoint}" privacy-href="/privacy" ${attributes}></wr-petition-button>`;
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
  await page.evaluate(() => document.getElementById('form').scrollIntoView());
  await until(
    page,
    () =>
      document.getElementById('form').shadowRoot.querySelector('[part=action]').localName ===
      'button',
  );
  await page.evaluate(() =>
    document.getElementById('form').shadowRoot.querySelector('[part=action]').click(),
  );
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
