import type {CampaignSettings} from '../context/campaign.js';
import {oneOf} from '../core/attributes.js';
import {encode, safeUrl} from '../core/url.js';
import {warnOnce} from '../core/warn.js';
import type {ProviderName} from '../petition/providers.js';

/** Where signatures go, and what goes with them. */
export interface SigningSettings {
  provider: ProviderName;
  /** A safe address, as the next. */
  endpoint: string;
  privacyHref: string;
  /** What is asked for, as the attribute says it. */
  fields: string;
  /** What the provider calls the petition. */
  petition: string;
  partner: string;
  campaign: string;
  lang: string;
  /** The petition's page, where banners may lead to. */
  href: string;
  /** What this page, and with `isLasting` this browser, knows of a signature: where it went, and no more. */
  memory: string;
  isLasting: boolean;
}

/** The attributes of an element that takes signatures, as they are written. */
interface Attributes {
  readonly localName: string;
  readonly baseURI: string;
  readonly endpoint: string;
  readonly provider: string;
  readonly petitionId: string;
  readonly fields: string;
  readonly privacyHref: string;
  readonly remember: boolean;
}

/** The settings in an element's attributes; `null`, and a warning, where those do not make a form. */
export function readSettings(
  attributes: Attributes,
  href: string,
  {partner, campaign}: CampaignSettings,
  lang: string,
): SigningSettings | null {
  const {localName, baseURI, petitionId, remember} = attributes;
  const endpoint = safeUrl(attributes.endpoint, baseURI);
  if (!endpoint) return null;
  const provider = oneOf('provider', attributes.provider, ['json', 'osdi', 'proca']);
  const privacyHref = safeUrl(attributes.privacyHref, baseURI);
  const isNumbered = provider !== 'proca' || /^\d{1,9}$/.test(petitionId);
  if (!privacyHref || !isNumbered) {
    const missing = privacyHref ? 'petition-id, the number of an action page' : 'privacy-href';
    warnOnce(`<${localName}> stays a link: to take signatures it needs ${missing}.`);
    return null;
  }
  const petition = petitionId || campaign;
  return {
    endpoint,
    provider,
    privacyHref,
    fields: attributes.fields || '', // `null` once the attribute is removed, as some of the others
    petition,
    partner,
    campaign,
    lang,
    href,
    memory: `${endpoint}#${encode(petition)}`,
    isLasting: remember,
  };
}
