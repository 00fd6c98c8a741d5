import { Player } from './player.js';
import { Shelf } from './shelf.js';
import { Sights } from './sights.js';
import { Stages } from './stages.js';
import { Stories } from './stories.js';
import { TrainingFiles } from './training-files.js';
import { TrainingController } from './training.controller.js';
import { TrainingRuns } from './training-runs.js';
import { TrainingRunsController } from './training-runs.controller.js';

export const TRAINING_CONTROLLERS = [TrainingController, TrainingRunsController];
export const TRAINING_PROVIDERS = [Stories, Shelf, TrainingFiles, TrainingRuns, Stages, Sights, Player];
