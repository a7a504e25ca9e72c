import { answerTask } from '../../background/answerTask.ts';
import { readFiles } from './readFiles.ts';

answerTask(readFiles);
