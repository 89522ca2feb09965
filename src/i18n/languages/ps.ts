import type {Origin, Strings} from '../strings.js';

/** پښتو */
export const origin: Origin = {drafted: "this kit's developers, 2026-11", signed: null};

export const strings: Strings = {
  signPetition: 'عریضه لاسلیک کړئ',
  joinCoalition: 'له ائتلاف سره یوځای شئ',
  pastIssues: 'پخوانۍ ګڼې لټوئ؟',
  more: 'نور',
  addToCalendar: 'جنترۍ ته یې اضافه کړئ',
  close: 'بند کړئ',
  tryAgain: 'بیا هڅه وکړئ',
  newTab: '(په نوي ټب کې پرانیستل کېږي)',

  hashtag: '#WithRefugees',
  bannerHeading: 'موږ یو ځای ولاړ یو {hashtag}',
  bannerMessage:
    'هر کډوال ماشوم دې ښوونځي ته لاړ شي، هره کډواله کورنۍ دې په خوندي ځای کې ژوند وکړي، او هر کډوال دې د کار او زده‌کړې ازادي ولري. خپل نوم ورزیات کړئ.',
  messageClosed: 'پیغام بند شو',
  daysLeft: {one: '{count} ورځ پاتې ده', other: '{count} ورځې پاتې دي'},
  hoursLeft: {one: '{count} ساعت پاتې دی', other: '{count} ساعته پاتې دي'},
  minutesLeft: {one: '{count} دقیقه پاتې ده', other: '{count} دقیقې پاتې دي'},

  askEducation: 'هر کډوال ماشوم دې ښوونځي ته لاړ شي.',
  askShelter: 'هره کډواله کورنۍ دې په خوندي ځای کې ژوند وکړي.',
  askLivelihoods: 'هر کډوال دې د کار او زده‌کړې ازادي ولري.',

  peopleSigned: {one: '{count} تن لاسلیک کړې ده', other: '{count} تنو لاسلیک کړې ده'},
  goal: 'موخه: {goal}',
  countOfGoal: 'له {goal} څخه {count} لاسلیکونه',
  petitionClosed: 'د دې عریضې د لاسلیک وخت پای ته رسېدلی دی',
  countAsOf: 'تر {date} پورې',

  givenName: 'نوم',
  familyName: 'تخلص',
  fullName: 'بشپړ نوم',
  email: 'برېښنالیک',
  country: 'هېواد',
  postalCode: 'پوستي کوډ',
  comment: 'تبصره',
  optional: '(اختیاري)',
  chooseCountry: 'هېواد وټاکئ',
  privacyNotice: 'د محرمیت خبرتیا',
  signNow: 'اوس لاسلیک کړئ',
  sending: 'لېږل کېږي…',
  problem: 'یوه ستونزه شته',
  fieldMissing: '{label}: مهرباني وکړئ دا برخه ډکه کړئ',
  emailWrong: 'د برېښنالیک پته داسې ولیکئ: name@example.org',
  looksLikeProgram: 'یوه داسې برخه ډکه شوې ده چې خلک یې نه ویني. مهرباني وکړئ یو ځل بیا یې ولېږئ.',
  offlineQueued: 'انټرنټ مو پرې شوی دی. کله چې بېرته ونښلي، لاسلیک به مو ولېږو.',
  sendFailed: 'ستاسو لاسلیک ونه لېږل شو. څه مو چې لیکلي، لا هم دلته دي.',
  tooMany:
    'ډېر لاسلیکونه را رسېږي. مهرباني وکړئ یوه دقیقه صبر وکړئ. څه مو چې لیکلي، لا هم دلته دي.',

  thankYou: 'مننه',
  signatureAccepted: 'ستاسو لاسلیک ومنل شو.',
  checkInbox: 'مهرباني وکړئ خپل برېښنالیک وګورئ: ښايي د لاسلیک تایید درڅخه وغوښتل شي.',
  alreadySigned: 'تاسو مخکې لاسلیک کړې ده',
  youSigned: 'تاسو لاسلیک کړې ده',
  shareInvitation: 'یو بل کار: له نورو هم وغواړئ چې لاسلیک یې کړي.',
  share: 'شریک کړئ',
  copyLink: 'لینک کاپي کړئ',
  linkCopied: 'لینک کاپي شو',
  linkToCopy: 'لینک',

  moreStories: 'نورې کیسې',
  moreStoriesFrom: 'نورې کیسې – {month}',
  noStories: 'کیسې نشته.',
  storiesFailed: 'کیسې بار نه شوې.',
  photoBy: 'انځور: {credit}',

  issuesFailed: 'پخوانۍ ګڼې بار نه شوې.',

  upcomingWebinars: 'راتلونکي وېبینارونه',
  noEvents: 'پروګرامونه نشته.',
  webinarsFailed: 'پروګرامونه بار نه شول.',
  liveNow: 'اوس روان دی',
  cancelled: 'لغوه شوی',
  tentative: 'لا نه دی تایید شوی',
  timeThere: '{time} ({zone})',
  calendarFile: 'د جنترۍ فایل (\u2068.ics\u2069)',
  googleCalendar: 'Google Calendar',
  outlook: 'Outlook',

  loading: 'بارېږي…',

  coalitionHeading: 'د {hashtag} ائتلاف',
  coalitionInvitation: 'پوهنتونونه، کلبونه، شرکتونه، ښارونه او دیني ټولنې یوځای ولاړ دي.',
  members: {one: '{count} غړی', other: '{count} غړي'},
  membersFailed: 'غړي بار نه شول.',
  mapHeading: 'له ټولې نړۍ د {hashtag} کیسې',
  mapInvitation: 'خلک د کډوالو هرکلی کوي. ووایئ چې تاسو یې څنګه کوئ.',
  addStory: 'خپله کیسه ورزیاته کړئ',
  stories: {one: '{count} کیسه', other: '{count} کیسې'},
};
