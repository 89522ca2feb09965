export {Campaign} from './elements/campaign.js';
export {CampaignBanner} from './elements/campaign-banner.js';
export {MoreStories} from './elements/more-stories.js';
export {PastIssues} from './elements/past-issues.js';
export {PetitionButton} from './elements/petition-button.js';
export {UpcomingWebinars} from './elements/upcoming-webinars.js';
export type {EventDetails} from './core/events.js';
export type {Story, StoryImage} from './feeds/story.js';
export type {Webinar} from './feeds/webinar.js';
