import type {Origin, Strings} from '../strings.js';

/** ትግርኛ */
export const origin: Origin = {drafted: "this kit's developers, 2026-11", signed: null};

export const strings: Strings = {
  signPetition: 'ነቲ ጥርዓን ፈርሙ',
  joinCoalition: 'ናብቲ ጥምረት ተጸንበሩ',
  pastIssues: 'ዝሓለፉ ሕታማት ትደልዩ ዲኹም?',
  more: 'ተወሳኺ',
  addToCalendar: 'ናብ ዓውደ-ኣዋርሕ ወስኹ',
  close: 'ዕጸዉ',
  tryAgain: 'ደጊምኩም ፈትኑ',
  newTab: '(ኣብ ሓድሽ ታብ ይኽፈት)',

  hashtag: '#WithRefugees',
  bannerHeading: 'ኣብ ጎድኒ ስደተኛታት ደው ንብል {hashtag}',
  bannerMessage:
    'ነፍሲ ወከፍ ስደተኛ ቆልዓ ናብ ቤት ትምህርቲ ክኸይድ፣ ነፍሲ ወከፍ ስድራቤት ስደተኛታት ውሑስ መንበሪ ክረክብ፣ ነፍሲ ወከፍ ስደተኛ ብናጽነት ክሰርሕን ክመሃርን፣ ስምኩም ወስኹ።',
  messageClosed: 'እቲ መልእኽቲ ተዓጽዩ',
  daysLeft: {one: '{count} መዓልቲ ተሪፉ', other: '{count} መዓልታት ተሪፉ'},
  hoursLeft: {one: '{count} ሰዓት ተሪፉ', other: '{count} ሰዓታት ተሪፉ'},
  minutesLeft: {one: '{count} ደቒቕ ተሪፉ', other: '{count} ደቓይቕ ተሪፉ'},

  askEducation: 'ነፍሲ ወከፍ ስደተኛ ቆልዓ ናብ ቤት ትምህርቲ ይኺድ።',
  askShelter: 'ነፍሲ ወከፍ ስድራቤት ስደተኛታት ውሑስ መንበሪ ይርከብ።',
  askLivelihoods: 'ነፍሲ ወከፍ ስደተኛ ብናጽነት ይስራሕን ይመሃርን።',

  peopleSigned: {one: '{count} ሰብ ፈሪሙ', other: '{count} ሰባት ፈሪሞም'},
  goal: 'ሸቶ፦ {goal}',
  countOfGoal: 'ካብ {goal} ፌርማታት {count}',
  petitionClosed: 'እዚ ጥርዓን ተዓጽዩ',
  countAsOf: 'ክሳብ {date}',

  givenName: 'ቀዳማይ ስም',
  familyName: 'ስም ስድራ',
  fullName: 'ስም',
  email: 'ኢመይል',
  country: 'ሃገር',
  postalCode: 'ኮድ ፖስታ',
  comment: 'ርእይቶ',
  optional: '(ግዴታ ኣይኮነን)',
  chooseCountry: 'ሃገር ምረጹ',
  privacyNotice: 'ምልክታ ውልቃዊ ሓበሬታ',
  signNow: 'ሕጂ ፈርሙ',
  sending: 'ይስደድ ኣሎ…',
  problem: 'ጸገም ኣሎ',
  fieldMissing: '{label}፦ በጃኹም ምልኡ',
  emailWrong: 'ኣድራሻ ኢመይል ከም name@example.org ጌርኩም ጽሓፉ',
  looksLikeProgram: 'ሰብ ዘይርእዮ ቦታ ተመሊኡ ኣሎ። በጃኹም ሓንሳብ ደጊምኩም ስደዱ።',
  offlineQueued: 'ኢንተርነት የብልኩምን። ርክብ ምስ ተመልሰ ክንሰዶ ኢና።',
  sendFailed: 'ፌርማኹም ክስደድ ኣይከኣለን። ዝጸሓፍኩምዎ ገና ኣብዚ ኣሎ።',
  tooMany: 'ብዙሓት ፌርማታት ይኣትዉ ኣለዉ። በጃኹም ሓደ ደቒቕ ተጸበዩ። ዝጸሓፍኩምዎ ገና ኣብዚ ኣሎ።',

  thankYou: 'የቐንየልና',
  signatureAccepted: 'ፌርማኹም ተቐባልነት ረኺቡ ኣሎ።',
  checkInbox: 'በጃኹም ኢመይልኩም ርኣዩ፦ ፌርማኹም ከተረጋግጹ ክትሕተቱ ትኽእሉ ኢኹም።',
  alreadySigned: 'ቅድሚ ሕጂ ፈሪምኩም ኢኹም',
  youSigned: 'ፈሪምኩም ኣለኹም',
  shareInvitation: 'ሓደ ተወሳኺ ነገር፦ ካልኦት እውን ክፍርሙ ዓድሙ።',
  share: 'ኣካፍሉ',
  copyLink: 'መላግቦ ቅድሑ',
  linkCopied: 'መላግቦ ተቐዲሑ',
  linkToCopy: 'መላግቦ',

  moreStories: 'ተወሳኺ ታሪኻት',
  moreStoriesFrom: 'ተወሳኺ ታሪኻት – {month}',
  noStories: 'ታሪኻት የለን።',
  storiesFailed: 'እቶም ታሪኻት ክኽፈቱ ኣይከኣሉን።',
  photoBy: 'ስእሊ፦ {credit}',

  issuesFailed: 'እቶም ዝሓለፉ ሕታማት ክኽፈቱ ኣይከኣሉን።',

  shareOn: 'ኣብ {service} ኣካፍሉ',
  playVideo: 'ቪድዮ ኣጻውቱ፦ {title}',
  loadsFrom: 'ትሕዝቶ ካብ {service} ይጽዕን',
  watchOn: 'ኣብ {service} ርኣዩ',
  videoFailed: 'እቲ ቪድዮ ኣብዚ ክጻወት ኣይከኣለን።',

  upcomingWebinars: 'ዝመጽኡ ናይ ኢንተርነት ሰሚናራት',
  noEvents: 'መደባት የለን።',
  webinarsFailed: 'እቶም መደባት ክኽፈቱ ኣይከኣሉን።',
  liveNow: 'ሕጂ ብቐጥታ',
  cancelled: 'ተሰሪዙ',
  tentative: 'ገና ዘይተረጋገጸ',
  timeThere: '{time} ({zone})',
  calendarFile: 'ፋይል ዓውደ-ኣዋርሕ (.ics)',
  googleCalendar: 'Google Calendar',
  outlook: 'Outlook',

  loading: 'ይኽፈት ኣሎ…',
};
