import type {CampaignSettings} from '../context/campaign.js';
import {entryFor} from '../i18n/tables.js';

/** A campaign's settings, with what it says otherwise in a language. */
export function inLanguage(campaign: CampaignSettings, lang: string): CampaignSettings {
  return {...campaign, ...entryFor(campaign.languages, lang)};
}
