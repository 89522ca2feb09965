import type {Origin, Strings} from '../strings.js';

/** فارسی */
export const origin: Origin = {drafted: "this kit's developers, 2026-11", signed: null};

export const strings: Strings = {
  signPetition: 'طومار را امضا کنید',
  joinCoalition: 'به ائتلاف بپیوندید',
  pastIssues: 'به دنبال شماره‌های پیشین هستید؟',
  more: 'بیشتر',
  addToCalendar: 'افزودن به تقویم',
  close: 'بستن',
  tryAgain: 'تلاش دوباره',
  newTab: '(در زبانهٔ جدید باز می‌شود)',

  hashtag: '#WithRefugees',
  bannerHeading: 'همراهیم {hashtag}',
  bannerMessage:
    'هر کودک پناهنده در مدرسه، هر خانوادهٔ پناهنده در سرپناهی امن، و هر پناهنده آزاد برای کار و آموختن. شما هم نامتان را اضافه کنید.',
  messageClosed: 'پیام بسته شد',
  daysLeft: {one: '{count} روز مانده است', other: '{count} روز مانده است'},
  hoursLeft: {one: '{count} ساعت مانده است', other: '{count} ساعت مانده است'},
  minutesLeft: {one: '{count} دقیقه مانده است', other: '{count} دقیقه مانده است'},

  askEducation: 'هر کودک پناهنده در مدرسه.',
  askShelter: 'هر خانوادهٔ پناهنده در سرپناهی امن.',
  askLivelihoods: 'هر پناهنده آزاد برای کار و آموختن.',

  peopleSigned: {one: '{count} نفر امضا کرده است', other: '{count} نفر امضا کرده‌اند'},
  goal: 'هدف: {goal}',
  countOfGoal: '{count} از {goal} امضا',
  petitionClosed: 'مهلت امضای این طومار به پایان رسیده است',
  countAsOf: 'تا {date}',

  givenName: 'نام',
  familyName: 'نام خانوادگی',
  fullName: 'نام و نام خانوادگی',
  email: 'ایمیل',
  country: 'کشور',
  postalCode: 'کد پستی',
  comment: 'نظر',
  optional: '(اختیاری)',
  chooseCountry: 'کشور را انتخاب کنید',
  privacyNotice: 'بیانیهٔ حریم خصوصی',
  signNow: 'اکنون امضا کنید',
  sending: 'در حال ارسال…',
  problem: 'مشکلی وجود دارد',
  fieldMissing: '{label}: لطفاً این بخش را پر کنید',
  emailWrong: 'نشانی ایمیل را به این شکل بنویسید: name@example.org',
  looksLikeProgram: 'بخشی پر شده است که کاربران آن را نمی‌بینند. لطفاً یک بار دیگر ارسال کنید.',
  offlineQueued: 'اتصال اینترنت برقرار نیست. با وصل شدن دوباره، امضایتان را می‌فرستیم.',
  sendFailed: 'امضای شما ارسال نشد. آنچه نوشته‌اید همچنان اینجاست.',
  tooMany:
    'امضاهای بسیاری در حال رسیدن است. لطفاً یک دقیقه صبر کنید. آنچه نوشته‌اید همچنان اینجاست.',

  thankYou: 'سپاسگزاریم',
  signatureAccepted: 'امضای شما پذیرفته شد.',
  checkInbox: 'لطفاً ایمیلتان را ببینید: شاید لازم باشد امضا را تأیید کنید.',
  alreadySigned: 'شما پیش‌تر امضا کرده‌اید',
  youSigned: 'شما امضا کرده‌اید',
  shareInvitation: 'یک کار دیگر: از دیگران هم بخواهید امضا کنند.',
  share: 'هم‌رسانی',
  copyLink: 'کپی پیوند',
  linkCopied: 'پیوند کپی شد',
  linkToCopy: 'پیوند',

  moreStories: 'داستان‌های بیشتر',
  moreStoriesFrom: 'داستان‌های بیشتر – {month}',
  noStories: 'داستانی وجود ندارد.',
  storiesFailed: 'بارگیری داستان‌ها ممکن نشد.',
  photoBy: 'عکس: {credit}',

  issuesFailed: 'بارگیری شماره‌های پیشین ممکن نشد.',

  upcomingWebinars: 'وبینارهای پیش رو',
  noEvents: 'رویدادی وجود ندارد.',
  webinarsFailed: 'بارگیری رویدادها ممکن نشد.',
  liveNow: 'در حال برگزاری',
  cancelled: 'لغو شد',
  tentative: 'در انتظار تأیید',
  timeThere: '{time} ({zone})',
  calendarFile: 'فایل تقویم (\u2068.ics\u2069)',
  googleCalendar: 'Google Calendar',
  outlook: 'Outlook',

  loading: 'در حال بارگیری…',

  coalitionHeading: 'ائتلاف {hashtag}',
  coalitionInvitation: 'دانشگاه‌ها، باشگاه‌ها، شرکت‌ها، شهرها و جوامع دینی در کنار هم ایستاده‌اند.',
  members: {one: '{count} عضو', other: '{count} عضو'},
  membersFailed: 'بارگیری فهرست اعضا ممکن نشد.',
  mapHeading: 'داستان‌های {hashtag} از سراسر جهان',
  mapInvitation: 'مردم از پناهندگان استقبال می‌کنند. بگویید شما چگونه این کار را می‌کنید.',
  addStory: 'داستان خود را اضافه کنید',
  stories: {one: '{count} داستان', other: '{count} داستان'},
};
