/** `npm run size`: every file of cdn/ against its budget, in brotli bytes. */
import {cdnFiles} from './files.mjs';

/** The one place of the budgets, in kB (1000 bytes) of brotli. docs/decisions/0003-sizes.md tells why. */
const BUDGETS = {
  'kit.js': 49.7,
  'kit.classic.js': 49.7,
  'feeds.js': 15.5,
  'kit.css': 0.9,
  'frame.js': 1,
  'frame/page.js': 2,
  'elements/campaign.js': 9,
  'elements/campaign-banner.js': 20.6,
  'elements/coalition.js': 21.5,
  'elements/community-map.js': 21.5,
  'elements/more-stories.js': 27.2,
  'elements/past-issues.js': 26.2,
  'elements/petition-button.js': 21.5,
  'elements/share.js': 17,
  'elements/upcoming-webinars.js': 29.1,
  'elements/video.js': 18,
  'lazy/debug.js': 15,
  'lazy/petition-dialog.js': 8,
  'lazy/places.js': 15,
  'lazy/recurrence.js': 4,
  'lazy/campaign.js': 3.2,
  'lazy/street-map.js': 18,
  'lazy/world.js': 7,
};
/** Pages for frames; and of languages: dates and countries where an engine lacks them, and the kit's words,
 * those of lists of places apart. */
const FAMILIES = [
  [/^frame\/.*\.html$/, 1],
  [/^lazy\/dates-/, 1],
  [/^lazy\/countries-/, 2.6],
  [/^lazy\/places-/, 1],
  [/^lazy\/[a-z]{2,3}(-\w{4})?\.js$/, 2],
];

const budgetOf = (file) => BUDGETS[file] ?? FAMILIES.find(([pattern]) => pattern.test(file))?.[1];

const kB = (bytes) => (bytes / 1000).toFixed(2).padStart(6);

let tooLarge = 0;
for (const {file, raw, gzip, brotli} of cdnFiles()) {
  const budget = budgetOf(file);
  const fits = budget !== undefined && brotli <= budget * 1000;
  if (!fits) tooLarge += 1;
  const verdict =
    budget === undefined ? 'has no budget' : `of ${budget} kB${fits ? '' : ': TOO LARGE'}`;
  console.log(`${file.padEnd(32)} ${kB(brotli)} ${verdict}  (gzip ${kB(gzip)}, raw ${kB(raw)})`);
}
if (tooLarge > 0) {
  console.error(`${tooLarge} file(s) over budget or without one.`);
  process.exitCode = 1;
}
