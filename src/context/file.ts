import {emit} from '../core/events.js';
import {safeUrl} from '../core/url.js';
import {warnOnce} from '../core/warn.js';
import type {CampaignSettings} from './campaign.js';

/** What a campaign's file says. */
export type FileSettings = Partial<CampaignSettings>;

/** Milliseconds for which the partner's children are shown; then what attributes say is better. */
const PATIENCE = 1000;

/**
 * Reads a campaign's file, and tells what it says: at first, for a little, that it is awaited; nothing where it
 * takes longer or can't be had.
 *
 * @param target What stands for the campaign: its `wr-error` tells why the file can't be had.
 * @param hosts What the partner has named besides, with spaces between.
 * @returns Stops telling.
 */
export function followFile(
  target: HTMLElement,
  src: string,
  {petitionHref, coalitionHref, mapHref}: CampaignSettings,
  hosts: string,
  tell: (settings: FileSettings) => void,
): () => void {
  const url = safeUrl(src, target.baseURI) ?? '';
  let isFollowed = true;
  const end = (settings: FileSettings) => {
    clearTimeout(timer);
    if (isFollowed) tell(settings);
  };
  const timer = setTimeout(end, PATIENCE, {});
  const read = async (address: string) => {
    const {campaignSettings} = await import('../feeds/campaign-settings.js');
    const named = [location.origin, ...hosts.split(/\s+/).filter(Boolean)];
    end(await campaignSettings(address, [petitionHref, coalitionHref, mapHref], named));
  };
  const fail = (error: unknown) => {
    warnOnce(`The campaign goes on without ${url}: ${String(error)}`);
    // Of the file's reader it may be another copy's error.
    const {code: reason = 'network', status} = error as {code?: string; status?: number};
    if (isFollowed) emit(target, 'wr-error', {reason, url, ...(status ? {status} : {})});
    end({});
  };
  tell({isPending: true});
  if (url) read(url).catch(fail);
  else end({}); // of which safeUrl() has warned
  return () => {
    isFollowed = false;
  };
}
