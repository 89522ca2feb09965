import type {Origin, Strings} from '../strings.js';

/** Soomaali */
export const origin: Origin = {drafted: "this kit's developers, 2026-11", signed: null};

export const strings: Strings = {
  signPetition: 'Saxiix codsiga',
  joinCoalition: 'Ku biir isbahaysiga',
  pastIssues: 'Ma raadinaysaa tirsiyadii hore?',
  more: 'Wax dheeraad ah',
  addToCalendar: 'Ku dar kalandarka',
  close: 'Xir',
  tryAgain: 'Mar kale isku day',
  newTab: '(wuxuu ku furmayaa tab cusub)',

  hashtag: '#WithRefugees',
  bannerHeading: 'Waxaan garab taagannahay qaxootiga {hashtag}',
  bannerMessage:
    'Ilmo kasta oo qaxooti ah iskuul ha dhigto, qoys kasta oo qaxooti ah ha helo meel ammaan ah oo uu ku noolaado, qof kasta oo qaxooti ah xor ha u ahaado inuu shaqeeyo oo wax barto. Magacaaga ku dar.',
  messageClosed: 'Farriinta waa la xiray',
  daysLeft: {one: 'Waxaa dhiman {count} maalin', other: 'Waxaa dhiman {count} maalmood'},
  hoursLeft: {one: 'Waxaa dhiman {count} saacad', other: 'Waxaa dhiman {count} saacadood'},
  minutesLeft: {one: 'Waxaa dhiman {count} daqiiqo', other: 'Waxaa dhiman {count} daqiiqo'},

  askEducation: 'Ilmo kasta oo qaxooti ah iskuul ha dhigto.',
  askShelter: 'Qoys kasta oo qaxooti ah ha helo meel ammaan ah oo uu ku noolaado.',
  askLivelihoods: 'Qof kasta oo qaxooti ah xor ha u ahaado inuu shaqeeyo oo wax barto.',

  peopleSigned: {one: '{count} qof ayaa saxiixay', other: '{count} qof ayaa saxiixay'},
  goal: 'Hadafka: {goal}',
  countOfGoal: '{count} ka mid ah {goal} saxiix',
  petitionClosed: 'Codsigan waa la xiray',
  countAsOf: 'Ilaa {date}',

  givenName: 'Magaca koowaad',
  familyName: 'Magaca qoyska',
  fullName: 'Magaca',
  email: 'Iimayl',
  country: 'Dalka',
  postalCode: 'Lambarka boostada',
  comment: 'Faallo',
  optional: '(ikhtiyaari)',
  chooseCountry: 'Dooro dal',
  privacyNotice: 'Ogeysiiska asturnaanta',
  signNow: 'Hadda saxiix',
  sending: 'Waa la dirayaa…',
  problem: 'Dhibaato ayaa jirta',
  fieldMissing: '{label}: fadlan buuxi',
  emailWrong: 'U qor ciwaanka iimaylka sida name@example.org',
  looksLikeProgram: 'Meel aan dadku arkin ayaa la buuxiyay. Fadlan mar kale dir.',
  offlineQueued: 'Internet kuma xirnid. Waan diri doonnaa marka uu xiriirku soo noqdo.',
  sendFailed: 'Saxiixaaga lama diri karin. Wixii aad qortay weli halkan ayay ku jiraan.',
  tooMany:
    'Saxiixyo aad u badan ayaa soo gelaya. Fadlan sug hal daqiiqo. Wixii aad qortay weli halkan ayay ku jiraan.',

  thankYou: 'Mahadsanid',
  signatureAccepted: 'Saxiixaaga waa la aqbalay.',
  checkInbox: 'Fadlan eeg iimaylkaaga: waxaa laga yaabaa in lagu weydiiyo inaad xaqiijiso.',
  alreadySigned: 'Hore ayaad u saxiixday',
  youSigned: 'Waad saxiixday',
  shareInvitation: 'Hal arrin oo kale: dadka kale ka codso inay iyaguna saxiixaan.',
  share: 'La wadaag',
  copyLink: 'Koobiyee linkiga',
  linkCopied: 'Linkiga waa la koobiyeeyay',
  linkToCopy: 'Linkiga',

  moreStories: 'Sheekooyin kale',
  moreStoriesFrom: 'Sheekooyin kale – {month}',
  noStories: 'Sheekooyin ma jiraan.',
  storiesFailed: 'Sheekooyinka lama soo rari karin.',
  photoBy: 'Sawirka: {credit}',

  issuesFailed: 'Tirsiyadii hore lama soo rari karin.',

  upcomingWebinars: 'Siminaarrada soo socda ee internetka',
  noEvents: 'Munaasabado ma jiraan.',
  webinarsFailed: 'Munaasabadaha lama soo rari karin.',
  liveNow: 'Hadda waa toos',
  cancelled: 'Waa la baajiyay',
  tentative: 'Weli lama xaqiijin',
  timeThere: '{time} ({zone})',
  calendarFile: 'Faylka kalandarka (.ics)',
  googleCalendar: 'Google Calendar',
  outlook: 'Outlook',

  loading: 'Waa la soo rarayaa…',

  coalitionHeading: 'Isbahaysiga {hashtag}',
  coalitionInvitation:
    'Jaamacado, naadiyo, shirkado, magaalooyin iyo bulshooyin diineed ayaa is garab taagan.',
  members: {one: '{count} xubnood', other: '{count} xubnood'},
  membersFailed: 'Xubnaha lama soo rari karin.',
  mapHeading: 'Sheekooyinka {hashtag} ee adduunka oo dhan',
  mapInvitation: 'Dadku waxay soo dhoweeyaan qaxootiga. Noo sheeg sida aad adigu u samayso.',
  addStory: 'Ku dar sheekadaada',
  stories: {one: '{count} sheeko', other: '{count} sheeko'},
};
