import type {Origin, Strings} from '../strings.js';

/** Shqip */
export const origin: Origin = {drafted: "this kit's developers, 2026-11", signed: null};

export const strings: Strings = {
  signPetition: 'Nënshkruani peticionin',
  joinCoalition: 'Bashkohuni me koalicionin',
  pastIssues: 'Kërkoni numrat e mëparshëm?',
  more: 'Më shumë',
  addToCalendar: 'Shtojeni në kalendar',
  close: 'Mbyllni',
  tryAgain: 'Provoni përsëri',
  newTab: '(hapet në një skedë të re)',

  hashtag: '#WithRefugees',
  bannerHeading: 'Jemi bashkë {hashtag}',
  bannerMessage:
    'Çdo fëmijë refugjat në shkollë, çdo familje refugjate në një vend të sigurt, çdo refugjat i lirë të punojë e të mësojë. Shtoni emrin tuaj.',
  messageClosed: 'Mesazhi u mbyll',
  daysLeft: {one: 'Ka mbetur {count} ditë', other: 'Kanë mbetur {count} ditë'},
  hoursLeft: {one: 'Ka mbetur {count} orë', other: 'Kanë mbetur {count} orë'},
  minutesLeft: {one: 'Ka mbetur {count} minutë', other: 'Kanë mbetur {count} minuta'},

  askEducation: 'Çdo fëmijë refugjat në shkollë.',
  askShelter: 'Çdo familje refugjate në një vend të sigurt.',
  askLivelihoods: 'Çdo refugjat i lirë të punojë e të mësojë.',

  peopleSigned: {
    one: '{count} person ka nënshkruar',
    other: '{count} persona kanë nënshkruar',
  },
  goal: 'Synimi: {goal}',
  countOfGoal: '{count} nga {goal} nënshkrime',
  petitionClosed: 'Ky peticion është mbyllur',
  countAsOf: 'Deri më {date}',

  givenName: 'Emri',
  familyName: 'Mbiemri',
  fullName: 'Emri dhe mbiemri',
  email: 'Emaili',
  country: 'Shteti',
  postalCode: 'Kodi postar',
  comment: 'Komenti',
  optional: '(opsionale)',
  chooseCountry: 'Zgjidhni shtetin',
  privacyNotice: 'Njoftimi i privatësisë',
  signNow: 'Nënshkruani tani',
  sending: 'Po dërgohet…',
  problem: 'Ka një problem',
  fieldMissing: '{label}: ju lutemi plotësoni këtë fushë',
  emailWrong: 'Shkruajeni adresën e emailit kështu: name@example.org',
  looksLikeProgram:
    'Është plotësuar një fushë që njerëzit nuk e shohin. Ju lutemi dërgojeni edhe një herë.',
  offlineQueued: 'Nuk keni lidhje interneti. Do ta dërgojmë sapo të rikthehet lidhja.',
  sendFailed: 'Nënshkrimi juaj nuk u dërgua dot. Ajo që keni shkruar është ende këtu.',
  tooMany:
    'Po vijnë shumë nënshkrime. Ju lutemi prisni një minutë. Ajo që keni shkruar është ende këtu.',

  thankYou: 'Faleminderit',
  signatureAccepted: 'Nënshkrimi juaj u pranua.',
  checkInbox: 'Ju lutemi kontrolloni emailin: mund t’ju kërkohet ta konfirmoni nënshkrimin.',
  alreadySigned: 'Ju keni nënshkruar tashmë',
  youSigned: 'Ju keni nënshkruar',
  shareInvitation: 'Dhe diçka tjetër: ftoni edhe të tjerët të nënshkruajnë.',
  share: 'Shpërndajeni',
  copyLink: 'Kopjoni lidhjen',
  linkCopied: 'Lidhja u kopjua',
  linkToCopy: 'Lidhja',

  moreStories: 'Histori të tjera',
  moreStoriesFrom: 'Histori të tjera – {month}',
  noStories: 'Nuk ka histori.',
  storiesFailed: 'Historitë nuk u ngarkuan dot.',
  photoBy: 'Foto: {credit}',

  issuesFailed: 'Numrat e mëparshëm nuk u ngarkuan dot.',

  upcomingWebinars: 'Webinaret e ardhshme',
  noEvents: 'Nuk ka aktivitete.',
  webinarsFailed: 'Aktivitetet nuk u ngarkuan dot.',
  liveNow: 'Tani drejtpërdrejt',
  cancelled: 'Anuluar',
  tentative: 'Për t’u konfirmuar',
  timeThere: '{time} ({zone})',
  calendarFile: 'Skedar kalendari (.ics)',
  googleCalendar: 'Google Calendar',
  outlook: 'Outlook',

  loading: 'Po ngarkohet…',

  coalitionHeading: 'Koalicioni {hashtag}',
  coalitionInvitation:
    'Universitete, klube, kompani, qytete dhe bashkësi fetare qëndrojnë së bashku.',
  members: {one: '{count} anëtar', other: '{count} anëtarë'},
  membersFailed: 'Anëtarët nuk u ngarkuan dot.',
  mapHeading: 'Histori {hashtag} nga e gjithë bota',
  mapInvitation: 'Njerëzit i mirëpresin refugjatët. Tregoni si e bëni ju.',
  addStory: 'Shtoni historinë tuaj',
  stories: {one: '{count} histori', other: '{count} histori'},
};
