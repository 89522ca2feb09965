import type {Origin, Strings} from '../strings.js';

/** اردو */
export const origin: Origin = {drafted: "this kit's developers, 2026-11", signed: null};

export const strings: Strings = {
  signPetition: 'پٹیشن پر دستخط کریں',
  joinCoalition: 'اتحاد میں شامل ہوں',
  pastIssues: 'پچھلے شماروں کی تلاش ہے؟',
  more: 'مزید',
  addToCalendar: 'کیلنڈر میں شامل کریں',
  close: 'بند کریں',
  tryAgain: 'دوبارہ کوشش کریں',
  newTab: '(نئے ٹیب میں کھلتا ہے)',

  hashtag: '#WithRefugees',
  bannerHeading: 'ہم ساتھ کھڑے ہیں {hashtag}',
  bannerMessage:
    'ہر پناہ گزین بچے کو اسکول، ہر پناہ گزین خاندان کو رہنے کی محفوظ جگہ، اور ہر پناہ گزین کو کام کرنے اور سیکھنے کی آزادی ملے۔ آپ بھی اپنا نام شامل کریں۔',
  messageClosed: 'پیغام بند ہو گیا',
  daysLeft: {one: '{count} دن باقی ہے', other: '{count} دن باقی ہیں'},
  hoursLeft: {one: '{count} گھنٹہ باقی ہے', other: '{count} گھنٹے باقی ہیں'},
  minutesLeft: {one: '{count} منٹ باقی ہے', other: '{count} منٹ باقی ہیں'},

  askEducation: 'ہر پناہ گزین بچے کو اسکول ملے۔',
  askShelter: 'ہر پناہ گزین خاندان کو رہنے کی محفوظ جگہ ملے۔',
  askLivelihoods: 'ہر پناہ گزین کو کام کرنے اور سیکھنے کی آزادی ملے۔',

  peopleSigned: {
    one: '{count} شخص نے دستخط کیے ہیں',
    other: '{count} لوگوں نے دستخط کیے ہیں',
  },
  goal: 'ہدف: {goal}',
  countOfGoal: '{goal} میں سے {count} دستخط',
  petitionClosed: 'یہ پٹیشن بند ہو چکی ہے',
  countAsOf: '{date} تک',

  givenName: 'پہلا نام',
  familyName: 'خاندانی نام',
  fullName: 'پورا نام',
  email: 'ای میل',
  country: 'ملک',
  postalCode: 'پوسٹل کوڈ',
  comment: 'تبصرہ',
  optional: '(اختیاری)',
  chooseCountry: 'ملک منتخب کریں',
  privacyNotice: 'رازداری کا نوٹس',
  signNow: 'ابھی دستخط کریں',
  sending: 'بھیجا جا رہا ہے…',
  problem: 'ایک مسئلہ ہے',
  fieldMissing: '{label}: براہِ کرم یہ خانہ پُر کریں',
  emailWrong: 'ای میل پتہ اس طرح لکھیں: name@example.org',
  looksLikeProgram:
    'ایک ایسا خانہ بھر گیا ہے جو لوگوں کو نظر نہیں آتا۔ براہِ کرم ایک بار پھر بھیجیں۔',
  offlineQueued: 'انٹرنیٹ منقطع ہے۔ بحال ہوتے ہی ہم آپ کے دستخط بھیج دیں گے۔',
  sendFailed: 'آپ کے دستخط بھیجے نہیں جا سکے۔ آپ کا لکھا ہوا سب کچھ یہیں موجود ہے۔',
  tooMany:
    'بہت زیادہ دستخط آ رہے ہیں۔ براہِ کرم ایک منٹ انتظار کریں۔ آپ کا لکھا ہوا سب کچھ یہیں موجود ہے۔',

  thankYou: 'شکریہ',
  signatureAccepted: 'آپ کے دستخط قبول کر لیے گئے ہیں۔',
  checkInbox: 'براہِ کرم اپنی ای میل دیکھیں: ہو سکتا ہے آپ کو دستخط کی تصدیق کرنی پڑے۔',
  alreadySigned: 'آپ نے پہلے ہی دستخط کر دیے ہیں',
  youSigned: 'آپ نے دستخط کر دیے ہیں',
  shareInvitation: 'ایک اور کام: دوسروں سے بھی دستخط کرنے کو کہیں۔',
  share: 'شیئر کریں',
  copyLink: 'لنک کاپی کریں',
  linkCopied: 'لنک کاپی ہو گیا',
  linkToCopy: 'لنک',

  moreStories: 'مزید کہانیاں',
  moreStoriesFrom: 'مزید کہانیاں – {month}',
  noStories: 'کوئی کہانی نہیں۔',
  storiesFailed: 'کہانیاں لوڈ نہیں ہو سکیں۔',
  photoBy: 'تصویر: {credit}',

  issuesFailed: 'پچھلے شمارے لوڈ نہیں ہو سکے۔',

  upcomingWebinars: 'آئندہ ویبینار',
  noEvents: 'کوئی تقریب نہیں۔',
  webinarsFailed: 'تقریبات لوڈ نہیں ہو سکیں۔',
  liveNow: 'ابھی براہِ راست',
  cancelled: 'منسوخ',
  tentative: 'تصدیق باقی ہے',
  timeThere: '{time} ({zone})',
  calendarFile: 'کیلنڈر فائل (\u2068.ics\u2069)',
  googleCalendar: 'Google Calendar',
  outlook: 'Outlook',

  loading: 'لوڈ ہو رہا ہے…',

  coalitionHeading: '{hashtag} اتحاد',
  coalitionInvitation: 'یونیورسٹیاں، کلب، کمپنیاں، شہر اور مذہبی برادریاں ایک ساتھ کھڑی ہیں۔',
  members: {one: '{count} رکن', other: '{count} ارکان'},
  membersFailed: 'ارکان لوڈ نہیں ہو سکے۔',
  mapHeading: 'دنیا بھر سے {hashtag} کہانیاں',
  mapInvitation: 'لوگ پناہ گزینوں کا خیرمقدم کرتے ہیں۔ بتائیں آپ یہ کیسے کرتے ہیں۔',
  addStory: 'اپنی کہانی شامل کریں',
  stories: {one: '{count} کہانی', other: '{count} کہانیاں'},
};
