import {loadCampaign, type CampaignFile, type CampaignSaying} from './campaign.js';

/**
 * Loads a campaign's file as the settings that it makes for widgets. What it leaves out is not there.
 *
 * @see loadCampaign
 */
export async function campaignSettings(
  ...source: Parameters<typeof loadCampaign>
): Promise<ReturnType<typeof toSettings>> {
  return toSettings(await loadCampaign(...source));
}

function toSettings({lang, off, languages = {}, links = {}, ...file}: CampaignFile) {
  const own = Object.entries(languages).map(
    ([tag, {links: others = {}, ...words}]) =>
      [tag, {...words, ...hrefsOf(others), lang: tag}] as const,
  );
  return {
    ...file,
    ...hrefsOf(links),
    ...(lang === undefined ? {} : {lang}),
    ...(off ? {isOff: true} : {}),
    languages: Object.fromEntries(own),
  };
}

type Links = NonNullable<CampaignSaying['links']>;

function hrefsOf(links: Links): Partial<Record<`${keyof Links}Href`, string>> {
  return Object.fromEntries(Object.entries(links).map(([name, url]) => [`${name}Href`, url]));
}
