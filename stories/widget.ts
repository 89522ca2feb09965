import type {Meta} from '@storybook/web-components-vite';
import {getStorybookHelpers} from '@wc-toolkit/storybook-helpers';
import '../src/elements/campaign.js';

/** What a partner sets: by the names of attributes; `default-slot` is what stands inside, as HTML. */
export type Args = Record<string, string | number | boolean>;

/** Addresses of the demo's files, and of one that is not there. */
export const feeds = {
  stories: '/demo/feeds/stories-2017-12.xml',
  issues: '/demo/feeds/past-issues.xml',
  webinars: '/demo/feeds/webinars.ics',
  noWebinars: '/demo/feeds/webinars-none.ics',
  count: '/demo/feeds/petition-count.json',
  members: '/demo/feeds/coalition.geojson',
  places: '/demo/feeds/community.geojson',
  none: '/demo/feeds/none.json',
};

/**
 * The common part of a widget's stories: controls and docs from the manifest, and its tag with what stands inside it.
 *
 * @param tag Its name.
 * @param children The partner's fallback, as HTML.
 */
export function widget(tag: string, children = ''): Meta<Args> {
  const {args, argTypes, template} = getStorybookHelpers<Args>(tag, {
    // An attribute is a property as well: one control is enough.
    excludeCategories: ['properties', 'methods'],
  });
  return {
    component: tag,
    argTypes,
    args: {...args, 'default-slot': children},
    render: (all) => template(all),
  };
}

/** For a story whose widget waits: no request is answered while it is shown. */
export function unanswered(): () => void {
  const {fetch} = window;
  window.fetch = () => new Promise<Response>(() => undefined);
  return () => {
    window.fetch = fetch;
  };
}
