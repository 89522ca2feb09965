import type {Meta, StoryObj} from '@storybook/web-components-vite';
import '../src/elements/campaign-banner.js';
import '../src/elements/campaign.js';
import '../src/elements/petition-button.js';
import {type Args, widget} from './widget.js';

const meta: Meta<Args> = {
  title: 'Widgets/Campaign',
  ...widget('wr-campaign'),
};
export default meta;

type Story = StoryObj<Args>;

const inside = `<wr-campaign-banner></wr-campaign-banner>
  <p>What stands between the widgets is the page's own.</p>
  <wr-petition-button count="1912884"></wr-petition-button>`;

/** Settings for everything inside; it shows nothing of its own. */
export const Settings: Story = {
  args: {partner: 'city-of-york', theme: 'dark', 'default-slot': inside},
};

export const AnotherCampaign: Story = {
  args: {
    campaign: 'stand-up',
    hashtag: '#StandUp',
    'petition-href': 'https://partner.example/petition/',
    'coalition-href': 'https://partner.example/coalition/',
    'default-slot': inside,
  },
};
