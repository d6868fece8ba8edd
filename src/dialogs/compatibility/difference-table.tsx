// The differences that the compatibility check found, as a table.
import type { Difference } from '../../domain/upkeep/compatibility-result';

/** One row a difference; nothing where there is none. */
export function DifferenceTable({ differences }: { readonly differences: readonly Difference[] }) {
  if (differences.length === 0) return null;
  return (
    <div class="scroll">
      <table>
        <thead><tr><th scope="col">เรื่อง</th><th scope="col">สิ่งที่ระบบคาดไว้</th><th scope="col">คาดว่าได้</th><th scope="col">ได้จริง</th></tr></thead>
        <tbody>{differences.map(({ topic, name, expected, got }) => <tr key={`${topic} ${name}`}><td>{topic}</td><td>{name}</td><td>{expected}</td><td>{got}</td></tr>)}</tbody>
      </table>
    </div>
  );
}
