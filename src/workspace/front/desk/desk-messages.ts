// What the server's thread and the workspace's thread say to each other.
import type { BuildPaths } from '../../host/workspace';
import type { PersonAtScreen } from '../../kernel/execution';
import type { MailboxEnd } from '../../kernel/mailbox';

/** How the workspace's thread is started. */
export interface DeskStart {
  readonly build: BuildPaths;
  readonly directory: string;
  readonly sample: SampleOptions;
  /** Answers of the person arrive here. */
  readonly answers: MailboxEnd;
}

/** What a sample year starts with; `day` is ISO. */
export interface SampleOptions {
  readonly day: string;
  readonly routes: Readonly<Record<string, string>>;
  readonly online: boolean;
}

/** A page to be shown, or a deed to be done. */
export type Job = { readonly kind: 'page'; readonly address: string } | { readonly kind: 'deed'; readonly name: string; readonly input: unknown } | { readonly kind: 'close' };

/** What a request is answered with. */
export interface Answer {
  readonly status: number;
  readonly type: string;
  readonly body: string | Uint8Array;
  readonly headers?: Readonly<Record<string, string>>;
}

/** A question to the person at the screen. */
export type Asked = Parameters<PersonAtScreen['ask']>[0];

/** Something that a script shows. */
export type Shown = Parameters<PersonAtScreen['show']>[0];

/** What the person answered. */
export type Answered = ReturnType<PersonAtScreen['ask']>;

/** What happens while a job is done; `done` and `failed` are the last of it. */
export type Happening =
  | { readonly kind: 'asked'; readonly question: Asked }
  | { readonly kind: 'shown'; readonly shown: Shown }
  | { readonly kind: 'told'; readonly text: string }
  | { readonly kind: 'done'; readonly value: unknown }
  | { readonly kind: 'failed'; readonly message: string };
