import type {Origin, Strings} from '../strings.js';

/** မြန်မာ */
export const origin: Origin = {drafted: "this kit's developers, 2026-11", signed: null};

export const strings: Strings = {
  signPetition: 'တောင်းဆိုလွှာတွင် လက်မှတ်ထိုးပါ',
  joinCoalition: 'မဟာမိတ်အဖွဲ့တွင် ပါဝင်ပါ',
  pastIssues: 'ယခင်စာစောင်များကို ရှာနေပါသလား။',
  more: 'နောက်ထပ်',
  addToCalendar: 'ပြက္ခဒိန်တွင် ထည့်ပါ',
  close: 'ပိတ်ပါ',
  tryAgain: 'ထပ်စမ်းကြည့်ပါ',
  newTab: '(တဘ်အသစ်တွင် ပွင့်မည်)',

  hashtag: '#WithRefugees',
  bannerHeading: 'ဒုက္ခသည်များနှင့်အတူ ကျွန်ုပ်တို့ ရပ်တည်ပါသည် {hashtag}',
  bannerMessage:
    'ဒုက္ခသည်ကလေးတိုင်း ကျောင်းတက်နိုင်ရေး၊ ဒုက္ခသည်မိသားစုတိုင်း ဘေးကင်းစွာ နေထိုင်နိုင်ရေး၊ ဒုက္ခသည်တိုင်း လွတ်လပ်စွာ အလုပ်လုပ်ပြီး ပညာသင်နိုင်ရေးအတွက် သင့်အမည်ကို ထည့်သွင်းပါ။',
  messageClosed: 'အသိပေးစာကို ပိတ်ပြီးပါပြီ',
  daysLeft: {other: '{count} ရက် ကျန်ပါသည်'},
  hoursLeft: {other: '{count} နာရီ ကျန်ပါသည်'},
  minutesLeft: {other: '{count} မိနစ် ကျန်ပါသည်'},

  askEducation: 'ဒုက္ခသည်ကလေးတိုင်း ကျောင်းတက်နိုင်ရမည်။',
  askShelter: 'ဒုက္ခသည်မိသားစုတိုင်း ဘေးကင်းစွာ နေထိုင်နိုင်ရမည်။',
  askLivelihoods: 'ဒုက္ခသည်တိုင်း လွတ်လပ်စွာ အလုပ်လုပ်ပြီး ပညာသင်နိုင်ရမည်။',

  peopleSigned: {other: 'လူ {count} ဦး လက်မှတ်ထိုးပြီးပါပြီ'},
  goal: 'ပန်းတိုင်: {goal}',
  countOfGoal: 'လက်မှတ် {goal} ခုအနက် {count} ခု',
  petitionClosed: 'ဤတောင်းဆိုလွှာကို ပိတ်လိုက်ပါပြီ',
  countAsOf: '{date} အထိ',

  givenName: 'အမည်ရှေ့ပိုင်း',
  familyName: 'အမည်နောက်ပိုင်း',
  fullName: 'အမည်',
  email: 'အီးမေးလ်',
  country: 'နိုင်ငံ',
  postalCode: 'စာပို့သင်္ကေတ',
  comment: 'မှတ်ချက်',
  optional: '(မဖြည့်လည်း ရပါသည်)',
  chooseCountry: 'နိုင်ငံ ရွေးပါ',
  privacyNotice: 'ကိုယ်ရေးလုံခြုံမှု အသိပေးချက်',
  signNow: 'ယခု လက်မှတ်ထိုးပါ',
  sending: 'ပို့နေပါသည်…',
  problem: 'ပြဿနာ ရှိနေပါသည်',
  fieldMissing: '{label}: ကျေးဇူးပြု၍ ဖြည့်ပါ',
  emailWrong: 'အီးမေးလ်လိပ်စာကို name@example.org ကဲ့သို့ ရေးပါ',
  looksLikeProgram: 'လူများ မမြင်ရသော အကွက်တစ်ခုကို ဖြည့်ထားပါသည်။ ကျေးဇူးပြု၍ နောက်တစ်ကြိမ် ပို့ပါ။',
  offlineQueued: 'သင် အင်တာနက် ချိတ်ဆက်မထားပါ။ ပြန်ချိတ်ဆက်မိလျှင် ပို့ပေးပါမည်။',
  sendFailed: 'သင့်လက်မှတ်ကို မပို့နိုင်ခဲ့ပါ။ သင်ရေးထားသည်များ ဤနေရာတွင် ရှိနေပါသေးသည်။',
  tooMany:
    'လက်မှတ်များ အလွန်များစွာ ဝင်နေပါသည်။ ကျေးဇူးပြု၍ တစ်မိနစ် စောင့်ပါ။ သင်ရေးထားသည်များ ဤနေရာတွင် ရှိနေပါသေးသည်။',

  thankYou: 'ကျေးဇူးတင်ပါသည်',
  signatureAccepted: 'သင့်လက်မှတ်ကို လက်ခံပြီးပါပြီ။',
  checkInbox: 'သင့်အီးမေးလ်ကို ကြည့်ပါ။ လက်မှတ်ကို အတည်ပြုရန် လိုအပ်နိုင်ပါသည်။',
  alreadySigned: 'သင် လက်မှတ်ထိုးပြီးသား ဖြစ်ပါသည်',
  youSigned: 'သင် လက်မှတ်ထိုးပြီးပါပြီ',
  shareInvitation: 'နောက်တစ်ချက် – အခြားသူများကိုလည်း လက်မှတ်ထိုးရန် ဖိတ်ခေါ်ပါ။',
  share: 'မျှဝေပါ',
  copyLink: 'လင့်ခ်ကို ကူးပါ',
  linkCopied: 'လင့်ခ်ကို ကူးပြီးပါပြီ',
  linkToCopy: 'လင့်ခ်',

  moreStories: 'နောက်ထပ် ဇာတ်လမ်းများ',
  moreStoriesFrom: 'နောက်ထပ် ဇာတ်လမ်းများ – {month}',
  noStories: 'ဇာတ်လမ်း မရှိပါ။',
  storiesFailed: 'ဇာတ်လမ်းများကို မဖွင့်နိုင်ပါ။',
  photoBy: 'ဓာတ်ပုံ: {credit}',

  issuesFailed: 'ယခင်စာစောင်များကို မဖွင့်နိုင်ပါ။',

  upcomingWebinars: 'လာမည့် အွန်လိုင်းဆွေးနွေးပွဲများ',
  noEvents: 'အစီအစဉ် မရှိပါ။',
  webinarsFailed: 'အစီအစဉ်များကို မဖွင့်နိုင်ပါ။',
  liveNow: 'ယခု တိုက်ရိုက်',
  cancelled: 'ပယ်ဖျက်ပြီး',
  tentative: 'အတည်မပြုရသေးပါ',
  timeThere: '{time} ({zone})',
  calendarFile: 'ပြက္ခဒိန်ဖိုင် (.ics)',
  googleCalendar: 'Google Calendar',
  outlook: 'Outlook',

  loading: 'ဖွင့်နေပါသည်…',

  coalitionHeading: '{hashtag} မဟာမိတ်အဖွဲ့',
  coalitionInvitation: 'တက္ကသိုလ်များ၊ အသင်းများ၊ ကုမ္ပဏီများ၊ မြို့များနှင့် ဘာသာရေးအဖွဲ့များ အတူတကွ ရပ်တည်ကြသည်။',
  members: {other: 'အဖွဲ့ဝင် {count} ဦး'},
  membersFailed: 'အဖွဲ့ဝင်များကို မဖွင့်နိုင်ပါ။',
  mapHeading: 'ကမ္ဘာတစ်ဝန်းမှ {hashtag} ဇာတ်လမ်းများ',
  mapInvitation: 'လူများက ဒုက္ခသည်များကို ကြိုဆိုကြသည်။ သင် မည်သို့ ကြိုဆိုသည်ကို ပြောပြပါ။',
  addStory: 'သင့်ဇာတ်လမ်းကို ထည့်ပါ',
  stories: {other: 'ဇာတ်လမ်း {count} ပုဒ်'},
};
