import type {Meta, StoryObj} from '@storybook/web-components-vite';
import '../src/elements/petition-button.js';
import {feeds, type Args, unanswered, widget} from './widget.js';

const meta: Meta<Args> = {
  title: 'Widgets/Petition button',
  ...widget(
    'wr-petition-button',
    '<a href="https://www.unhcr.org/withrefugees/petition/">Sign the petition</a>',
  ),
};
export default meta;

type Story = StoryObj<Args>;

export const Link: Story = {};

export const NewWindow: Story = {args: {target: '_blank'}};

export const WithCount: Story = {args: {count: 1912884}};

export const WithGoal: Story = {args: {count: 1912884, goal: '2000000'}};

export const CountFromAnAddress: Story = {args: {'count-src': feeds.count, goal: 'auto'}};

export const WithAsks: Story = {args: {count: 1912884, 'show-asks': true}};

/** The button opens a form. Nothing is sent from here: the address is not there. */
export const WithForm: Story = {
  args: {
    endpoint: '/sign',
    'petition-id': 'withrefugees',
    'privacy-href': 'https://partner.example/privacy/',
    fields: 'given-name family-name email country? comment?',
    consent: 'Write to me about the campaign, once a month at most.',
  },
};

export const Closed: Story = {args: {ends: '2017-12-31', count: 1912884}};

export const Loading: Story = {
  args: {'count-src': feeds.count, goal: '2000000'},
  beforeEach: unanswered,
};

/** A count that cannot be had is not shown. The link works all the same. */
export const CountFailed: Story = {args: {'count-src': feeds.none, goal: '2000000'}};
