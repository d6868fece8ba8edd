// What the services read of the workspace's own settings.
import type { Store } from '../../kernel/store';

/** Settings of the workspace that services depend on. */
export interface ServiceSettings {
  readonly accountKind: 'consumer' | 'workspace';
  readonly owner: string | undefined;
  readonly locale: string;
}

/** Where requests to other hosts go: by origin, or to the network itself. */
export interface NetworkSettings {
  readonly routes: Readonly<Record<string, string>>;
  readonly online: boolean;
}

/** The settings, with the defaults of a fresh workspace. */
export function serviceSettings(store: Store): ServiceSettings {
  const record = store.collection<Partial<ServiceSettings>>('workspace').get('settings');
  return { accountKind: record?.accountKind ?? 'consumer', owner: record?.owner, locale: record?.locale ?? 'en_US' };
}

/** The network as the workspace was told to use it. */
export function networkSettings(store: Store): NetworkSettings {
  const record = store.collection<Partial<NetworkSettings>>('workspace').get('network');
  return { routes: record?.routes ?? {}, online: record?.online ?? false };
}
