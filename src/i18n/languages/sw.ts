import type {Origin, Strings} from '../strings.js';

/** Kiswahili */
export const origin: Origin = {drafted: "this kit's developers, 2026-11", signed: null};

export const strings: Strings = {
  signPetition: 'Tia saini ombi',
  joinCoalition: 'Jiunge na muungano',
  pastIssues: 'Unatafuta matoleo yaliyopita?',
  more: 'Zaidi',
  addToCalendar: 'Ongeza kwenye kalenda',
  close: 'Funga',
  tryAgain: 'Jaribu tena',
  newTab: '(hufunguka kwenye kichupo kipya)',

  hashtag: '#WithRefugees',
  bannerHeading: 'Tunasimama na wakimbizi {hashtag}',
  bannerMessage:
    'Kila mtoto mkimbizi awe shuleni, kila familia ya wakimbizi iwe na mahali salama pa kuishi, kila mkimbizi awe huru kufanya kazi na kujifunza. Ongeza jina lako.',
  messageClosed: 'Ujumbe umefungwa',
  daysLeft: {one: 'Imebaki siku {count}', other: 'Zimebaki siku {count}'},
  hoursLeft: {one: 'Imebaki saa {count}', other: 'Zimebaki saa {count}'},
  minutesLeft: {one: 'Imebaki dakika {count}', other: 'Zimebaki dakika {count}'},

  askEducation: 'Kila mtoto mkimbizi awe shuleni.',
  askShelter: 'Kila familia ya wakimbizi iwe na mahali salama pa kuishi.',
  askLivelihoods: 'Kila mkimbizi awe huru kufanya kazi na kujifunza.',

  peopleSigned: {one: 'Mtu {count} ametia saini', other: 'Watu {count} wametia saini'},
  goal: 'Lengo: {goal}',
  countOfGoal: 'Saini {count} kati ya {goal}',
  petitionClosed: 'Ombi hili limefungwa',
  countAsOf: 'Kufikia {date}',

  givenName: 'Jina la kwanza',
  familyName: 'Jina la ukoo',
  fullName: 'Jina',
  email: 'Barua pepe',
  country: 'Nchi',
  postalCode: 'Msimbo wa posta',
  comment: 'Maoni',
  optional: '(si lazima)',
  chooseCountry: 'Chagua nchi',
  privacyNotice: 'Ilani ya faragha',
  signNow: 'Tia saini sasa',
  sending: 'Inatuma…',
  problem: 'Kuna tatizo',
  fieldMissing: '{label}: tafadhali jaza sehemu hii',
  emailWrong: 'Andika anwani ya barua pepe kama name@example.org',
  looksLikeProgram: 'Sehemu ambayo watu hawaioni imejazwa. Tafadhali tuma tena.',
  offlineQueued: 'Huna intaneti kwa sasa. Tutatuma mara itakaporudi.',
  sendFailed: 'Saini yako haikuweza kutumwa. Ulichoandika bado kipo hapa.',
  tooMany: 'Saini nyingi mno zinaingia. Tafadhali subiri dakika moja. Ulichoandika bado kipo hapa.',

  thankYou: 'Asante',
  signatureAccepted: 'Saini yako imekubaliwa.',
  checkInbox: 'Tafadhali angalia barua pepe yako: huenda ukaombwa kuthibitisha saini yako.',
  alreadySigned: 'Tayari umetia saini',
  youSigned: 'Umetia saini',
  shareInvitation: 'Jambo moja zaidi: waombe na wengine watie saini.',
  share: 'Shiriki',
  copyLink: 'Nakili kiungo',
  linkCopied: 'Kiungo kimenakiliwa',
  linkToCopy: 'Kiungo',

  moreStories: 'Simulizi zaidi',
  moreStoriesFrom: 'Simulizi zaidi – {month}',
  noStories: 'Hakuna simulizi.',
  storiesFailed: 'Simulizi hazikuweza kupakiwa.',
  photoBy: 'Picha: {credit}',

  issuesFailed: 'Matoleo yaliyopita hayakuweza kupakiwa.',

  shareOn: 'Shiriki kwenye {service}',
  playVideo: 'Cheza video: {title}',
  loadsFrom: 'Hupakia maudhui kutoka {service}',
  watchOn: 'Tazama kwenye {service}',
  videoFailed: 'Video haiwezi kuchezwa hapa.',

  upcomingWebinars: 'Semina zijazo za mtandaoni',
  noEvents: 'Hakuna matukio.',
  webinarsFailed: 'Matukio hayakuweza kupakiwa.',
  liveNow: 'Mubashara sasa',
  cancelled: 'Imeghairiwa',
  tentative: 'Bado haijathibitishwa',
  timeThere: '{time} ({zone})',
  calendarFile: 'Faili ya kalenda (.ics)',
  googleCalendar: 'Google Calendar',
  outlook: 'Outlook',

  loading: 'Inapakia…',
};
