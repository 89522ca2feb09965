import type {Origin, Strings} from '../strings.js';

/** 简体中文 */
export const origin: Origin = {drafted: "this kit's developers, 2026-11", signed: null};

export const strings: Strings = {
  signPetition: '签署请愿书',
  joinCoalition: '加入联盟',
  pastIssues: '想看往期通讯？',
  more: '更多',
  addToCalendar: '添加到日历',
  close: '关闭',
  tryAgain: '重试',
  newTab: '（在新标签页中打开）',

  hashtag: '#WithRefugees',
  bannerHeading: '我们与难民站在一起 {hashtag}',
  bannerMessage:
    '让每个难民儿童都能上学，每个难民家庭都有安全的住处，每位难民都能自由地工作和学习。请签上您的名字。',
  messageClosed: '消息已关闭',
  daysLeft: {other: '还剩{count}天'},
  hoursLeft: {other: '还剩{count}小时'},
  minutesLeft: {other: '还剩{count}分钟'},

  askEducation: '每个难民儿童都能上学。',
  askShelter: '每个难民家庭都有安全的住处。',
  askLivelihoods: '每位难民都能自由地工作和学习。',

  peopleSigned: {other: '已有{count}人签名'},
  goal: '目标：{goal}',
  countOfGoal: '目标{goal}个签名，已有{count}个',
  petitionClosed: '本次请愿已结束',
  countAsOf: '截至{date}',

  givenName: '名',
  familyName: '姓',
  fullName: '姓名',
  email: '电子邮箱',
  country: '国家/地区',
  postalCode: '邮政编码',
  comment: '留言',
  optional: '（选填）',
  chooseCountry: '请选择国家/地区',
  privacyNotice: '隐私声明',
  signNow: '立即签名',
  sending: '正在发送……',
  problem: '出现问题',
  fieldMissing: '{label}：请填写此项',
  emailWrong: '请按 name@example.org 的格式填写电子邮箱',
  looksLikeProgram: '有一个看不见的栏目被填写了。请再发送一次。',
  offlineQueued: '您已离线。网络恢复后，我们会为您发送。',
  sendFailed: '您的签名未能发送。您填写的内容还在这里。',
  tooMany: '签名的人太多了，请稍等一分钟。您填写的内容还在这里。',

  thankYou: '感谢您',
  signatureAccepted: '您的签名已被接受。',
  checkInbox: '请查看您的邮箱：您可能需要确认签名。',
  alreadySigned: '您已经签过名了',
  youSigned: '您已签名',
  shareInvitation: '还有一件事：请邀请其他人一起签名。',
  share: '分享',
  copyLink: '复制链接',
  linkCopied: '链接已复制',
  linkToCopy: '链接',

  moreStories: '更多故事',
  moreStoriesFrom: '更多故事——{month}',
  noStories: '暂无故事。',
  storiesFailed: '故事未能加载。',
  photoBy: '图片：{credit}',

  issuesFailed: '往期通讯未能加载。',

  shareOn: '分享到 {service}',
  playVideo: '播放视频：{title}',
  loadsFrom: '将从 {service} 加载内容',
  watchOn: '在 {service} 上观看',
  videoFailed: '视频无法在此播放。',

  upcomingWebinars: '即将举行的网络研讨会',
  noEvents: '暂无活动。',
  webinarsFailed: '活动未能加载。',
  liveNow: '正在直播',
  cancelled: '已取消',
  tentative: '待确认',
  timeThere: '{time}（{zone}）',
  calendarFile: '日历文件（.ics）',
  googleCalendar: 'Google Calendar',
  outlook: 'Outlook',

  loading: '正在加载……',
};
