import {withAttribution, isCampaignPage} from '../../../dist/context/attribution.js';

/** @typedef {import('../../../dist/context/campaign.js').CampaignSettings} CampaignSettings */

/** The campaign's own pages. */
const PAGES = {
  petitionHref: 'https://www.unhcr.org/withrefugees/petition/',
  coalitionHref: 'https://www.unhcr.org/withrefugees/coalition/',
  mapHref: 'https://www.unhcr.org/withrefugees/map/',
};

/**
 * A link that tells the campaign which partner has sent the reader, as the widget's own links do.
 *
 * @param {import('../model.js').Model} model
 * @param {string} href
 */
export function attributed({campaign}, href) {
  if (!/^https?:/.test(href)) return href;
  const given = Object.fromEntries(campaign.map(({name, value}) => [name, value]));
  // As much of the settings as is read for it.
  const settings = /** @type {CampaignSettings} */ ({
    ...PAGES,
    partner: given['partner'] ?? '',
    campaign: given['campaign'] || 'withrefugees',
    attribution: given['no-attribution'] === undefined,
  });
  return isCampaignPage(href, settings) ? withAttribution(href, settings) : href;
}
