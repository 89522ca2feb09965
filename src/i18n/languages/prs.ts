import type {Origin, Strings} from '../strings.js';

/** دری */
export const origin: Origin = {drafted: "this kit's developers, 2026-11", signed: null};

export const strings: Strings = {
  signPetition: 'دادخواست را امضا کنید',
  joinCoalition: 'به ائتلاف بپیوندید',
  pastIssues: 'به دنبال شماره‌های گذشته هستید؟',
  more: 'بیشتر',
  addToCalendar: 'افزودن به تقویم',
  close: 'بستن',
  tryAgain: 'دوباره کوشش کنید',
  newTab: '(در تب جدید باز می‌شود)',

  hashtag: '#WithRefugees',
  bannerHeading: 'در کنار هم ایستاده‌ایم {hashtag}',
  bannerMessage:
    'هر کودک پناهنده در مکتب، هر خانوادهٔ پناهنده در جای امن، و هر پناهنده آزاد برای کار و آموزش. شما هم نام‌تان را اضافه کنید.',
  messageClosed: 'پیام بسته شد',
  daysLeft: {one: '{count} روز مانده است', other: '{count} روز مانده است'},
  hoursLeft: {one: '{count} ساعت مانده است', other: '{count} ساعت مانده است'},
  minutesLeft: {one: '{count} دقیقه مانده است', other: '{count} دقیقه مانده است'},

  askEducation: 'هر کودک پناهنده در مکتب.',
  askShelter: 'هر خانوادهٔ پناهنده در جای امن.',
  askLivelihoods: 'هر پناهنده آزاد برای کار و آموزش.',

  peopleSigned: {one: '{count} نفر امضا کرده است', other: '{count} نفر امضا کرده‌اند'},
  goal: 'هدف: {goal}',
  countOfGoal: '{count} از {goal} امضا',
  petitionClosed: 'وقت امضای این دادخواست ختم شده است',
  countAsOf: 'تا {date}',

  givenName: 'نام',
  familyName: 'تخلص',
  fullName: 'نام مکمل',
  email: 'ایمیل',
  country: 'کشور',
  postalCode: 'کود پستی',
  comment: 'نظر',
  optional: '(اختیاری)',
  chooseCountry: 'کشور را انتخاب کنید',
  privacyNotice: 'اطلاعیهٔ حریم خصوصی',
  signNow: 'اکنون امضا کنید',
  sending: 'در حال ارسال…',
  problem: 'مشکلی وجود دارد',
  fieldMissing: '{label}: لطفاً این بخش را خانه‌پری کنید',
  emailWrong: 'آدرس ایمیل را به این شکل بنویسید: name@example.org',
  looksLikeProgram: 'بخشی پر شده است که مردم آن را نمی‌بینند. لطفاً یک بار دیگر ارسال کنید.',
  offlineQueued: 'انترنت شما قطع است. وقتی دوباره وصل شد، امضای‌تان را ارسال می‌کنیم.',
  sendFailed: 'امضای شما ارسال نشد. آنچه نوشته‌اید هنوز اینجاست.',
  tooMany: 'امضاهای زیادی می‌رسد. لطفاً یک دقیقه صبر کنید. آنچه نوشته‌اید هنوز اینجاست.',

  thankYou: 'تشکر از شما',
  signatureAccepted: 'امضای شما قبول شد.',
  checkInbox: 'لطفاً ایمیل‌تان را ببینید: شاید از شما خواسته شود امضا را تأیید کنید.',
  alreadySigned: 'شما قبلاً امضا کرده‌اید',
  youSigned: 'شما امضا کرده‌اید',
  shareInvitation: 'یک کار دیگر: از دیگران هم بخواهید امضا کنند.',
  share: 'شریک کنید',
  copyLink: 'لینک را کاپی کنید',
  linkCopied: 'لینک کاپی شد',
  linkToCopy: 'لینک',

  moreStories: 'داستان‌های بیشتر',
  moreStoriesFrom: 'داستان‌های بیشتر – {month}',
  noStories: 'داستانی وجود ندارد.',
  storiesFailed: 'داستان‌ها بارگیری نشد.',
  photoBy: 'عکس: {credit}',

  issuesFailed: 'شماره‌های گذشته بارگیری نشد.',

  shareOn: 'در {service} شریک کنید',
  playVideo: 'پخش ویدیو: {title}',
  loadsFrom: 'محتوا از {service} بارگیری می‌شود',
  watchOn: 'در {service} تماشا کنید',
  videoFailed: 'ویدیو در اینجا پخش نمی‌شود.',

  upcomingWebinars: 'ویبینارهای آینده',
  noEvents: 'برنامه‌ای وجود ندارد.',
  webinarsFailed: 'برنامه‌ها بارگیری نشد.',
  liveNow: 'اکنون جریان دارد',
  cancelled: 'لغو شد',
  tentative: 'در انتظار تأیید',
  timeThere: '{time} ({zone})',
  calendarFile: 'فایل تقویم (\u2068.ics\u2069)',
  googleCalendar: 'Google Calendar',
  outlook: 'Outlook',

  loading: 'در حال بارگیری…',
};
