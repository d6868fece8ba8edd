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
    }
  }
  namespace Script {
    interface ScriptApp {
      /** Source: developers.google.com/apps-script/reference/script/script-app#requirescopesauthmode,-oauthscopes */
      requireScopes(authMode: AuthMode, oAuthScopes: string[]): void;
      /** Source: developers.google.com/apps-script/reference/script/script-app#requireallscopesauthmode */
      requireAllScopes(authMode: AuthMode): void;
    }
  }
}
