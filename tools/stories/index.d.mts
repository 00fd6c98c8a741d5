import type { Story } from '@sidan/regions';
import type { Driver, FileRef } from './driver.mjs';

export function allStories(): Promise<ReadonlyMap<string, Story>>;
export function playStory(story: Story, tell: Driver): Promise<{ readonly file: FileRef; readonly proceeding: FileRef; readonly followUpCode: string }>;
