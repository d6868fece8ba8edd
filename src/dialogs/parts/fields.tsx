// Fields of the pages: each with its label, its help, and what is wrong with it.
import type { ComponentChildren } from 'preact';
import { useId } from 'preact/hooks';

interface FieldProps {
  readonly label: string;
  readonly value: string;
  readonly onInput: (value: string) => void;
  readonly help?: string;
  readonly wrong?: string;
  readonly required?: boolean;
}

/** A line of text. */
export function TextField({ kind = 'text', ...field }: FieldProps & { readonly kind?: 'text' | 'url' | 'email' | 'password' | 'date' | 'number' }) {
  const type = kind as 'text'; // the library wants one literal an element; all these take the same attributes
  return <Labelled {...field}>{(id, described) => <input id={id} type={type} value={field.value} required={field.required} aria-describedby={described} aria-invalid={field.wrong !== undefined} onInput={(event) => { field.onInput(event.currentTarget.value); }} />}</Labelled>;
}

/** Several lines of text. */
export function TextArea({ rows = 3, ...field }: FieldProps & { readonly rows?: number }) {
  return <Labelled {...field}>{(id, described) => <textarea id={id} rows={rows} value={field.value} required={field.required} aria-describedby={described} aria-invalid={field.wrong !== undefined} onInput={(event) => { field.onInput(event.currentTarget.value); }} />}</Labelled>;
}

interface Option { readonly code: string; readonly label: string }

/** One of several; groups stand below the single ones. */
export function Choice({ options, groups = [], ...field }: FieldProps & { readonly options: readonly Option[]; readonly groups?: readonly { readonly label: string; readonly options: readonly Option[] }[] }) {
  return (
    <Labelled {...field}>{(id, described) => (
      <select id={id} value={field.value} required={field.required} aria-describedby={described} onChange={(event) => { field.onInput(event.currentTarget.value); }}>
        {options.map(({ code, label }) => <option value={code}>{label}</option>)}
        {groups.map((group) => <optgroup label={group.label}>{group.options.map(({ code, label }) => <option value={code}>{label}</option>)}</optgroup>)}
      </select>
    )}</Labelled>
  );
}

/** A tick. */
export function Tick({ label, isTicked, onChange }: { readonly label: ComponentChildren; readonly isTicked: boolean; readonly onChange: (isTicked: boolean) => void }) {
  return <label class="tick"><input type="checkbox" checked={isTicked} onChange={(event) => { onChange(event.currentTarget.checked); }} /> <span>{label}</span></label>;
}

function Labelled({ label, help, wrong, required, children }: Omit<FieldProps, 'value' | 'onInput'> & { readonly children: (id: string, described: string | undefined) => ComponentChildren }) {
  const id = useId();
  const described = help === undefined && wrong === undefined ? undefined : `${id}-help`;
  return (
    <p class="field">
      <label for={id}>{label}{required === true && <span class="required" aria-hidden="true"> *</span>}</label>
      {children(id, described)}
      {described !== undefined && <small id={described} class={wrong === undefined ? '' : 'wrong'}>{wrong ?? help}</small>}
    </p>
  );
}
