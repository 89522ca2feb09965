import type {Origin, Strings} from '../strings.js';

/** বাংলা */
export const origin: Origin = {drafted: "this kit's developers, 2026-11", signed: null};

export const strings: Strings = {
  signPetition: 'পিটিশনে স্বাক্ষর করুন',
  joinCoalition: 'জোটে যোগ দিন',
  pastIssues: 'আগের সংখ্যাগুলো খুঁজছেন?',
  more: 'আরও',
  addToCalendar: 'ক্যালেন্ডারে যোগ করুন',
  close: 'বন্ধ করুন',
  tryAgain: 'আবার চেষ্টা করুন',
  newTab: '(নতুন ট্যাবে খুলবে)',

  hashtag: '#WithRefugees',
  bannerHeading: 'আমরা শরণার্থীদের পাশে আছি {hashtag}',
  bannerMessage:
    'প্রতিটি শরণার্থী শিশু স্কুলে যাক, প্রতিটি শরণার্থী পরিবার থাকার নিরাপদ জায়গা পাক, প্রত্যেক শরণার্থী কাজ করার ও শেখার স্বাধীনতা পাক। আপনার নাম যোগ করুন।',
  messageClosed: 'বার্তাটি বন্ধ করা হয়েছে',
  daysLeft: {one: '{count} দিন বাকি', other: '{count} দিন বাকি'},
  hoursLeft: {one: '{count} ঘণ্টা বাকি', other: '{count} ঘণ্টা বাকি'},
  minutesLeft: {one: '{count} মিনিট বাকি', other: '{count} মিনিট বাকি'},

  askEducation: 'প্রতিটি শরণার্থী শিশু স্কুলে যাক।',
  askShelter: 'প্রতিটি শরণার্থী পরিবার থাকার নিরাপদ জায়গা পাক।',
  askLivelihoods: 'প্রত্যেক শরণার্থী কাজ করার ও শেখার স্বাধীনতা পাক।',

  peopleSigned: {one: '{count} জন স্বাক্ষর করেছেন', other: '{count} জন স্বাক্ষর করেছেন'},
  goal: 'লক্ষ্য: {goal}',
  countOfGoal: '{goal}টি স্বাক্ষরের মধ্যে {count}টি',
  petitionClosed: 'এই পিটিশন বন্ধ হয়ে গেছে',
  countAsOf: '{date} পর্যন্ত',

  givenName: 'নামের প্রথম অংশ',
  familyName: 'নামের শেষ অংশ',
  fullName: 'নাম',
  email: 'ইমেইল',
  country: 'দেশ',
  postalCode: 'পোস্টাল কোড',
  comment: 'মন্তব্য',
  optional: '(ঐচ্ছিক)',
  chooseCountry: 'দেশ বেছে নিন',
  privacyNotice: 'গোপনীয়তা বিজ্ঞপ্তি',
  signNow: 'এখনই স্বাক্ষর করুন',
  sending: 'পাঠানো হচ্ছে…',
  problem: 'একটি সমস্যা হয়েছে',
  fieldMissing: '{label}: অনুগ্রহ করে পূরণ করুন',
  emailWrong: 'ইমেইল ঠিকানা name@example.org-এর মতো করে লিখুন',
  looksLikeProgram: 'মানুষের চোখে পড়ে না এমন একটি ঘর পূরণ করা হয়েছে। অনুগ্রহ করে আরেকবার পাঠান।',
  offlineQueued: 'আপনি অফলাইনে আছেন। সংযোগ ফিরলে আমরা এটি পাঠিয়ে দেব।',
  sendFailed: 'আপনার স্বাক্ষর পাঠানো যায়নি। আপনি যা লিখেছেন তা এখানেই আছে।',
  tooMany: 'অনেক বেশি স্বাক্ষর আসছে। অনুগ্রহ করে এক মিনিট অপেক্ষা করুন। আপনি যা লিখেছেন তা এখানেই আছে।',

  thankYou: 'ধন্যবাদ',
  signatureAccepted: 'আপনার স্বাক্ষর গৃহীত হয়েছে।',
  checkInbox: 'অনুগ্রহ করে আপনার ইমেইল দেখুন: স্বাক্ষরটি নিশ্চিত করতে বলা হতে পারে।',
  alreadySigned: 'আপনি আগেই স্বাক্ষর করেছেন',
  youSigned: 'আপনি স্বাক্ষর করেছেন',
  shareInvitation: 'আরেকটি কথা: অন্যদেরও স্বাক্ষর করতে বলুন।',
  share: 'শেয়ার করুন',
  copyLink: 'লিংক কপি করুন',
  linkCopied: 'লিংক কপি হয়েছে',
  linkToCopy: 'লিংক',

  moreStories: 'আরও গল্প',
  moreStoriesFrom: 'আরও গল্প – {month}',
  noStories: 'কোনো গল্প নেই।',
  storiesFailed: 'গল্পগুলো লোড করা যায়নি।',
  photoBy: 'ছবি: {credit}',

  issuesFailed: 'আগের সংখ্যাগুলো লোড করা যায়নি।',

  shareOn: '{service}-এ শেয়ার করুন',
  playVideo: 'ভিডিও চালান: {title}',
  loadsFrom: '{service} থেকে কনটেন্ট লোড হয়',
  watchOn: '{service}-এ দেখুন',
  videoFailed: 'ভিডিওটি এখানে চালানো যায়নি।',

  upcomingWebinars: 'আসন্ন ওয়েবিনার',
  noEvents: 'কোনো অনুষ্ঠান নেই।',
  webinarsFailed: 'অনুষ্ঠানগুলো লোড করা যায়নি।',
  liveNow: 'এখন সরাসরি',
  cancelled: 'বাতিল',
  tentative: 'এখনও নিশ্চিত নয়',
  timeThere: '{time} ({zone})',
  calendarFile: 'ক্যালেন্ডার ফাইল (.ics)',
  googleCalendar: 'Google Calendar',
  outlook: 'Outlook',

  loading: 'লোড হচ্ছে…',
};
