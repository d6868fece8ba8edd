// Messages that wait for a decision, on a page of their own.
import { CloseButton, Foot } from '../parts/buttons';
import { mount } from '../parts/mount';
import { UndecidedMessages } from './undecided-messages';

mount(
  <main>
    <h1>ข้อความที่รอตัดสิน</h1>
    <UndecidedMessages />
    <Foot><CloseButton /></Foot>
  </main>,
);
