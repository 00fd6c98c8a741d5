import { story as jimoFirstCase } from './jimo-first-case.mjs';
import { story as lateCase } from './late-case.mjs';
import { story as yanchengExtinguisher } from './yancheng-extinguisher.mjs';

/** The stories that this release tells, by id. Story 10 (a crash) is any of these with its processes killed: see tools/faults.mjs. */
export const STORIES = new Map([jimoFirstCase, yanchengExtinguisher, lateCase].map((story) => [story.id, story]));
