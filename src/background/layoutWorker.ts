import { layoutSteps } from '../layout/layoutSteps.ts';
import { answerTask } from './answerTask.ts';
import type { LayoutTask } from './runLayout.ts';

answerTask(({ input, arrangement }: LayoutTask) => layoutSteps(input, arrangement));
