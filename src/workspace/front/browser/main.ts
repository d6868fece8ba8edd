// What makes the pages of the front work.
import type { Question } from './ask-window';
import { startHomeCard } from './home-card';
import { startRespondent } from './respondent';
import { listenToFrames } from './script-frames';
import { answer } from './server-calls';
import { startTimeControl } from './time-control';
import { startWorkbook } from './workbook';

listenToFrames();
startTimeControl();
startWorkbook();
startRespondent();
startHomeCard();

const waiting = document.getElementById('waiting')?.dataset['question'];
if (waiting !== undefined) void answer(JSON.parse(waiting) as Question).then(() => { location.reload(); });
