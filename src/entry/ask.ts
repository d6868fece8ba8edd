// Asks the person at the screen for one line of text; without a screen there is nobody to ask.

/** The answer, `''` where the person left it empty, `null` where they cancelled or no screen is there. */
export function ask(title: string, question: string): string | null {
  const ui = screen();
  if (ui === undefined) return null;
  const response = ui.prompt(title, question, ui.ButtonSet.OK_CANCEL);
  return response.getSelectedButton() === ui.Button.OK ? response.getResponseText().trim() : null;
}

/** Answers to several questions in turn; `null` as soon as one is cancelled. */
export function askAll<K extends string>(title: string, questions: Readonly<Record<K, string>>): Readonly<Record<K, string>> | null {
  const answers: Partial<Record<K, string>> = {};
  for (const key of Object.keys(questions) as K[]) {
    const answer = ask(title, questions[key]);
    if (answer === null) return null;
    answers[key] = answer;
  }
  return answers as Record<K, string>;
}

function screen(): GoogleAppsScript.Base.Ui | undefined {
  try {
    return SpreadsheetApp.getUi();
  } catch {
    return undefined;
  }
}
