import type {Origin, Strings} from '../strings.js';

/** 繁體中文 */
export const origin: Origin = {drafted: "this kit's developers, 2026-11", signed: null};

export const strings: Strings = {
  signPetition: '簽署請願書',
  joinCoalition: '加入聯盟',
  pastIssues: '想看過往的通訊？',
  more: '更多',
  addToCalendar: '加入日曆',
  close: '關閉',
  tryAgain: '再試一次',
  newTab: '（在新分頁開啟）',

  hashtag: '#WithRefugees',
  bannerHeading: '我們與難民站在一起 {hashtag}',
  bannerMessage:
    '讓每個難民兒童都能上學，每個難民家庭都有安全的居所，每位難民都能自由地工作和學習。請簽上您的名字。',
  messageClosed: '訊息已關閉',
  daysLeft: {other: '還剩 {count} 天'},
  hoursLeft: {other: '還剩 {count} 小時'},
  minutesLeft: {other: '還剩 {count} 分鐘'},

  askEducation: '每個難民兒童都能上學。',
  askShelter: '每個難民家庭都有安全的居所。',
  askLivelihoods: '每位難民都能自由地工作和學習。',

  peopleSigned: {other: '已有 {count} 人簽署'},
  goal: '目標：{goal}',
  countOfGoal: '目標 {goal} 個簽名，已有 {count} 個',
  petitionClosed: '這項請願已結束',
  countAsOf: '截至 {date}',

  givenName: '名字',
  familyName: '姓氏',
  fullName: '姓名',
  email: '電子郵件',
  country: '國家/地區',
  postalCode: '郵遞區號',
  comment: '留言',
  optional: '（選填）',
  chooseCountry: '請選擇國家/地區',
  privacyNotice: '隱私聲明',
  signNow: '立即簽署',
  sending: '正在傳送……',
  problem: '出現問題',
  fieldMissing: '{label}：請填寫此欄',
  emailWrong: '請依照 name@example.org 的格式填寫電子郵件',
  looksLikeProgram: '有一個看不見的欄位被填寫了。請再傳送一次。',
  offlineQueued: '您已離線。恢復連線後，我們會為您傳送。',
  sendFailed: '您的簽名未能送出。您填寫的內容還在這裡。',
  tooMany: '簽署的人太多了，請稍候一分鐘。您填寫的內容還在這裡。',

  thankYou: '謝謝您',
  signatureAccepted: '您的簽名已獲接受。',
  checkInbox: '請查看您的電子郵件：您可能需要確認簽名。',
  alreadySigned: '您已經簽署過了',
  youSigned: '您已簽署',
  shareInvitation: '還有一件事：請邀請其他人一起簽署。',
  share: '分享',
  copyLink: '複製連結',
  linkCopied: '連結已複製',
  linkToCopy: '連結',

  moreStories: '更多故事',
  moreStoriesFrom: '更多故事——{month}',
  noStories: '暫無故事。',
  storiesFailed: '未能載入故事。',
  photoBy: '圖片：{credit}',

  issuesFailed: '未能載入過往的通訊。',

  shareOn: '分享至 {service}',
  playVideo: '播放影片：{title}',
  loadsFrom: '將從 {service} 載入內容',
  watchOn: '在 {service} 觀看',
  videoFailed: '影片無法在此播放。',

  upcomingWebinars: '即將舉行的線上研討會',
  noEvents: '暫無活動。',
  webinarsFailed: '未能載入活動。',
  liveNow: '正在直播',
  cancelled: '已取消',
  tentative: '待確認',
  timeThere: '{time}（{zone}）',
  calendarFile: '日曆檔案（.ics）',
  googleCalendar: 'Google Calendar',
  outlook: 'Outlook',

  loading: '正在載入……',
};
