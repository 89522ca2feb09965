import type {Meta, StoryObj} from '@storybook/web-components-vite';
import '../src/elements/upcoming-webinars.js';
import {feeds, type Args, unanswered, widget} from './widget.js';

const meta: Meta<Args> = {
  title: 'Widgets/Upcoming webinars',
  ...widget('wr-upcoming-webinars', '<a href="https://partner.example/events/">Our webinars</a>'),
};
export default meta;

type Story = StoryObj<Args>;

/** An hour from now and a day from now, as a page would write them. */
const soon = (hours: number) =>
  new Date(Math.ceil(Date.now() / 3_600_000) * 3_600_000 + hours * 3_600_000).toISOString();

const events = `<a href="https://partner.example/events/1">Welcoming newcomers: what cities learned
    <time datetime="${soon(1)}">soon</time></a>
  <a href="https://partner.example/events/2">Housing first
    <time datetime="${soon(26)}">tomorrow</time></a>`;

export const FromACalendar: Story = {
  args: {
    src: feeds.webinars,
    days: 3650,
    'more-href': 'https://partner.example/events/',
    'time-zone': 'America/Toronto',
  },
};

/** Without `src`, links with a time are the events. */
export const FromChildren: Story = {args: {'default-slot': events}};

export const WithoutCalendars: Story = {args: {'default-slot': events, 'no-calendar': true}};

/** As beside the letter of December 2017. */
export const NoEvents: Story = {
  args: {src: feeds.noWebinars, 'more-href': 'https://partner.example/events/', 'default-slot': ''},
};

export const Loading: Story = {
  args: {src: feeds.webinars, 'default-slot': ''},
  beforeEach: unanswered,
};

export const Failed: Story = {args: {src: feeds.none, 'default-slot': ''}};
