import { Inject, Injectable } from '@nestjs/common';
import type { Story } from '@sidan/regions';
import { Database, Rulebook, trainingRunsOf } from '@sidan/persistence';
import { instantOf } from '@sidan/domain';
import type { Who } from '../platform/session/who.js';
import { playerView } from './run-view.js';
import { Stories } from './stories.js';
import { namesIn } from './story-people.js';
import type { StoryCard, TrainingShelf } from './training-shapes.js';

const RUNS_SHOWN = 100;

/** The stories that can be played here: those of regions whose rules are in force. */
@Injectable()
export class Shelf {
  constructor(
    @Inject(Stories) private readonly stories: Stories,
    @Inject(Rulebook) private readonly rulebook: Rulebook,
    @Inject(Database) private readonly database: Database,
  ) {}

  async read({ personId }: Who): Promise<TrainingShelf> {
    const [names, runs] = await Promise.all([namesIn(this.database, this.stories.all), trainingRunsOf(this.database, personId, RUNS_SHOWN)]);
    const cards = await Promise.all(this.stories.all.map(async (story): Promise<StoryCard | null> => {
      const policy = await this.rulebook.currentPolicy(story.region);
      const mine = runs.filter((run) => run.story === story.id);
      return policy && { ...cardOf(story, names), regionName: policy.name, runs: mine.map(({ caseId, openedAt, position }) => ({ caseId, openedAt: instantOf(openedAt), position, steps: story.steps.length })) };
    }));
    return { stories: cards.filter((card) => card !== null) };
  }
}

function cardOf(story: Story, names: ReadonlyMap<string, string>): Omit<StoryCard, 'regionName' | 'runs'> {
  const { id, number, title, lesson, region, people, steps } = story;
  return {
    id, number, title, lesson, region, people: Object.keys(people).map((who) => playerView(story, who, names)), steps: steps.length,
    refusals: steps.filter(({ act }) => (act?.expect ?? null) !== null).length, from: steps[0]?.at ?? '', to: steps.at(-1)?.at ?? '',
  };
}
