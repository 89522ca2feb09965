/** A sentence for each plural category that the language has. @see https://cldr.unicode.org/index/cldr-spec/plural-rules */
export type Plural = Partial<Record<Intl.LDMLPluralRule, string>> & {other: string};

/** Everything the kit says, in one language. `{braces}` mark what is filled in. */
export interface Strings {
  // Links and buttons
  signPetition: string;
  joinCoalition: string;
  pastIssues: string;
  more: string;
  addToCalendar: string;
  close: string;
  tryAgain: string;
  /** Follows the name of a link that opens a new tab. */
  newTab: string;

  // The banner
  /** The campaign's, where it has one in the language. */
  hashtag: string;
  bannerHeading: string;
  bannerMessage: string;
  /** Announced when the banner is put away. */
  messageClosed: string;
  daysLeft: Plural;
  hoursLeft: Plural;
  minutesLeft: Plural;

  // What the petition asks for: a sentence each
  askEducation: string;
  askShelter: string;
  askLivelihoods: string;

  // The petition. `count` and `goal` are numbers.
  peopleSigned: Plural;
  goal: string;
  countOfGoal: string;
  petitionClosed: string;
  /** `date` tells how old a count is that could not be read anew. */
  countAsOf: string;

  // The petition's form
  givenName: string;
  familyName: string;
  fullName: string;
  /** Of a field, and of a way to share. */
  email: string;
  country: string;
  postalCode: string;
  comment: string;
  /** Follows the name of a field that may be left empty. */
  optional: string;
  /** The first choice among the countries, which is none. */
  chooseCountry: string;
  privacyNotice: string;
  signNow: string;
  sending: string;
  /** Above the list of what has to be corrected. */
  problem: string;
  /** `label` is the name of the field. */
  fieldMissing: string;
  emailWrong: string;
  /** A field that only programs see was filled in. */
  looksLikeProgram: string;
  offlineQueued: string;
  sendFailed: string;
  tooMany: string;

  // After signing
  thankYou: string;
  signatureAccepted: string;
  checkInbox: string;
  alreadySigned: string;
  /** Stands on the page in the button's place. */
  youSigned: string;
  shareInvitation: string;
  share: string;
  copyLink: string;
  linkCopied: string;
  /** Names the field with the link, where it has to be copied by hand. */
  linkToCopy: string;

  // Stories. `month` is a month and its year.
  moreStories: string;
  moreStoriesFrom: string;
  noStories: string;
  storiesFailed: string;
  photoBy: string;

  // Past issues
  issuesFailed: string;

  // Sharing and films. `service` is the name of a network, or a host.
  shareOn: string;
  playVideo: string;
  /** Stands beside the button: who gets to know that the film is played. */
  loadsFrom: string;
  watchOn: string;
  videoFailed: string;

  // Webinars. `time` is a range of times at the event's own place, `zone` the name of its time zone.
  upcomingWebinars: string;
  noEvents: string;
  webinarsFailed: string;
  liveNow: string;
  cancelled: string;
  tentative: string;
  timeThere: string;
  calendarFile: string;
  googleCalendar: string;
  outlook: string;

  /** Said to screen readers while data is on its way. */
  loading: string;

  // The coalition, and the map of the community
  coalitionHeading: string;
  coalitionInvitation: string;
  members: Plural;
  membersFailed: string;
  mapHeading: string;
  mapInvitation: string;
  addStory: string;
  stories: Plural;
}

/** Where the words of a language come from. */
export interface Origin {
  /** By whom, and when. */
  drafted: string;
  /** The native reader who has checked them, and when; `null` as long as nobody has: then they are a draft. */
  signed: string | null;
}

export type TextKey = {
  [Key in keyof Strings]: Strings[Key] extends string ? Key : never;
}[keyof Strings];
export type PluralKey = Exclude<keyof Strings, TextKey>;
