// In the order in which they stand on most pages, from the top: what kit.js defines first moves what comes later while that is low.
export {Campaign} from './elements/campaign.js';
export {CampaignBanner} from './elements/campaign-banner.js';
export {PetitionButton} from './elements/petition-button.js';
export {MoreStories} from './elements/more-stories.js';
export {PastIssues} from './elements/past-issues.js';
export {UpcomingWebinars} from './elements/upcoming-webinars.js';
export {Share} from './elements/share.js';
export {Video} from './elements/video.js';
export {Coalition} from './elements/coalition.js';
export {CommunityMap} from './elements/community-map.js';
export type {EventDetails} from './core/events.js';
export type {Category, Place} from './feeds/place.js';
export type {Story, StoryImage} from './feeds/story.js';
export type {Webinar} from './feeds/webinar.js';
