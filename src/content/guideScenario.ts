/** The guided first night, as its own scenario text: fetched with the guide, so that nobody else carries it. */
import guide from './scenarios/guide.json';

export const GUIDE_SEED = 'dusk';
export const guideText = (): string => JSON.stringify(guide);
