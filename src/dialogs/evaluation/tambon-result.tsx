// One tambon's result: why, and criterion by criterion what every assessor gave and where they differ.
import type { CriterionLine, EvaluatedTambon } from '../../domain/evaluation/evaluation-board';

/** Closed it shows the result and its reasons, opened the table of criteria. */
export function TambonResult({ result }: { readonly result: EvaluatedTambon }) {
  return (
    <section aria-label={`ตำบล${result.tambon} อำเภอ${result.district}`}>
      <p><b>ตำบล{result.tambon}</b> อำเภอ{result.district} <span class={`badge ${result.tone}`}>{result.label}</span> {result.total}{result.isDiffering && <> <span class="badge info">ผู้ประเมินให้ต่างกัน</span></>}</p>
      <ul>{result.reasons.map((reason) => <li>{reason}</li>)}</ul>
      {result.criteria.length > 0 && <details>
        <summary>ดูรายข้อ</summary>
        <table>
          <thead><tr><th scope="col">ข้อ</th><th scope="col">คะแนนเฉลี่ย</th><th scope="col">ผู้ประเมิน</th><th scope="col">ผลต่าง</th><th scope="col">ผลของข้อ</th></tr></thead>
          <tbody>{result.criteria.map((line) => <Criterion key={line.id} line={line} />)}</tbody>
        </table>
      </details>}
    </section>
  );
}

function Criterion({ line }: { readonly line: CriterionLine }) {
  return (
    <tr>
      <th scope="row">{line.id} {line.indicator}{line.rule !== '' && <> <small>({line.rule})</small></>}</th>
      <td>{line.mean}</td>
      <td>{line.scores.length === 0 ? '–' : line.scores.map(({ assessor, score }) => <p>{assessor}: {score}</p>)}</td>
      <td>{line.difference > 0 ? <span class="badge info">ต่างกัน {line.difference}</span> : '–'}</td>
      <td><span class={`badge ${line.tone}`}>{line.met}</span></td>
    </tr>
  );
}
