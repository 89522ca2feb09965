import type {Origin, Strings} from '../strings.js';

/** አማርኛ */
export const origin: Origin = {drafted: "this kit's developers, 2026-11", signed: null};

export const strings: Strings = {
  signPetition: 'አቤቱታውን ይፈርሙ',
  joinCoalition: 'ጥምረቱን ይቀላቀሉ',
  pastIssues: 'ያለፉ እትሞችን ይፈልጋሉ?',
  more: 'ተጨማሪ',
  addToCalendar: 'ወደ ቀን መቁጠሪያ ያክሉ',
  close: 'ይዝጉ',
  tryAgain: 'እንደገና ይሞክሩ',
  newTab: '(በአዲስ ትር ይከፈታል)',

  hashtag: '#WithRefugees',
  bannerHeading: 'ከስደተኞች ጎን እንቆማለን {hashtag}',
  bannerMessage:
    'እያንዳንዱ ስደተኛ ልጅ ትምህርት ቤት እንዲገባ፣ እያንዳንዱ የስደተኛ ቤተሰብ በሰላም የሚኖርበት ቦታ እንዲያገኝ፣ እያንዳንዱ ስደተኛ የመሥራትና የመማር ነጻነት እንዲኖረው ስምዎን ያክሉ።',
  messageClosed: 'መልእክቱ ተዘግቷል',
  daysLeft: {one: '{count} ቀን ቀርቷል', other: '{count} ቀናት ቀርተዋል'},
  hoursLeft: {one: '{count} ሰዓት ቀርቷል', other: '{count} ሰዓታት ቀርተዋል'},
  minutesLeft: {one: '{count} ደቂቃ ቀርቷል', other: '{count} ደቂቃዎች ቀርተዋል'},

  askEducation: 'እያንዳንዱ ስደተኛ ልጅ ትምህርት ቤት ይግባ።',
  askShelter: 'እያንዳንዱ የስደተኛ ቤተሰብ በሰላም የሚኖርበት ቦታ ያግኝ።',
  askLivelihoods: 'እያንዳንዱ ስደተኛ የመሥራትና የመማር ነጻነት ይኑረው።',

  peopleSigned: {one: '{count} ሰው ፈርሟል', other: '{count} ሰዎች ፈርመዋል'},
  goal: 'ግብ፦ {goal}',
  countOfGoal: 'ከ{goal} ፊርማዎች {count}',
  petitionClosed: 'ይህ አቤቱታ ተዘግቷል',
  countAsOf: 'እስከ {date} ድረስ',

  givenName: 'የመጀመሪያ ስም',
  familyName: 'የአባት ስም',
  fullName: 'ስም',
  email: 'ኢሜይል',
  country: 'አገር',
  postalCode: 'የፖስታ ኮድ',
  comment: 'አስተያየት',
  optional: '(ግዴታ አይደለም)',
  chooseCountry: 'አገር ይምረጡ',
  privacyNotice: 'የግላዊነት ማስታወቂያ',
  signNow: 'አሁን ይፈርሙ',
  sending: 'በመላክ ላይ…',
  problem: 'ችግር አለ',
  fieldMissing: '{label}፦ እባክዎ ይሙሉ',
  emailWrong: 'የኢሜይል አድራሻውን እንደ name@example.org አድርገው ይጻፉ',
  looksLikeProgram: 'ለሰው የማይታይ ቦታ ተሞልቷል። እባክዎ እንደገና ይላኩ።',
  offlineQueued: 'ከበይነመረብ ጋር አልተገናኙም። ግንኙነቱ ሲመለስ እንልከዋለን።',
  sendFailed: 'ፊርማዎ ሊላክ አልቻለም። የጻፉት አሁንም እዚህ አለ።',
  tooMany: 'በጣም ብዙ ፊርማዎች እየገቡ ነው። እባክዎ አንድ ደቂቃ ይጠብቁ። የጻፉት አሁንም እዚህ አለ።',

  thankYou: 'እናመሰግናለን',
  signatureAccepted: 'ፊርማዎ ተቀባይነት አግኝቷል።',
  checkInbox: 'እባክዎ የኢሜይል ሳጥንዎን ይመልከቱ፦ ፊርማዎን እንዲያረጋግጡ ሊጠየቁ ይችላሉ።',
  alreadySigned: 'ከዚህ በፊት ፈርመዋል',
  youSigned: 'ፈርመዋል',
  shareInvitation: 'አንድ ተጨማሪ ነገር፦ ሌሎችም እንዲፈርሙ ይጋብዙ።',
  share: 'ያጋሩ',
  copyLink: 'አገናኙን ይቅዱ',
  linkCopied: 'አገናኙ ተቀድቷል',
  linkToCopy: 'አገናኝ',

  moreStories: 'ተጨማሪ ታሪኮች',
  moreStoriesFrom: 'ተጨማሪ ታሪኮች – {month}',
  noStories: 'ምንም ታሪክ የለም።',
  storiesFailed: 'ታሪኮቹ ሊጫኑ አልቻሉም።',
  photoBy: 'ፎቶ፦ {credit}',

  issuesFailed: 'ያለፉት እትሞች ሊጫኑ አልቻሉም።',

  shareOn: 'በ{service} ላይ ያጋሩ',
  playVideo: 'ቪዲዮውን ያጫውቱ፦ {title}',
  loadsFrom: 'ይዘቱ የሚጫነው ከ{service} ነው',
  watchOn: 'በ{service} ላይ ይመልከቱ',
  videoFailed: 'ቪዲዮው እዚህ ሊጫወት አልቻለም።',

  upcomingWebinars: 'መጪ የበይነመረብ ሴሚናሮች',
  noEvents: 'ምንም ዝግጅት የለም።',
  webinarsFailed: 'ዝግጅቶቹ ሊጫኑ አልቻሉም።',
  liveNow: 'አሁን በቀጥታ',
  cancelled: 'ተሰርዟል',
  tentative: 'ገና ያልተረጋገጠ',
  timeThere: '{time} ({zone})',
  calendarFile: 'የቀን መቁጠሪያ ፋይል (.ics)',
  googleCalendar: 'Google Calendar',
  outlook: 'Outlook',

  loading: 'በመጫን ላይ…',
};
