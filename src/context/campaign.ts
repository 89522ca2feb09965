import {ContextRoot, createContext, type ContextCallback} from '@lit/context';
import {page} from '../core/page.js';

/** The settings of the campaign that hold for the elements inside a `<wr-campaign>`, or for the page. */
export interface CampaignSettings {
  /** Who embeds the kit, for `utm_source`. */
  readonly partner: string;
  /** For `utm_campaign`, and the name under which a put-away banner is remembered. */
  readonly campaign: string;
  /** `''` for that of #WithRefugees in the reader's language. */
  readonly hashtag: string;
  readonly petitionHref: string;
  readonly coalitionHref: string;
  readonly mapHref: string;
  readonly archiveHref: string;
  readonly webinarsHref: string;
  readonly theme: string;
  /** Whether links to the campaign's own pages may carry `utm_…`. */
  readonly attribution: boolean;
}

/** The #WithRefugees campaign, with what the script tag says. */
export const pageCampaign: CampaignSettings = Object.freeze({
  partner: page.partner,
  campaign: page.campaign || 'withrefugees',
  hashtag: '',
  petitionHref: 'https://www.unhcr.org/withrefugees/petition/',
  coalitionHref: 'https://www.unhcr.org/withrefugees/coalition/',
  mapHref: 'https://www.unhcr.org/withrefugees/map/',
  archiveHref: '',
  webinarsHref: '',
  theme: page.theme,
  attribution: true,
});

// The key is the same in every copy of the kit, so that their elements understand each other.
export const campaignContext = createContext<CampaignSettings>(Symbol.for('withrefugees.campaign'));

if (typeof document !== 'undefined') {
  const root = document.documentElement;
  // A `<wr-campaign>` that is upgraded after the elements inside it still reaches them.
  new ContextRoot().attach(root);
  // An element that was moved out of its `<wr-campaign>` must not keep its settings: who finds no other
  // gets the page's.
  root.addEventListener('context-request', ({context, callback}) => {
    if (context === campaignContext) (callback as ContextCallback<CampaignSettings>)(pageCampaign);
  });
}
