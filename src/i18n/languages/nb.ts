import type {Origin, Strings} from '../strings.js';

/** Norsk bokmål */
export const origin: Origin = {drafted: "this kit's developers, 2026-11", signed: null};

export const strings: Strings = {
  signPetition: 'Signer oppropet',
  joinCoalition: 'Bli med i koalisjonen',
  pastIssues: 'Ser du etter tidligere utgaver?',
  more: 'Mer',
  addToCalendar: 'Legg til i kalender',
  close: 'Lukk',
  tryAgain: 'Prøv igjen',
  newTab: '(åpnes i ny fane)',

  hashtag: '#WithRefugees',
  bannerHeading: 'Vi står sammen {hashtag}',
  bannerMessage:
    'Skolegang for hvert flyktningbarn, et trygt sted å bo for hver flyktningfamilie, frihet til å jobbe og lære for hver flyktning. Skriv under, du også.',
  messageClosed: 'Meldingen er lukket',
  daysLeft: {one: '{count} dag igjen', other: '{count} dager igjen'},
  hoursLeft: {one: '{count} time igjen', other: '{count} timer igjen'},
  minutesLeft: {one: '{count} minutt igjen', other: '{count} minutter igjen'},

  askEducation: 'Skolegang for hvert flyktningbarn.',
  askShelter: 'Et trygt sted å bo for hver flyktningfamilie.',
  askLivelihoods: 'Frihet til å jobbe og lære for hver flyktning.',

  peopleSigned: {one: '{count} person har signert', other: '{count} personer har signert'},
  goal: 'Mål: {goal}',
  countOfGoal: '{count} av {goal} underskrifter',
  petitionClosed: 'Oppropet er avsluttet',
  countAsOf: 'Per {date}',

  givenName: 'Fornavn',
  familyName: 'Etternavn',
  fullName: 'Navn',
  email: 'E-post',
  country: 'Land',
  postalCode: 'Postnummer',
  comment: 'Kommentar',
  optional: '(valgfritt)',
  chooseCountry: 'Velg land',
  privacyNotice: 'Personvernerklæring',
  signNow: 'Signer nå',
  sending: 'Sender\u00a0…',
  problem: 'Det har oppstått et problem',
  fieldMissing: '{label}: må fylles ut',
  emailWrong: 'Skriv e-postadressen slik: name@example.org',
  looksLikeProgram: 'Noe har fylt ut et felt som mennesker ikke kan se. Send inn en gang til.',
  offlineQueued: 'Du er ikke på nett. Vi sender underskriften når du er tilkoblet igjen.',
  sendFailed: 'Underskriften din kunne ikke sendes. Det du skrev, er fortsatt her.',
  tooMany:
    'Det kommer inn for mange underskrifter akkurat nå. Vent et minutt. Det du skrev, er fortsatt her.',

  thankYou: 'Tusen takk',
  signatureAccepted: 'Vi har mottatt underskriften din.',
  checkInbox: 'Sjekk innboksen: Du kan bli bedt om å bekrefte underskriften.',
  alreadySigned: 'Du har allerede signert',
  youSigned: 'Du har signert',
  shareInvitation: 'Én ting til: Be andre om å signere, de også.',
  share: 'Del',
  copyLink: 'Kopier lenken',
  linkCopied: 'Lenken er kopiert',
  linkToCopy: 'Lenke',

  moreStories: 'Flere historier',
  moreStoriesFrom: 'Flere historier – fra {month}',
  noStories: 'Ingen historier.',
  storiesFailed: 'Historiene kunne ikke lastes inn.',
  photoBy: 'Foto: {credit}',

  issuesFailed: 'De tidligere utgavene kunne ikke lastes inn.',

  upcomingWebinars: 'Kommende webinarer',
  noEvents: 'Ingen arrangementer.',
  webinarsFailed: 'Arrangementene kunne ikke lastes inn.',
  liveNow: 'Direkte nå',
  cancelled: 'Avlyst',
  tentative: 'Ikke bekreftet ennå',
  timeThere: '{time} ({zone})',
  calendarFile: 'Kalenderfil (.ics)',
  googleCalendar: 'Google Calendar',
  outlook: 'Outlook',

  loading: 'Laster inn\u00a0…',

  coalitionHeading: 'Koalisjonen {hashtag}',
  coalitionInvitation: 'Universiteter, klubber, bedrifter, byer og trossamfunn står sammen.',
  members: {one: '{count} medlem', other: '{count} medlemmer'},
  membersFailed: 'Medlemmene kunne ikke lastes inn.',
  mapHeading: 'Historier {hashtag} fra hele verden',
  mapInvitation: 'Folk tar imot flyktninger. Fortell hvordan du gjør det.',
  addStory: 'Legg til din historie',
  stories: {one: '{count} historie', other: '{count} historier'},
};
