// One command that asks a few things first: what will happen, its fields, how it ended.
import { useState } from 'preact/hooks';
import type { CommandReport } from '../../domain/report/command-report';
import type { OrderField, OrderForm, OrderGiven, OrderServer } from '../../entry/pages/order';
import { Button, CloseButton, Foot } from '../parts/buttons';
import { Choice, TextField, Tick } from '../parts/fields';
import { WhenLoaded } from '../parts/loading';
import { mount } from '../parts/mount';
import { Refusal, ReportView, Sentence } from '../parts/report-view';
import { given, serverOf } from '../parts/server';
import { useDeed, useRead } from '../parts/use-server';

const START = given<OrderGiven>();
const ORDER = START.order ?? 'signedCopy';
const server = serverOf<OrderServer>();

function Order() {
  const [loaded, again] = useRead<OrderForm>(() => server.readOrder(ORDER, START.selected ?? ''));
  return <main><WhenLoaded loaded={loaded} again={again}>{(form) => <Form form={form} />}</WhenLoaded></main>;
}

function Form({ form }: { readonly form: OrderForm }) {
  const [values, setValues] = useState<Readonly<Record<string, string>>>(() => Object.fromEntries(form.fields.map(({ name, value }) => [name, value ?? ''])));
  const deed = useDeed<[], CommandReport>(() => server.sendOrder(ORDER, values));
  const isReady = form.fields.every(({ name, required }) => required !== true || (values[name] ?? '').trim() !== '');
  return <>
    <h1>{form.heading}</h1>
    {form.lines.map((line) => <p><Sentence text={line} /></p>)}
    {form.fields.map((field) => <Field key={field.name} field={field} value={values[field.name] ?? ''} onInput={(value) => { setValues({ ...values, [field.name]: value }); }} />)}
    <Refusal sentences={deed.sentences} />
    {deed.value !== null && <ReportView report={deed.value} />}
    <Foot><Button kind="main" disabled={!isReady || deed.value?.status === 'done'} isBusy={deed.isBusy} onClick={deed.start}>{form.button}</Button><CloseButton /></Foot>
  </>;
}

function Field({ field: { kind, options = [], ...field }, ...line }: { readonly field: OrderField; readonly value: string; readonly onInput: (value: string) => void }) {
  switch (kind) {
    case 'tick': return <p><Tick label={field.label} isTicked={line.value !== ''} onChange={(isTicked) => { line.onInput(isTicked ? 'yes' : ''); }} /></p>;
    case 'choice': return <Choice {...field} {...line} options={options} />;
    default: return <TextField {...field} {...line} kind={kind} />;
  }
}

mount(<Order />);
