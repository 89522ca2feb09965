import type {Origin, Strings} from '../strings.js';

/** Kurmancî */
export const origin: Origin = {drafted: "this kit's developers, 2026-11", signed: null};

export const strings: Strings = {
  signPetition: 'Kampanyayê îmze bikin',
  joinCoalition: 'Tevlî hevpeymaniyê bibin',
  pastIssues: 'Li hejmarên berê digerin?',
  more: 'Zêdetir',
  addToCalendar: 'Li salnameyê zêde bikin',
  close: 'Bigirin',
  tryAgain: 'Dîsa biceribînin',
  newTab: '(di tabeke nû de vedibe)',

  hashtag: '#WithRefugees',
  bannerHeading: 'Em bi hev re ne {hashtag}',
  bannerMessage:
    'Bila her zarokê penaber li dibistanê be, her malbata penaber li cihekî ewle bijî, her penaber azad be ku bixebite û hîn bibe. Navê xwe lê zêde bikin.',
  messageClosed: 'Peyam hat girtin',
  daysLeft: {one: '{count} roj maye', other: '{count} roj mane'},
  hoursLeft: {one: '{count} saet maye', other: '{count} saet mane'},
  minutesLeft: {one: '{count} deqîqe maye', other: '{count} deqîqe mane'},

  askEducation: 'Bila her zarokê penaber li dibistanê be.',
  askShelter: 'Bila her malbata penaber li cihekî ewle bijî.',
  askLivelihoods: 'Bila her penaber azad be ku bixebite û hîn bibe.',

  peopleSigned: {one: '{count} kesî îmze kiriye', other: '{count} kesan îmze kiriye'},
  goal: 'Armanc: {goal}',
  countOfGoal: '{count} ji {goal} îmzeyan',
  petitionClosed: 'Kampanyaya îmzeyan bi dawî bûye',
  countAsOf: 'Heta {date}',

  givenName: 'Nav',
  familyName: 'Paşnav',
  fullName: 'Nav û paşnav',
  email: 'E-name',
  country: 'Welat',
  postalCode: 'Koda postê',
  comment: 'Şîrove',
  optional: '(ne mecbûrî)',
  chooseCountry: 'Welatekî hilbijêrin',
  privacyNotice: 'Agahdariya nepeniyê',
  signNow: 'Niha îmze bikin',
  sending: 'Tê şandin…',
  problem: 'Pirsgirêkek heye',
  fieldMissing: '{label}: ji kerema xwe vê qadê dagirin',
  emailWrong: 'Navnîşana e-nameyê wiha binivîsin: name@example.org',
  looksLikeProgram: 'Qadeke ku mirov nabînin hatiye dagirtin. Ji kerema xwe careke din bişînin.',
  offlineQueued: 'Înterneta we tune ye. Gava vegere, em ê îmzeya we bişînin.',
  sendFailed: 'Îmzeya we nehat şandin. Tiştên ku we nivîsandine hê jî li vir in.',
  tooMany:
    'Niha gelek îmze tên. Ji kerema xwe deqîqeyekê li bendê bin. Tiştên ku we nivîsandine hê jî li vir in.',

  thankYou: 'Spas',
  signatureAccepted: 'Îmzeya we hat qebûlkirin.',
  checkInbox:
    'Ji kerema xwe li e-nameyên xwe binêrin: dibe ku ji we bê xwestin ku hûn îmzeyê piştrast bikin.',
  alreadySigned: 'We berê îmze kiriye',
  youSigned: 'We îmze kiriye',
  shareInvitation: 'Tiştekî din: ji kesên din jî bixwazin ku îmze bikin.',
  share: 'Parve bikin',
  copyLink: 'Lînkê kopî bikin',
  linkCopied: 'Lînk hat kopîkirin',
  linkToCopy: 'Lînk',

  moreStories: 'Çîrokên din',
  moreStoriesFrom: 'Çîrokên din – {month}',
  noStories: 'Çîrok tune ne.',
  storiesFailed: 'Çîrok nehatin barkirin.',
  photoBy: 'Wêne: {credit}',

  issuesFailed: 'Hejmarên berê nehatin barkirin.',

  upcomingWebinars: 'Webînarên li pêş',
  noEvents: 'Çalakî tune ne.',
  webinarsFailed: 'Çalakî nehatin barkirin.',
  liveNow: 'Niha zindî',
  cancelled: 'Hat betalkirin',
  tentative: 'Hê nehatiye piştrastkirin',
  timeThere: '{time} ({zone})',
  calendarFile: 'Dosyeya salnameyê (.ics)',
  googleCalendar: 'Google Calendar',
  outlook: 'Outlook',

  loading: 'Tê barkirin…',

  coalitionHeading: 'Hevpeymaniya {hashtag}',
  coalitionInvitation: 'Zanîngeh, klûb, pargîdanî, bajar û civakên olî li kêleka hev in.',
  members: {one: '{count} endam', other: '{count} endam'},
  membersFailed: 'Endam nehatin barkirin.',
  mapHeading: 'Çîrokên {hashtag} ji seranserê cîhanê',
  mapInvitation: 'Mirov pêşwaziya penaberan dikin. Bibêjin hûn çawa dikin.',
  addStory: 'Çîroka xwe lê zêde bikin',
  stories: {one: '{count} çîrok', other: '{count} çîrok'},
};
