// How a part of the page starts a step.
import type { LineFields, LineStep } from '../../entry/pages/line';

/** Starts a step with what it is given. */
export type StartStep = (step: LineStep, fields?: LineFields) => void;
