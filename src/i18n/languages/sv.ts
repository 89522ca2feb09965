import type {Origin, Strings} from '../strings.js';

/** Svenska */
export const origin: Origin = {drafted: "this kit's developers, 2026-11", signed: null};

export const strings: Strings = {
  signPetition: 'Skriv under uppropet',
  joinCoalition: 'Gå med i koalitionen',
  pastIssues: 'Söker du tidigare nummer?',
  more: 'Se fler',
  addToCalendar: 'Lägg till i kalendern',
  close: 'Stäng',
  tryAgain: 'Försök igen',
  newTab: '(öppnas i en ny flik)',

  hashtag: '#WithRefugees',
  bannerHeading: 'Tillsammans {hashtag}',
  bannerMessage:
    'Varje flyktingbarn i skolan, varje flyktingfamilj i ett tryggt hem, varje flykting fri att arbeta och studera. Skriv under du också.',
  messageClosed: 'Meddelandet har stängts',
  daysLeft: {one: '{count} dag kvar', other: '{count} dagar kvar'},
  hoursLeft: {one: '{count} timme kvar', other: '{count} timmar kvar'},
  minutesLeft: {one: '{count} minut kvar', other: '{count} minuter kvar'},

  askEducation: 'Varje flyktingbarn i skolan.',
  askShelter: 'Varje flyktingfamilj i ett tryggt hem.',
  askLivelihoods: 'Varje flykting fri att arbeta och studera.',

  peopleSigned: {
    one: '{count} person har skrivit under',
    other: '{count} personer har skrivit under',
  },
  goal: 'Mål: {goal}',
  countOfGoal: '{count} av {goal} underskrifter',
  petitionClosed: 'Uppropet är avslutat',
  countAsOf: 'Uppdaterat {date}',

  givenName: 'Förnamn',
  familyName: 'Efternamn',
  fullName: 'Namn',
  email: 'E-post',
  country: 'Land',
  postalCode: 'Postnummer',
  comment: 'Kommentar',
  optional: '(frivilligt)',
  chooseCountry: 'Välj land',
  privacyNotice: 'Integritetspolicy',
  signNow: 'Skriv under nu',
  sending: 'Skickar\u00a0…',
  problem: 'Något gick fel',
  fieldMissing: '{label}: fyll i det här fältet',
  emailWrong: 'Skriv e-postadressen så här: name@example.org',
  looksLikeProgram: 'Ett dolt fält har fyllts i. Skicka formuläret en gång till.',
  offlineQueued: 'Du har ingen internetanslutning. Vi skickar din underskrift när den är tillbaka.',
  sendFailed: 'Din underskrift kunde inte skickas. Det du har skrivit finns kvar.',
  tooMany:
    'Det kommer in för många underskrifter just nu. Vänta en minut. Det du har skrivit finns kvar.',

  thankYou: 'Tack',
  signatureAccepted: 'Vi har tagit emot din underskrift.',
  checkInbox: 'Titta i din inkorg: du kan behöva bekräfta underskriften.',
  alreadySigned: 'Du har redan skrivit under',
  youSigned: 'Du har skrivit under',
  shareInvitation: 'En sak till: be andra att också skriva under.',
  share: 'Dela',
  copyLink: 'Kopiera länk',
  linkCopied: 'Länken är kopierad',
  linkToCopy: 'Länk',

  moreStories: 'Fler berättelser',
  moreStoriesFrom: 'Fler berättelser från {month}',
  noStories: 'Inga berättelser.',
  storiesFailed: 'Berättelserna kunde inte laddas.',
  photoBy: 'Foto: {credit}',

  issuesFailed: 'De tidigare numren kunde inte laddas.',

  shareOn: 'Dela på {service}',
  playVideo: 'Spela videon: {title}',
  loadsFrom: 'Laddar innehåll från {service}',
  watchOn: 'Titta på {service}',
  videoFailed: 'Videon kan inte spelas här.',

  upcomingWebinars: 'Kommande webbinarier',
  noEvents: 'Inga evenemang.',
  webinarsFailed: 'Evenemangen kunde inte laddas.',
  liveNow: 'Pågår nu',
  cancelled: 'Inställt',
  tentative: 'Preliminärt',
  timeThere: '{time} ({zone})',
  calendarFile: 'Kalenderfil (.ics)',
  googleCalendar: 'Google Calendar',
  outlook: 'Outlook',

  loading: 'Laddar\u00a0…',

  coalitionHeading: 'Koalitionen {hashtag}',
  coalitionInvitation: 'Universitet, föreningar, företag, städer och trossamfund står tillsammans.',
  members: {one: '{count} medlem', other: '{count} medlemmar'},
  membersFailed: 'Medlemmarna kunde inte laddas.',
  mapHeading: 'Berättelser {hashtag} från hela världen',
  mapInvitation: 'Människor välkomnar flyktingar. Berätta hur du gör.',
  addStory: 'Lägg till din berättelse',
  stories: {one: '{count} berättelse', other: '{count} berättelser'},
};
