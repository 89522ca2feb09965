import type {Strings} from './strings.js';

export const en: Strings = {
  signPetition: 'Sign the petition',
  joinCoalition: 'Join the coalition',
  pastIssues: 'Looking for past issues?',
  more: 'More',
  addToCalendar: 'Add to calendar',
  close: 'Close',
  tryAgain: 'Try again',
  newTab: '(opens in a new tab)',

  bannerHeading: 'We stand {hashtag}',
  bannerMessage:
    'Every refugee child in school, every refugee family somewhere safe to live, every refugee free to work and learn. Add your name.',
  messageClosed: 'Message closed',
  daysLeft: {one: '{count} day left', other: '{count} days left'},
  hoursLeft: {one: '{count} hour left', other: '{count} hours left'},
  minutesLeft: {one: '{count} minute left', other: '{count} minutes left'},

  peopleSigned: {one: '{count} person has signed', other: '{count} people have signed'},
  goal: 'Goal: {goal}',
  countOfGoal: '{count} of {goal} signatures',
  petitionClosed: 'This petition is closed',
  countAsOf: 'As of {date}',

  moreStories: 'More Stories',
  moreStoriesFrom: 'More Stories – From {month}',
  noStories: 'No stories.',
  storiesFailed: 'The stories could not be loaded.',
  photoBy: 'Photo: {credit}',

  issuesFailed: 'The past issues could not be loaded.',

  upcomingWebinars: 'Upcoming Webinars',
  noEvents: 'No events.',
  webinarsFailed: 'The events could not be loaded.',
  liveNow: 'Live now',
  cancelled: 'Cancelled',
  tentative: 'To be confirmed',
  timeThere: '{time} ({zone})',
  calendarFile: 'Calendar file (.ics)',
  googleCalendar: 'Google Calendar',
  outlook: 'Outlook',

  loading: 'Loading…',
};
