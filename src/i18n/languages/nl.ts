import type {Origin, Strings} from '../strings.js';

/** Nederlands */
export const origin: Origin = {drafted: "this kit's developers, 2026-11", signed: null};

export const strings: Strings = {
  signPetition: 'Teken de petitie',
  joinCoalition: 'Sluit u aan bij de coalitie',
  pastIssues: 'Op zoek naar eerdere edities?',
  more: 'Meer',
  addToCalendar: 'Zet in agenda',
  close: 'Sluiten',
  tryAgain: 'Probeer opnieuw',
  newTab: '(opent in een nieuw tabblad)',

  hashtag: '#WithRefugees',
  bannerHeading: 'Samen {hashtag}',
  bannerMessage:
    'Elk vluchtelingenkind naar school, elk vluchtelingengezin een veilige plek om te wonen, elke vluchteling vrij om te werken en te leren. Zet ook uw naam eronder.',
  messageClosed: 'Bericht gesloten',
  daysLeft: {one: 'Nog {count} dag', other: 'Nog {count} dagen'},
  hoursLeft: {one: 'Nog {count} uur', other: 'Nog {count} uur'},
  minutesLeft: {one: 'Nog {count} minuut', other: 'Nog {count} minuten'},

  askEducation: 'Elk vluchtelingenkind naar school.',
  askShelter: 'Elk vluchtelingengezin een veilige plek om te wonen.',
  askLivelihoods: 'Elke vluchteling vrij om te werken en te leren.',

  peopleSigned: {one: '{count} persoon heeft getekend', other: '{count} mensen hebben getekend'},
  goal: 'Doel: {goal}',
  countOfGoal: '{count} van {goal} handtekeningen',
  petitionClosed: 'Deze petitie is gesloten',
  countAsOf: 'Stand op {date}',

  givenName: 'Voornaam',
  familyName: 'Achternaam',
  fullName: 'Naam',
  email: 'E-mail',
  country: 'Land',
  postalCode: 'Postcode',
  comment: 'Opmerking',
  optional: '(niet verplicht)',
  chooseCountry: 'Kies een land',
  privacyNotice: 'Privacyverklaring',
  signNow: 'Teken nu',
  sending: 'Bezig met versturen…',
  problem: 'Er is een probleem',
  fieldMissing: '{label}: graag invullen',
  emailWrong: 'Schrijf het e-mailadres zoals name@example.org',
  looksLikeProgram: 'Er is een onzichtbaar veld ingevuld. Verstuur het formulier nog een keer.',
  offlineQueued: 'U bent offline. We versturen uw handtekening zodra u weer online bent.',
  sendFailed: 'Uw handtekening kon niet worden verstuurd. Wat u hebt ingevuld, staat er nog.',
  tooMany:
    'Er komen te veel handtekeningen binnen. Wacht even een minuut. Wat u hebt ingevuld, staat er nog.',

  thankYou: 'Bedankt',
  signatureAccepted: 'Uw handtekening is ontvangen.',
  checkInbox: 'Kijk in uw mailbox: misschien moet u uw handtekening nog bevestigen.',
  alreadySigned: 'U hebt al getekend',
  youSigned: 'U hebt getekend',
  shareInvitation: 'Nog één ding: vraag ook anderen om te tekenen.',
  share: 'Delen',
  copyLink: 'Kopieer link',
  linkCopied: 'Link gekopieerd',
  linkToCopy: 'Link',

  moreStories: 'Meer verhalen',
  moreStoriesFrom: 'Meer verhalen uit {month}',
  noStories: 'Geen verhalen.',
  storiesFailed: 'De verhalen konden niet worden geladen.',
  photoBy: 'Foto: {credit}',

  issuesFailed: 'De eerdere edities konden niet worden geladen.',

  shareOn: 'Delen op {service}',
  playVideo: 'Video afspelen: {title}',
  loadsFrom: 'Laadt inhoud van {service}',
  watchOn: 'Bekijken op {service}',
  videoFailed: 'De video kan hier niet worden afgespeeld.',

  upcomingWebinars: 'Komende webinars',
  noEvents: 'Geen evenementen.',
  webinarsFailed: 'De evenementen konden niet worden geladen.',
  liveNow: 'Nu live',
  cancelled: 'Geannuleerd',
  tentative: 'Onder voorbehoud',
  timeThere: '{time} ({zone})',
  calendarFile: 'Agendabestand (.ics)',
  googleCalendar: 'Google Calendar',
  outlook: 'Outlook',

  loading: 'Bezig met laden…',

  coalitionHeading: 'De coalitie {hashtag}',
  coalitionInvitation:
    'Universiteiten, verenigingen, bedrijven, steden en geloofsgemeenschappen staan samen.',
  members: {one: '{count} lid', other: '{count} leden'},
  membersFailed: 'De leden konden niet worden geladen.',
  mapHeading: 'Verhalen {hashtag} uit de hele wereld',
  mapInvitation: 'Mensen heten vluchtelingen welkom. Vertel hoe u dat doet.',
  addStory: 'Uw verhaal toevoegen',
  stories: {one: '{count} verhaal', other: '{count} verhalen'},
};
