import {document} from '../core/document.js';
import {ContextEvent, ContextProvider, createContext} from '@lit/context';
import {page} from '../core/page.js';
import {parseIso} from '../core/time.js';
import {followFile, type FileSettings} from './file.js';

/** What the campaign says in its readers' language. */
export interface CampaignWords {
  /** Of the banner; `''` for that of #WithRefugees, as with the message and the hashtag. */
  readonly heading: string;
  readonly message: string;
  /** Which language heading and message are in, where that is known. */
  readonly lang: string | null;
  readonly hashtag: string;
  readonly petitionHref: string;
  readonly coalitionHref: string;
  readonly mapHref: string;
  readonly archiveHref: string;
  readonly webinarsHref: string;
}

/** The settings of the campaign that hold for the elements inside a `<wr-campaign>`, or for the page. */
export interface CampaignSettings extends CampaignWords {
  /** Who embeds the kit, for `utm_source`. */
  readonly partner: string;
  /** For `utm_campaign`, and the name under which a put-away banner is remembered. */
  readonly campaign: string;
  readonly theme: string;
  /** Whether links to the campaign's own pages may carry `utm_…`. */
  readonly attribution: boolean;
  /** ISO 8601 dates or times, `''` for none. */
  readonly starts: string;
  readonly ends: string;
  /** How many have signed its petition, where the number is read, and how many are wanted. */
  readonly count: number | null;
  readonly countSrc: string;
  readonly goal: number | 'auto' | null;
  /** What is said otherwise in some languages. */
  readonly languages: Readonly<Record<string, Partial<CampaignWords>>>;
  /** Whether its file is still to come, which is waited for a little. */
  readonly isPending: boolean;
  /** Whether it has been called off. */
  readonly isOff: boolean;
}

/** The #WithRefugees campaign, with what the script tag says. */
export const pageCampaign: CampaignSettings = Object.freeze({
  partner: page.partner,
  campaign: page.campaign || 'withrefugees',
  heading: '',
  message: '',
  lang: null,
  hashtag: '',
  petitionHref: 'https://www.unhcr.org/withrefugees/petition/',
  coalitionHref: 'https://www.unhcr.org/withrefugees/coalition/',
  mapHref: 'https://www.unhcr.org/withrefugees/map/',
  archiveHref: '',
  webinarsHref: '',
  theme: page.theme,
  attribution: true,
  starts: '',
  ends: '',
  count: null,
  countSrc: '',
  goal: null,
  languages: {},
  isPending: false,
  isOff: false,
});

// The key is the same in every copy of the kit, so that their elements understand each other.
export const campaignContext = createContext<CampaignSettings>(Symbol.for('withrefugees.campaign'));

/** `around`, with what a file says. The partner and the name that attributes give stay. */
export function withFile(around: CampaignSettings, file: FileSettings): CampaignSettings {
  return {
    ...around,
    ...file,
    partner: around.partner || file.partner || '',
    campaign: (!page.campaign && file.campaign) || around.campaign,
  };
}

/** The settings that hold where an element stands, for those who don't render by them. */
export function campaignOf(element: HTMLElement): CampaignSettings {
  let settings = pageCampaign;
  const take = (found: CampaignSettings) => {
    settings = found;
  };
  element.dispatchEvent(new ContextEvent(campaignContext, element, take));
  return settings;
}

/** Whether a widget may ask for its data: not before it is known whether the campaign goes on, and not once it is over. */
export function mayAsk(element: HTMLElement): boolean {
  const {isPending, isOff, ends} = campaignOf(element);
  return !isPending && !isOff && Date.now() < (parseIso(ends)?.until ?? Infinity);
}

if (typeof document !== 'undefined') {
  // Whoever finds no `<wr-campaign>` gets the page's, and one that is upgraded later takes over what is inside it.
  const {documentElement} = document;
  const root = new ContextProvider(documentElement, {
    context: campaignContext,
    initialValue: pageCampaign,
  });
  const {campaignSrc, campaignHosts} = page;
  if (campaignSrc) {
    followFile(documentElement, campaignSrc, pageCampaign, campaignHosts, (file) => {
      root.setValue(withFile(pageCampaign, file));
    });
  }
}
