// CardService: cards as the JSON that an add-on answers with.
import { cardModule } from '../../../../src/workspace/services/card/module';
import { toCardJson } from '../../../../src/workspace/services/card/card-service';
import { Rig } from '../../rig';

const rig = (): Rig => new Rig({ modules: [cardModule] });
const json = (code: string): unknown => toCardJson(rig().run(code));

describe('CardService', () => {
  it('#134 builds a card with header, sections and widgets', () => {
    expect(json(`return CardService.newCardBuilder().setName("home")
      .setHeader(CardService.newCardHeader().setTitle("T").setImageStyle(CardService.ImageStyle.CIRCLE))
      .addSection(CardService.newCardSection().setHeader("S").setCollapsible(true)
        .addWidget(CardService.newTextParagraph().setText("text"))
        .addWidget(CardService.newDecoratedText().setTopLabel("top").setText("d").setIcon(CardService.Icon.CLOCK))
        .addWidget(CardService.newSelectionInput().setType(CardService.SelectionInputType.DROPDOWN).setFieldName("f").addItem("A", 1, true))
        .addWidget(CardService.newTextButton().setText("Go").setOnClickAction(CardService.newAction().setFunctionName("go").setParameters({ a: "1" })))
        .addWidget(CardService.newButtonSet().addButton(CardService.newTextButton().setText("Open").setOpenLink(CardService.newOpenLink().setUrl("https://example.com"))))).build()`)).toEqual({
      name: 'home', header: { title: 'T', imageType: 'CIRCLE' },
      sections: [{
        header: 'S', collapsible: true, widgets: [
          { textParagraph: { text: 'text' } }, { decoratedText: { topLabel: 'top', text: 'd', icon: { knownIcon: 'CLOCK' } } },
          { selectionInput: { type: 'DROPDOWN', name: 'f', items: [{ text: 'A', value: '1', selected: true }] } },
          { buttonList: { buttons: [{ text: 'Go', onClick: { action: { function: 'go', parameters: [{ key: 'a', value: '1' }] } } }] } },
          { buttonList: { buttons: [{ text: 'Open', onClick: { openLink: { url: 'https://example.com' } } }] } },
        ],
      }],
    });
  });
  it('#134 build validates, and takes the parts as they are by then', () => {
    expect(rig().errorOf('CardService.newCardBuilder().build()')).toBe('A card must have a header or at least one section.');
    expect(rig().errorOf('CardService.newCardBuilder().addSection(CardService.newCardSection()).build()')).toBe('A card section must have at least one widget.');
    expect(rig().errorOf('CardService.newCardBuilder().addSection(CardService.newCardSection().addWidget(CardService.newTextInput().setTitle("t"))).build()')).toBe('TextInput is missing a required value: name.');
    expect(json('const s = CardService.newCardSection(); const b = CardService.newCardBuilder().addSection(s); const w = CardService.newTextParagraph(); s.addWidget(w); w.setText("late"); return b.build()')).toEqual({ sections: [{ widgets: [{ textParagraph: { text: 'late' } }] }] });
  });
  it('#134 callbacks are named functions and action parameters are texts', () => {
    expect(rig().errorOf('CardService.newAction().setFunctionName(() => 1)')).toBe("The parameters (Function) don't match the method signature for CardService.Action.setFunctionName.");
    expect(rig().errorOf('CardService.newAction().setFunctionName("f").setParameters({ a: 1 })')).toMatch(/^Invalid argument: parameters/);
  });
  it('answers an action with navigation and a notification', () => {
    expect(json(`const card = CardService.newCardBuilder().setHeader(CardService.newCardHeader().setTitle("N")).build();
      return CardService.newActionResponseBuilder().setNavigation(CardService.newNavigation().popToRoot().updateCard(card)).setNotification(CardService.newNotification().setText("done")).setStateChanged(true).build()`)).toEqual({
      renderActions: { action: { navigations: [{ popToRoot: true }, { updateCard: { header: { title: 'N' } } }], notification: { text: 'done' } } }, stateChanged: true,
    });
  });
  it('answers with a draft, changes of a draft, and guests of an event', () => {
    expect(json('return CardService.newUpdateDraftActionResponseBuilder().setUpdateDraftSubjectAction(CardService.newUpdateDraftSubjectAction().addUpdateSubject("S")).setUpdateDraftBodyAction(CardService.newUpdateDraftBodyAction().addUpdateContent("c", CardService.ContentType.TEXT)).build()'))
      .toEqual({ updateDraftAction: { subject: { subject: 'S' }, body: { updateContents: [{ content: 'c', contentType: 'TEXT' }] } } });
    expect(json('return CardService.newCalendarEventActionResponseBuilder().addAttendees(["a@example.com"]).addAttendees(["b@example.com"]).build()')).toEqual({ calendarEventAction: { attendees: ['a@example.com', 'b@example.com'] } });
    expect(rig().errorOf('CardService.newAuthorizationException().setResourceDisplayName("R").setAuthorizationUrl("https://example.com").throwException()')).toBe('Authorization is required for R: https://example.com');
  });
});
