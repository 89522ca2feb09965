import type {Origin, Strings} from '../strings.js';

/** Magyar */
export const origin: Origin = {drafted: "this kit's developers, 2026-11", signed: null};

export const strings: Strings = {
  signPetition: 'Aláírom a petíciót',
  joinCoalition: 'Csatlakozom a koalícióhoz',
  pastIssues: 'Korábbi számokat keres?',
  more: 'Továbbiak',
  addToCalendar: 'Hozzáadás a naptárhoz',
  close: 'Bezárás',
  tryAgain: 'Próbálja újra',
  newTab: '(új lapon nyílik meg)',

  hashtag: '#WithRefugees',
  bannerHeading: 'Kiállunk a menekültek mellett {hashtag}',
  bannerMessage:
    'Iskolát minden menekült gyereknek, biztonságos otthont minden menekült családnak, szabad munkavállalást és tanulást minden menekültnek! Csatlakozzon aláírásával!',
  messageClosed: 'Üzenet bezárva',
  daysLeft: {one: 'Még {count} nap', other: 'Még {count} nap'},
  hoursLeft: {one: 'Még {count} óra', other: 'Még {count} óra'},
  minutesLeft: {one: 'Még {count} perc', other: 'Még {count} perc'},

  askEducation: 'Iskolát minden menekült gyereknek!',
  askShelter: 'Biztonságos otthont minden menekült családnak!',
  askLivelihoods: 'Szabad munkavállalást és tanulást minden menekültnek!',

  peopleSigned: {one: '{count} ember már aláírta', other: '{count} ember már aláírta'},
  goal: 'Cél: {goal}',
  countOfGoal: '{goal} aláírásból {count} összegyűlt',
  petitionClosed: 'Az aláírásgyűjtés lezárult',
  countAsOf: 'Frissítve: {date}',

  givenName: 'Utónév',
  familyName: 'Vezetéknév',
  fullName: 'Név',
  email: 'E-mail',
  country: 'Ország',
  postalCode: 'Irányítószám',
  comment: 'Megjegyzés',
  optional: '(nem kötelező)',
  chooseCountry: 'Válasszon országot',
  privacyNotice: 'Adatkezelési tájékoztató',
  signNow: 'Aláírom most',
  sending: 'Küldés…',
  problem: 'Valami nincs rendben',
  fieldMissing: '{label}: kérjük, töltse ki ezt a mezőt',
  emailWrong: 'Az e-mail-címet így írja be: name@example.org',
  looksLikeProgram:
    'Kitöltődött egy mező, amelyet az emberek nem látnak. Kérjük, küldje el még egyszer.',
  offlineQueued: 'Nincs internetkapcsolat. Ha helyreáll, elküldjük az aláírását.',
  sendFailed: 'Az aláírását nem sikerült elküldeni. Amit beírt, az megmaradt.',
  tooMany:
    'Túl sok aláírás érkezik egyszerre. Kérjük, várjon egy percet. Amit beírt, az megmaradt.',

  thankYou: 'Köszönjük',
  signatureAccepted: 'Az aláírását elfogadtuk.',
  checkInbox: 'Kérjük, nézze meg a postafiókját: lehet, hogy meg kell erősítenie az aláírását.',
  alreadySigned: 'Ön már korábban aláírta',
  youSigned: 'Ön aláírta a petíciót',
  shareInvitation: 'Még valami: kérjen meg másokat is, hogy írják alá.',
  share: 'Megosztás',
  copyLink: 'Link másolása',
  linkCopied: 'Link másolva',
  linkToCopy: 'Link',

  moreStories: 'További történetek',
  moreStoriesFrom: 'További történetek – {month}',
  noStories: 'Nincsenek történetek.',
  storiesFailed: 'A történeteket nem sikerült betölteni.',
  photoBy: 'Fotó: {credit}',

  issuesFailed: 'A korábbi számokat nem sikerült betölteni.',

  shareOn: 'Megosztás itt: {service}',
  playVideo: 'Videó lejátszása: {title}',
  loadsFrom: 'Tartalom betöltése innen: {service}',
  watchOn: 'Megtekintés itt: {service}',
  videoFailed: 'A videó itt nem játszható le.',

  upcomingWebinars: 'Közelgő webináriumok',
  noEvents: 'Nincsenek események.',
  webinarsFailed: 'Az eseményeket nem sikerült betölteni.',
  liveNow: 'Most élőben',
  cancelled: 'Elmarad',
  tentative: 'Megerősítésre vár',
  timeThere: '{time} ({zone})',
  calendarFile: 'Naptárfájl (.ics)',
  googleCalendar: 'Google Calendar',
  outlook: 'Outlook',

  loading: 'Betöltés…',

  coalitionHeading: 'A {hashtag} koalíció',
  coalitionInvitation: 'Egyetemek, egyesületek, cégek, városok és vallási közösségek állnak össze.',
  members: {one: '{count} tag', other: '{count} tag'},
  membersFailed: 'A tagokat nem sikerült betölteni.',
  mapHeading: '{hashtag} történetek a világ minden tájáról',
  mapInvitation: 'Az emberek befogadják a menekülteket. Mondja el, Ön hogyan teszi.',
  addStory: 'Saját történet hozzáadása',
  stories: {one: '{count} történet', other: '{count} történet'},
};
