import type {Meta, StoryObj} from '@storybook/web-components-vite';
import '../src/elements/past-issues.js';
import {feeds, type Args, unanswered, widget} from './widget.js';

const meta: Meta<Args> = {
  title: 'Widgets/Past issues',
  ...widget('wr-past-issues', '<a href="https://partner.example/newsletters/">Past issues</a>'),
};
export default meta;

type Story = StoryObj<Args>;

export const Link: Story = {args: {href: 'https://partner.example/newsletters/'}};

export const Disclosure: Story = {
  args: {src: feeds.issues, href: 'https://partner.example/newsletters/'},
};

export const ByYear: Story = {args: {src: feeds.issues, group: 'year', heading: 'The newsletter'}};

export const Loading: Story = {
  args: {src: feeds.issues, href: 'https://partner.example/newsletters/'},
  beforeEach: unanswered,
};

/** The link is still there. */
export const Failed: Story = {
  args: {src: feeds.none, href: 'https://partner.example/newsletters/'},
};
