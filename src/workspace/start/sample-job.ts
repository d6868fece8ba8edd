// The sample year on a workspace: its day, its network, then the main job.
import { bangkokDay, morningOf } from '../host/records';
import type { Workspace } from '../host/workspace';
import { runMainJob, type StepEnd } from './main-job';

/** The day that the sample year is played on, ISO. */
export const SAMPLE_DAY = '2024-10-28';

/** What a sample year starts with; the clock only goes back where `day` was asked for. */
export interface SampleStart {
  readonly day: string;
  readonly isAsked?: boolean;
  readonly routes: Readonly<Record<string, string>>;
  readonly online: boolean;
}

/** Sets the day and the network. */
export function prepareSample(workspace: Workspace, start: SampleStart): void {
  if (start.isAsked === true || bangkokDay(workspace.now()) < start.day) workspace.setNow(morningOf(start.day));
  const network = workspace.records.network();
  network.routes = { ...start.routes };
  network.online = start.online;
  workspace.records.touch('network');
}

/** Prepares and runs every step; @throws JobFailed where a step cannot be done */
export function playSampleYear(workspace: Workspace, start: SampleStart, shown: (end: StepEnd, index: number, total: number) => void): readonly StepEnd[] {
  prepareSample(workspace, start);
  return runMainJob(workspace, shown);
}
