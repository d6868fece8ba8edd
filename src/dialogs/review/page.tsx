// The review page: the answers on the left, those that wait first; the chosen one with findings and decisions on the right.
import { useState } from 'preact/hooks';
import type { ReviewItem } from '../../domain/review/review-item';
import type { ReviewOpening, ReviewServer } from '../../entry/pages/review';
import { CloseButton, Foot } from '../parts/buttons';
import { WhenLoaded } from '../parts/loading';
import { mount } from '../parts/mount';
import { given, serverOf } from '../parts/server';
import { useRead } from '../parts/use-server';
import { Decision } from './decision';
import { Details } from './details';
import { toneOf } from './tone';

const server = serverOf<ReviewServer>();
const opening = given<ReviewOpening>();
const kind = opening.kind ?? 'nomination';

function Reviews() {
  const [loaded, again] = useRead<readonly ReviewItem[]>(() => server.readReviews(kind));
  const [chosen, setChosen] = useState(opening.responseId ?? '');
  return (
    <main>
      <WhenLoaded loaded={loaded} again={again}>{(items) => {
        const item = items.find(({ responseId }) => responseId === chosen) ?? items[0];
        if (item === undefined) return <p class="loading">ยังไม่มีคำตอบจากอำเภอ เรียกเมนู รับคำตอบจากแบบฟอร์ม เพื่อตรวจอีกครั้ง</p>;
        const onDone = (): void => { setChosen(item.responseId); again(); };
        return (
          <div class="split">
            <nav aria-label="คำตอบทั้งหมด"><ul class="choices">{items.map((one) => (
              <li><button type="button" aria-current={one === item ? 'true' : undefined} onClick={() => { setChosen(one.responseId); }}>
                <b>{one.title}</b> <span class={`badge ${toneOf(one.standing)}`}>{one.standingLabel}</span>
              </button></li>
            ))}</ul></nav>
            <section aria-label={item.title}>
              <Details item={item} server={server} onDone={onDone} />
              <Decision key={item.responseId} item={item} server={server} onDone={onDone} />
            </section>
          </div>
        );
      }}</WhenLoaded>
      <Foot><CloseButton /></Foot>
    </main>
  );
}

mount(<Reviews />);
