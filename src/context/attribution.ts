import {encode} from '../core/url.js';
import type {CampaignSettings} from './campaign.js';

/** `href` with the `utm_…` parameters that tell the campaign which partner sent the reader. */
export function withAttribution(href: string, campaign: CampaignSettings): string {
  if (!campaign.partner || !campaign.attribution) return href;
  const url = new URL(href);
  // Appended as text: `searchParams` would write the partner's own query anew, and differently.
  const added = Object.entries({
    utm_source: campaign.partner,
    utm_medium: 'widget',
    utm_campaign: campaign.campaign,
  })
    .filter(([name]) => !url.searchParams.has(name))
    .map(([name, value]) => `${name}=${encode(value)}`);
  url.search = [url.search.slice(1), ...added].filter(Boolean).join('&');
  return url.href;
}

/** Whether an address is on the site of one of the campaign's own pages. */
export function isCampaignPage(href: string, campaign: CampaignSettings): boolean {
  const {origin} = new URL(href);
  const {petitionHref, coalitionHref, mapHref} = campaign;
  return [petitionHref, coalitionHref, mapHref].some((own) => new URL(own).origin === origin);
}
