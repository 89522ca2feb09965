import type {Origin, Strings} from '../strings.js';

/** کوردیی سۆرانی */
export const origin: Origin = {drafted: "this kit's developers, 2026-11", signed: null};

export const strings: Strings = {
  signPetition: 'کەمپەینەکە واژۆ بکەن',
  joinCoalition: 'ببنە بەشێک لە ھاوپەیمانییەکە',
  pastIssues: 'بەدوای ژمارە پێشووەکاندا دەگەڕێن؟',
  more: 'زیاتر',
  addToCalendar: 'زیادکردن بۆ ڕۆژژمێر',
  close: 'داخستن',
  tryAgain: 'ھەوڵ بدەنەوە',
  newTab: '(لە تابێکی نوێدا دەکرێتەوە)',

  hashtag: '#WithRefugees',
  bannerHeading: 'پێکەوە ڕاوەستاوین {hashtag}',
  bannerMessage:
    'با ھەموو منداڵێکی پەنابەر لە قوتابخانە بێت، ھەموو خێزانێکی پەنابەر لە شوێنێکی پارێزراودا بژی، و ھەموو پەنابەرێک بتوانێت کار بکات و فێر ببێت. ناوی خۆتان زیاد بکەن.',
  messageClosed: 'پەیامەکە داخرا',
  daysLeft: {one: '{count} ڕۆژ ماوە', other: '{count} ڕۆژ ماوە'},
  hoursLeft: {one: '{count} کاتژمێر ماوە', other: '{count} کاتژمێر ماوە'},
  minutesLeft: {one: '{count} خولەک ماوە', other: '{count} خولەک ماوە'},

  askEducation: 'با ھەموو منداڵێکی پەنابەر لە قوتابخانە بێت.',
  askShelter: 'با ھەموو خێزانێکی پەنابەر لە شوێنێکی پارێزراودا بژی.',
  askLivelihoods: 'با ھەموو پەنابەرێک بتوانێت کار بکات و فێر ببێت.',

  peopleSigned: {one: '{count} کەس واژۆی کردووە', other: '{count} کەس واژۆیان کردووە'},
  goal: 'ئامانج: {goal}',
  countOfGoal: '{count} لە {goal} واژۆ',
  petitionClosed: 'کەمپەینی واژۆ کۆتایی ھاتووە',
  countAsOf: 'تا {date}',

  givenName: 'ناو',
  familyName: 'ناوی خێزان',
  fullName: 'ناوی تەواو',
  email: 'ئیمەیڵ',
  country: 'وڵات',
  postalCode: 'کۆدی پۆستە',
  comment: 'سەرنج',
  optional: '(ئارەزوومەندانە)',
  chooseCountry: 'وڵات ھەڵبژێرن',
  privacyNotice: 'ڕاگەیەندراوی تایبەتمەندی',
  signNow: 'ئێستا واژۆ بکەن',
  sending: 'دەنێردرێت…',
  problem: 'کێشەیەک ھەیە',
  fieldMissing: '{label}: تکایە ئەم خانەیە پڕ بکەنەوە',
  emailWrong: 'ئیمەیڵەکە بەم شێوەیە بنووسن: name@example.org',
  looksLikeProgram: 'خانەیەک پڕ کراوەتەوە کە خەڵک نایبینن. تکایە جارێکی تر بینێرن.',
  offlineQueued: 'ھێڵی ئینتەرنێتتان نییە. کە گەڕایەوە، واژۆکەتان دەنێرین.',
  sendFailed: 'نەتوانرا واژۆکەتان بنێردرێت. ئەوەی نووسیوتانە ھێشتا لێرەیە.',
  tooMany: 'ئێستا واژۆی زۆر دێت. تکایە خولەکێک چاوەڕێ بکەن. ئەوەی نووسیوتانە ھێشتا لێرەیە.',

  thankYou: 'سوپاس',
  signatureAccepted: 'واژۆکەتان وەرگیرا.',
  checkInbox: 'تکایە سەیری ئیمەیڵەکانتان بکەن: لەوانەیە داوای پشتڕاستکردنەوەتان لێ بکرێت.',
  alreadySigned: 'پێشتر واژۆتان کردووە',
  youSigned: 'واژۆتان کردووە',
  shareInvitation: 'شتێکی تر: داوا لە کەسانی تریش بکەن واژۆ بکەن.',
  share: 'ھاوبەشکردن',
  copyLink: 'کۆپیکردنی بەستەر',
  linkCopied: 'بەستەرەکە کۆپی کرا',
  linkToCopy: 'بەستەر',

  moreStories: 'چیرۆکی زیاتر',
  moreStoriesFrom: 'چیرۆکی زیاتر – {month}',
  noStories: 'ھیچ چیرۆکێک نییە.',
  storiesFailed: 'نەتوانرا چیرۆکەکان بار بکرێن.',
  photoBy: 'وێنە: {credit}',

  issuesFailed: 'نەتوانرا ژمارە پێشووەکان بار بکرێن.',

  shareOn: 'ھاوبەشکردن لە {service}',
  playVideo: 'لێدانی ڤیدیۆ: {title}',
  loadsFrom: 'ناوەڕۆک لە {service} بار دەکرێت',
  watchOn: 'بینین لە {service}',
  videoFailed: 'نەتوانرا ڤیدیۆکە لێرە لێبدرێت.',

  upcomingWebinars: 'وێبینارەکانی داھاتوو',
  noEvents: 'ھیچ چالاکییەک نییە.',
  webinarsFailed: 'نەتوانرا چالاکییەکان بار بکرێن.',
  liveNow: 'ئێستا ڕاستەوخۆ',
  cancelled: 'ھەڵوەشێنراوەتەوە',
  tentative: 'ھێشتا پشتڕاست نەکراوەتەوە',
  timeThere: '{time} ({zone})',
  calendarFile: 'فایلی ڕۆژژمێر (\u2068.ics\u2069)',
  googleCalendar: 'Google Calendar',
  outlook: 'Outlook',

  loading: 'بار دەکرێت…',
};
