import type * as Types from './generated/types.gen.ts'

/** What each operation of the app surface, and that of its public keys, takes and answers, by its name in generated code. */
export interface AppContract {
  webhooksCreate: { data: Types.WebhooksCreateData; answer: Types.WebhooksCreateResponse }
  webhooksList: { data: Types.WebhooksListData; answer: Types.WebhooksListResponse }
  webhooksGet: { data: Types.WebhooksGetData; answer: Types.WebhooksGetResponse }
  webhooksUpdate: { data: Types.WebhooksUpdateData; answer: Types.WebhooksUpdateResponse }
  webhooksDelete: { data: Types.WebhooksDeleteData; answer: Types.WebhooksDeleteResponse }
  webhooksRotateSecret: { data: Types.WebhooksRotateSecretData; answer: Types.WebhooksRotateSecretResponse }
  webhooksTestPing: { data: Types.WebhooksTestPingData; answer: Types.WebhooksTestPingResponse }
  webhooksStats: { data: Types.WebhooksStatsData; answer: Types.WebhooksStatsResponse }
  deliveriesList: { data: Types.DeliveriesListData; answer: Types.DeliveriesListResponse }
  deliveriesListAll: { data: Types.DeliveriesListAllData; answer: Types.DeliveriesListAllResponse }
  deliveriesGet: { data: Types.DeliveriesGetData; answer: Types.DeliveriesGetResponse }
  deliveriesAttempts: { data: Types.DeliveriesAttemptsData; answer: Types.DeliveriesAttemptsResponse }
  deliveriesRetry: { data: Types.DeliveriesRetryData; answer: Types.DeliveriesRetryResponse }
  deliveriesCancel: { data: Types.DeliveriesCancelData; answer: Types.DeliveriesCancelResponse }
  replaysCreate: { data: Types.ReplaysCreateData; answer: Types.ReplaysCreateResponse }
  replaysList: { data: Types.ReplaysListData; answer: Types.ReplaysListResponse }
  replaysGet: { data: Types.ReplaysGetData; answer: Types.ReplaysGetResponse }
  replaysCancel: { data: Types.ReplaysCancelData; answer: Types.ReplaysCancelResponse }
  eventsPublish: { data: Types.EventsPublishData; answer: Types.EventsPublishResponse }
  eventsPublishBatch: { data: Types.EventsPublishBatchData; answer: Types.EventsPublishBatchResponse }
  eventsList: { data: Types.EventsListData; answer: Types.EventsListResponse }
  eventsGet: { data: Types.EventsGetData; answer: Types.EventsGetResponse }
  eventTypesList: { data: Types.EventTypesListData; answer: Types.EventTypesListResponse }
  platformSigningKeysGet: {
    data: Types.PlatformSigningKeysGetData
    answer: Types.PlatformSigningKeysGetResponse
  }
  eventTypesGet: { data: Types.EventTypesGetData; answer: Types.EventTypesGetResponse }
}

/** The name of an operation of the app surface in generated code, e.g. `webhooksCreate`. */
export type AppOperationKey = keyof AppContract

type HeadersOf<Data> = Data extends { headers?: infer Headers } ? NonNullable<Headers> : unknown

/** What an operation's handler gets: checked against the contract, numbers in path and query being numbers. */
export interface Input<K extends AppOperationKey> {
  path: AppContract[K]['data']['path']
  query: NonNullable<AppContract[K]['data']['query']>
  headers: HeadersOf<AppContract[K]['data']>
  body: AppContract[K]['data']['body']
}

/** The body of an operation's success. */
export type Answer<K extends AppOperationKey> = AppContract[K]['answer']
