// Pages with many widgets, until all of them have what they show.
import {until} from './harness.mjs';

/** Every widget that shows something. */
export const NAMES = [
  'campaign-banner',
  'petition-button',
  'coalition',
  'community-map',
  'video',
  'share',
  'more-stories',
  'past-issues',
  'upcoming-webinars',
];
export const WIDGETS = `:is(${NAMES.map((name) => `wr-${name}`).join()})`;

/** Scrolls through the page, as lazy widgets wait for that, until all of them have what they show. */
export async function settle(page) {
  await page.evaluate(async () => {
    for (let top = 0; top < document.body.scrollHeight; top += 300) {
      window.scrollTo({top, behavior: 'instant'});
      await new Promise((resolve) => requestAnimationFrame(resolve));
    }
    window.scrollTo({top: 0, behavior: 'instant'});
  });
  await until(
    page,
    (widgets) =>
      [...document.querySelectorAll(widgets)].every((widget) =>
        widget.matches(':state(loaded), :state(empty)'),
      ),
    WIDGETS,
  );
}
