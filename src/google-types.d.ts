// Members of the platform that are newer than the installed types, each with its source.

declare namespace GoogleAppsScript {
  namespace Forms {
    interface Form {
      /** Source: developers.google.com/apps-script/reference/forms/form#ispublished */
      isPublished(): boolean;
      /** Source: developers.google.com/apps-script/reference/forms/form#setpublishedenabled */
      setPublished(enabled: boolean): Form;
      /** Source: developers.google.com/apps-script/reference/forms/form#supportsadvancedresponderpermissions */
      supportsAdvancedResponderPermissions(): boolean;
      /** Source: developers.google.com/apps-script/reference/forms/form#addpublishedreaderemailaddress and its neighbours */
      addPublishedReader(emailAddress: string): Form;
      addPublishedReader(user: Base.User): Form;
      addPublishedReaders(emailAddresses: string[]): Form;
      getPublishedReaders(): Base.User[];
      removePublishedReader(emailAddress: string): Form;
      removePublishedReader(user: Base.User): Form;
    }
    interface FormApp {
      /** Source: developers.google.com/apps-script/reference/forms/form-app#createtitle,-ispublished */
      create(title: string, isPublished: boolean): Form;
    }
  }
  namespace Document {
    /** The body's methods on the document itself: the service's first years had them, and programs of that time still run. */
    interface Document {
      appendHorizontalRule(): HorizontalRule;
      appendImage(image: Base.BlobSource): InlineImage;
      appendListItem(listItem: ListItem): ListItem;
      appendListItem(text: string): ListItem;
      appendPageBreak(pageBreak?: PageBreak): PageBreak;
      appendParagraph(paragraph: Paragraph): Paragraph;
      appendParagraph(text: string): Paragraph;
      appendTable(cells?: string[][]): Table;
      appendTable(table: Table): Table;
      clear(): Document;
      editAsText(): Text;
      findElement(elementType: ElementType, from?: RangeElement): RangeElement;
      findText(searchPattern: string, from?: RangeElement): RangeElement;
      getChildIndex(child: Element): number;
      getImages(): InlineImage[];
      removeChild(child: Element): Document;
      getChild(childIndex: number): Element;
      getListItems(): ListItem[];
      getNumChildren(): number;
      getParagraphs(): Paragraph[];
      getTables(): Table[];
      getText(): string;
      insertHorizontalRule(childIndex: number): HorizontalRule;
      insertImage(childIndex: number, image: Base.BlobSource): InlineImage;
      insertListItem(childIndex: number, listItem: ListItem): ListItem;
      insertListItem(childIndex: number, text: string): ListItem;
      insertPageBreak(childIndex: number, pageBreak?: PageBreak): PageBreak;
      insertParagraph(childIndex: number, paragraph: Paragraph): Paragraph;
      insertParagraph(childIndex: number, text: string): Paragraph;
      insertTable(childIndex: number, cells?: string[][]): Table;
      insertTable(childIndex: number, table: Table): Table;
      replaceText(searchPattern: string, replacement: string): Element;
      setText(text: string): Document;
    }
  }
  namespace Drive {
    interface DriveApp {
      /** Source: developers.google.com/apps-script/reference/drive/drive-app#enforcesingleparentvalue */
      enforceSingleParent(value: boolean): void;
    }
  }
  namespace HTML {
    interface HtmlService {
      /** What the code of a template writes to. Source: developers.google.com/apps-script/guides/html/templates#the_getcode_function */
      initTemplate(): HtmlOutput;
    }
  }
  namespace Spreadsheet {
    /** Not in the reference, but on the platform: what setBorder drew. */
    interface Range {
      getBorder(): Borders;
    }
    interface Borders {
      getTop(): Border;
      getBottom(): Border;
      getLeft(): Border;
      getRight(): Border;
      getVertical(): Border;
      getHorizontal(): Border;
    }
    interface Border {
      getColor(): Color;
      getBorderStyle(): BorderStyle;
    }
  }
  namespace Script {
    interface AuthorizationInfo {
      /** Those of the scopes asked about that were granted. Source: developers.google.com/apps-script/reference/script/authorization-info#getauthorizedscopes */
      getAuthorizedScopes(): string[] | null;
    }
    interface ScriptApp {
      /** Source: developers.google.com/apps-script/reference/script/script-app#getauthorizationinfoauthmode,-oauthscopes */
      getAuthorizationInfo(authMode: AuthMode, oAuthScopes: string[]): AuthorizationInfo;
      /** Source: developers.google.com/apps-script/reference/script/script-app#requirescopesauthmode,-oauthscopes */
      requireScopes(authMode: AuthMode, oAuthScopes: string[]): void;
      /** Source: developers.google.com/apps-script/reference/script/script-app#requireallscopesauthmode */
      requireAllScopes(authMode: AuthMode): void;
    }
  }
}
