// Generated from spec/ by `pnpm generate`. Do not edit.

import type { AdminDeliveriesGetData, AdminDeliveriesGetErrors, AdminDeliveriesGetResponses, AdminDeliveriesListData, AdminDeliveriesListErrors, AdminDeliveriesListResponses, AdminDeliveriesRetryData, AdminDeliveriesRetryErrors, AdminDeliveriesRetryResponses, AdminEventTypesListErrors, AdminEventTypesListResponses, AdminWebhooksCreateData, AdminWebhooksCreateErrors, AdminWebhooksCreateResponses, AdminWebhooksDeleteData, AdminWebhooksDeleteErrors, AdminWebhooksDeleteResponses, AdminWebhooksGetData, AdminWebhooksGetErrors, AdminWebhooksGetResponses, AdminWebhooksListData, AdminWebhooksListErrors, AdminWebhooksListResponses, AdminWebhooksRotateSecretData, AdminWebhooksRotateSecretErrors, AdminWebhooksRotateSecretResponses, AdminWebhooksStatsData, AdminWebhooksStatsErrors, AdminWebhooksStatsResponses, AdminWebhooksTestData, AdminWebhooksTestErrors, AdminWebhooksTestResponses, AdminWebhooksUpdateData, AdminWebhooksUpdateErrors, AdminWebhooksUpdateResponses, DeliveriesAttemptsData, DeliveriesAttemptsErrors, DeliveriesAttemptsResponses, DeliveriesCancelData, DeliveriesCancelErrors, DeliveriesCancelResponses, DeliveriesGetData, DeliveriesGetErrors, DeliveriesGetResponses, DeliveriesListAllData, DeliveriesListAllErrors, DeliveriesListAllResponses, DeliveriesListData, DeliveriesListErrors, DeliveriesListResponses, DeliveriesRetryData, DeliveriesRetryErrors, DeliveriesRetryResponses, EventsGetData, EventsGetErrors, EventsGetResponses, EventsListData, EventsListErrors, EventsListResponses, EventsPublishBatchData, EventsPublishBatchErrors, EventsPublishBatchResponses, EventsPublishData, EventsPublishErrors, EventsPublishResponses, EventTypesGetData, EventTypesGetErrors, EventTypesGetResponses, EventTypesListData, EventTypesListErrors, EventTypesListResponses, OrganizationDeliveriesGetData, OrganizationDeliveriesGetErrors, OrganizationDeliveriesGetResponses, OrganizationDeliveriesListData, OrganizationDeliveriesListErrors, OrganizationDeliveriesListResponses, OrganizationDeliveriesRetryData, OrganizationDeliveriesRetryErrors, OrganizationDeliveriesRetryResponses, OrganizationWebhookEndpointsCreateData, OrganizationWebhookEndpointsCreateErrors, OrganizationWebhookEndpointsCreateResponses, OrganizationWebhookEndpointsDeleteData, OrganizationWebhookEndpointsDeleteErrors, OrganizationWebhookEndpointsDeleteResponses, OrganizationWebhookEndpointsGetData, OrganizationWebhookEndpointsGetErrors, OrganizationWebhookEndpointsGetResponses, OrganizationWebhookEndpointsListData, OrganizationWebhookEndpointsListErrors, OrganizationWebhookEndpointsListResponses, OrganizationWebhookEndpointsReplaceData, OrganizationWebhookEndpointsReplaceErrors, OrganizationWebhookEndpointsReplaceResponses, OrganizationWebhookEndpointsRotateSecretData, OrganizationWebhookEndpointsRotateSecretErrors, OrganizationWebhookEndpointsRotateSecretResponses, OrganizationWebhookEndpointsUpdateData, OrganizationWebhookEndpointsUpdateErrors, OrganizationWebhookEndpointsUpdateResponses, PlatformAppKeysCreateData, PlatformAppKeysCreateErrors, PlatformAppKeysCreateResponses, PlatformAppKeysDeleteData, PlatformAppKeysDeleteErrors, PlatformAppKeysDeleteResponses, PlatformAppKeysListData, PlatformAppKeysListErrors, PlatformAppKeysListResponses, PlatformAppsCreateData, PlatformAppsCreateErrors, PlatformAppsCreateResponses, PlatformAppsDeleteData, PlatformAppsDeleteErrors, PlatformAppsDeleteResponses, PlatformAppsGetData, PlatformAppsGetErrors, PlatformAppsGetResponses, PlatformAppsListData, PlatformAppsListErrors, PlatformAppsListResponses, PlatformAppsUpdateData, PlatformAppsUpdateErrors, PlatformAppsUpdateResponses, PlatformEventTypesCreateData, PlatformEventTypesCreateErrors, PlatformEventTypesCreateResponses, PlatformEventTypesDeleteData, PlatformEventTypesDeleteErrors, PlatformEventTypesDeleteResponses, PlatformEventTypesGetData, PlatformEventTypesGetErrors, PlatformEventTypesGetResponses, PlatformEventTypesListData, PlatformEventTypesListErrors, PlatformEventTypesListResponses, PlatformEventTypesUpdateData, PlatformEventTypesUpdateErrors, PlatformEventTypesUpdateResponses, PlatformSessionTicketsCreateData, PlatformSessionTicketsCreateErrors, PlatformSessionTicketsCreateResponses, PlatformSigningKeysGetData, PlatformSigningKeysGetErrors, PlatformSigningKeysGetResponses, PlatformTenantKeysCreateData, PlatformTenantKeysCreateErrors, PlatformTenantKeysCreateResponses, PlatformTenantKeysDeleteData, PlatformTenantKeysDeleteErrors, PlatformTenantKeysDeleteResponses, PlatformTenantKeysListData, PlatformTenantKeysListErrors, PlatformTenantKeysListResponses, PlatformTenantsCreateData, PlatformTenantsCreateErrors, PlatformTenantsCreateResponses, PlatformTenantsDeleteData, PlatformTenantsDeleteErrors, PlatformTenantsDeleteResponses, PlatformTenantsGetData, PlatformTenantsGetErrors, PlatformTenantsGetResponses, PlatformTenantsListData, PlatformTenantsListErrors, PlatformTenantsListResponses, PlatformTenantsUpdateData, PlatformTenantsUpdateErrors, PlatformTenantsUpdateResponses, PortalAnalyticsGetData, PortalAnalyticsGetErrors, PortalAnalyticsGetResponses, PortalAnalyticsTimeseriesData, PortalAnalyticsTimeseriesErrors, PortalAnalyticsTimeseriesResponses, PortalDeliveriesGetData, PortalDeliveriesGetErrors, PortalDeliveriesGetResponses, PortalDeliveriesListData, PortalDeliveriesListErrors, PortalDeliveriesListResponses, PortalDeliveriesReplayData, PortalDeliveriesReplayErrors, PortalDeliveriesReplayResponses, PortalEndpointsCreateData, PortalEndpointsCreateErrors, PortalEndpointsCreateResponses, PortalEndpointsDeleteData, PortalEndpointsDeleteErrors, PortalEndpointsDeleteResponses, PortalEndpointsGetData, PortalEndpointsGetErrors, PortalEndpointsGetResponses, PortalEndpointsListData, PortalEndpointsListErrors, PortalEndpointsListResponses, PortalEndpointsRotateSecretData, PortalEndpointsRotateSecretErrors, PortalEndpointsRotateSecretResponses, PortalEndpointsTestData, PortalEndpointsTestErrors, PortalEndpointsTestResponses, PortalEndpointsUpdateData, PortalEndpointsUpdateErrors, PortalEndpointsUpdateResponses, PortalEventsCatalogData, PortalEventsCatalogErrors, PortalEventsCatalogResponses, PortalEventsSubscriptionsData, PortalEventsSubscriptionsErrors, PortalEventsSubscriptionsResponses, PortalReplaysCancelData, PortalReplaysCancelErrors, PortalReplaysCancelResponses, PortalReplaysGetData, PortalReplaysGetErrors, PortalReplaysGetResponses, PortalReplaysListData, PortalReplaysListErrors, PortalReplaysListResponses, PortalSessionEndErrors, PortalSessionEndResponses, PortalSessionExchangeData, PortalSessionExchangeErrors, PortalSessionExchangeResponses, PortalSessionGetErrors, PortalSessionGetResponses, PortalStatsGetErrors, PortalStatsGetResponses, ReplaysCancelData, ReplaysCancelErrors, ReplaysCancelResponses, ReplaysCreateData, ReplaysCreateErrors, ReplaysCreateResponses, ReplaysGetData, ReplaysGetErrors, ReplaysGetResponses, ReplaysListData, ReplaysListErrors, ReplaysListResponses, TenantEndpointsCreateData, TenantEndpointsCreateErrors, TenantEndpointsCreateResponses, TenantEndpointsDeleteData, TenantEndpointsDeleteErrors, TenantEndpointsDeleteResponses, TenantEndpointsGetData, TenantEndpointsGetErrors, TenantEndpointsGetResponses, TenantEndpointsListErrors, TenantEndpointsListResponses, TenantEndpointsUpdateData, TenantEndpointsUpdateErrors, TenantEndpointsUpdateResponses, WebhooksCreateData, WebhooksCreateErrors, WebhooksCreateResponses, WebhooksDeleteData, WebhooksDeleteErrors, WebhooksDeleteResponses, WebhooksGetData, WebhooksGetErrors, WebhooksGetResponses, WebhooksListData, WebhooksListErrors, WebhooksListResponses, WebhooksRotateSecretData, WebhooksRotateSecretErrors, WebhooksRotateSecretResponses, WebhooksStatsData, WebhooksStatsErrors, WebhooksStatsResponses, WebhooksTestPingData, WebhooksTestPingErrors, WebhooksTestPingResponses, WebhooksUpdateData, WebhooksUpdateErrors, WebhooksUpdateResponses } from './types.gen.ts';

export type Contract = {
    'webhooks.list': {
        params: NonNullable<WebhooksListData['path']>;
        query: NonNullable<WebhooksListData['query']>;
        headers: Record<string, never>;
        body: undefined;
        responses: WebhooksListResponses;
        errors: WebhooksListErrors;
    };
    'webhooks.create': {
        params: NonNullable<WebhooksCreateData['path']>;
        query: Record<string, never>;
        headers: Record<string, never>;
        body: WebhooksCreateData['body'];
        responses: WebhooksCreateResponses;
        errors: WebhooksCreateErrors;
    };
    'webhooks.delete': {
        params: NonNullable<WebhooksDeleteData['path']>;
        query: Record<string, never>;
        headers: Record<string, never>;
        body: undefined;
        responses: WebhooksDeleteResponses;
        errors: WebhooksDeleteErrors;
    };
    'webhooks.get': {
        params: NonNullable<WebhooksGetData['path']>;
        query: Record<string, never>;
        headers: Record<string, never>;
        body: undefined;
        responses: WebhooksGetResponses;
        errors: WebhooksGetErrors;
    };
    'webhooks.update': {
        params: NonNullable<WebhooksUpdateData['path']>;
        query: Record<string, never>;
        headers: Record<string, never>;
        body: WebhooksUpdateData['body'];
        responses: WebhooksUpdateResponses;
        errors: WebhooksUpdateErrors;
    };
    'webhooks.rotateSecret': {
        params: NonNullable<WebhooksRotateSecretData['path']>;
        query: Record<string, never>;
        headers: Record<string, never>;
        body: WebhooksRotateSecretData['body'];
        responses: WebhooksRotateSecretResponses;
        errors: WebhooksRotateSecretErrors;
    };
    'webhooks.testPing': {
        params: NonNullable<WebhooksTestPingData['path']>;
        query: Record<string, never>;
        headers: Record<string, never>;
        body: WebhooksTestPingData['body'];
        responses: WebhooksTestPingResponses;
        errors: WebhooksTestPingErrors;
    };
    'webhooks.stats': {
        params: NonNullable<WebhooksStatsData['path']>;
        query: NonNullable<WebhooksStatsData['query']>;
        headers: Record<string, never>;
        body: undefined;
        responses: WebhooksStatsResponses;
        errors: WebhooksStatsErrors;
    };
    'deliveries.list': {
        params: NonNullable<DeliveriesListData['path']>;
        query: NonNullable<DeliveriesListData['query']>;
        headers: Record<string, never>;
        body: undefined;
        responses: DeliveriesListResponses;
        errors: DeliveriesListErrors;
    };
    'deliveries.listAll': {
        params: NonNullable<DeliveriesListAllData['path']>;
        query: NonNullable<DeliveriesListAllData['query']>;
        headers: Record<string, never>;
        body: undefined;
        responses: DeliveriesListAllResponses;
        errors: DeliveriesListAllErrors;
    };
    'deliveries.get': {
        params: NonNullable<DeliveriesGetData['path']>;
        query: Record<string, never>;
        headers: Record<string, never>;
        body: undefined;
        responses: DeliveriesGetResponses;
        errors: DeliveriesGetErrors;
    };
    'deliveries.attempts': {
        params: NonNullable<DeliveriesAttemptsData['path']>;
        query: NonNullable<DeliveriesAttemptsData['query']>;
        headers: Record<string, never>;
        body: undefined;
        responses: DeliveriesAttemptsResponses;
        errors: DeliveriesAttemptsErrors;
    };
    'deliveries.retry': {
        params: NonNullable<DeliveriesRetryData['path']>;
        query: Record<string, never>;
        headers: Record<string, never>;
        body: undefined;
        responses: DeliveriesRetryResponses;
        errors: DeliveriesRetryErrors;
    };
    'deliveries.cancel': {
        params: NonNullable<DeliveriesCancelData['path']>;
        query: Record<string, never>;
        headers: Record<string, never>;
        body: undefined;
        responses: DeliveriesCancelResponses;
        errors: DeliveriesCancelErrors;
    };
    'replays.list': {
        params: NonNullable<ReplaysListData['path']>;
        query: NonNullable<ReplaysListData['query']>;
        headers: Record<string, never>;
        body: undefined;
        responses: ReplaysListResponses;
        errors: ReplaysListErrors;
    };
    'replays.create': {
        params: NonNullable<ReplaysCreateData['path']>;
        query: Record<string, never>;
        headers: Record<string, never>;
        body: ReplaysCreateData['body'];
        responses: ReplaysCreateResponses;
        errors: ReplaysCreateErrors;
    };
    'replays.get': {
        params: NonNullable<ReplaysGetData['path']>;
        query: Record<string, never>;
        headers: Record<string, never>;
        body: undefined;
        responses: ReplaysGetResponses;
        errors: ReplaysGetErrors;
    };
    'replays.cancel': {
        params: NonNullable<ReplaysCancelData['path']>;
        query: Record<string, never>;
        headers: Record<string, never>;
        body: undefined;
        responses: ReplaysCancelResponses;
        errors: ReplaysCancelErrors;
    };
    'events.list': {
        params: NonNullable<EventsListData['path']>;
        query: NonNullable<EventsListData['query']>;
        headers: Record<string, never>;
        body: undefined;
        responses: EventsListResponses;
        errors: EventsListErrors;
    };
    'events.publish': {
        params: NonNullable<EventsPublishData['path']>;
        query: Record<string, never>;
        headers: NonNullable<EventsPublishData['headers']>;
        body: EventsPublishData['body'];
        responses: EventsPublishResponses;
        errors: EventsPublishErrors;
    };
    'events.publishBatch': {
        params: NonNullable<EventsPublishBatchData['path']>;
        query: Record<string, never>;
        headers: NonNullable<EventsPublishBatchData['headers']>;
        body: EventsPublishBatchData['body'];
        responses: EventsPublishBatchResponses;
        errors: EventsPublishBatchErrors;
    };
    'events.get': {
        params: NonNullable<EventsGetData['path']>;
        query: Record<string, never>;
        headers: Record<string, never>;
        body: undefined;
        responses: EventsGetResponses;
        errors: EventsGetErrors;
    };
    'eventTypes.list': {
        params: NonNullable<EventTypesListData['path']>;
        query: NonNullable<EventTypesListData['query']>;
        headers: Record<string, never>;
        body: undefined;
        responses: EventTypesListResponses;
        errors: EventTypesListErrors;
    };
    'eventTypes.get': {
        params: NonNullable<EventTypesGetData['path']>;
        query: Record<string, never>;
        headers: Record<string, never>;
        body: undefined;
        responses: EventTypesGetResponses;
        errors: EventTypesGetErrors;
    };
    'organization.webhookEndpoints.list': {
        params: Record<string, never>;
        query: NonNullable<OrganizationWebhookEndpointsListData['query']>;
        headers: Record<string, never>;
        body: undefined;
        responses: OrganizationWebhookEndpointsListResponses;
        errors: OrganizationWebhookEndpointsListErrors;
    };
    'organization.webhookEndpoints.create': {
        params: Record<string, never>;
        query: Record<string, never>;
        headers: Record<string, never>;
        body: OrganizationWebhookEndpointsCreateData['body'];
        responses: OrganizationWebhookEndpointsCreateResponses;
        errors: OrganizationWebhookEndpointsCreateErrors;
    };
    'organization.webhookEndpoints.delete': {
        params: NonNullable<OrganizationWebhookEndpointsDeleteData['path']>;
        query: Record<string, never>;
        headers: Record<string, never>;
        body: undefined;
        responses: OrganizationWebhookEndpointsDeleteResponses;
        errors: OrganizationWebhookEndpointsDeleteErrors;
    };
    'organization.webhookEndpoints.get': {
        params: NonNullable<OrganizationWebhookEndpointsGetData['path']>;
        query: Record<string, never>;
        headers: Record<string, never>;
        body: undefined;
        responses: OrganizationWebhookEndpointsGetResponses;
        errors: OrganizationWebhookEndpointsGetErrors;
    };
    'organization.webhookEndpoints.update': {
        params: NonNullable<OrganizationWebhookEndpointsUpdateData['path']>;
        query: Record<string, never>;
        headers: Record<string, never>;
        body: OrganizationWebhookEndpointsUpdateData['body'];
        responses: OrganizationWebhookEndpointsUpdateResponses;
        errors: OrganizationWebhookEndpointsUpdateErrors;
    };
    'organization.webhookEndpoints.replace': {
        params: NonNullable<OrganizationWebhookEndpointsReplaceData['path']>;
        query: Record<string, never>;
        headers: Record<string, never>;
        body: OrganizationWebhookEndpointsReplaceData['body'];
        responses: OrganizationWebhookEndpointsReplaceResponses;
        errors: OrganizationWebhookEndpointsReplaceErrors;
    };
    'organization.webhookEndpoints.rotateSecret': {
        params: NonNullable<OrganizationWebhookEndpointsRotateSecretData['path']>;
        query: Record<string, never>;
        headers: Record<string, never>;
        body: undefined;
        responses: OrganizationWebhookEndpointsRotateSecretResponses;
        errors: OrganizationWebhookEndpointsRotateSecretErrors;
    };
    'organization.deliveries.list': {
        params: NonNullable<OrganizationDeliveriesListData['path']>;
        query: NonNullable<OrganizationDeliveriesListData['query']>;
        headers: Record<string, never>;
        body: undefined;
        responses: OrganizationDeliveriesListResponses;
        errors: OrganizationDeliveriesListErrors;
    };
    'organization.deliveries.get': {
        params: NonNullable<OrganizationDeliveriesGetData['path']>;
        query: Record<string, never>;
        headers: Record<string, never>;
        body: undefined;
        responses: OrganizationDeliveriesGetResponses;
        errors: OrganizationDeliveriesGetErrors;
    };
    'organization.deliveries.retry': {
        params: NonNullable<OrganizationDeliveriesRetryData['path']>;
        query: Record<string, never>;
        headers: Record<string, never>;
        body: undefined;
        responses: OrganizationDeliveriesRetryResponses;
        errors: OrganizationDeliveriesRetryErrors;
    };
    'tenant.endpoints.list': {
        params: Record<string, never>;
        query: Record<string, never>;
        headers: Record<string, never>;
        body: undefined;
        responses: TenantEndpointsListResponses;
        errors: TenantEndpointsListErrors;
    };
    'tenant.endpoints.create': {
        params: Record<string, never>;
        query: Record<string, never>;
        headers: Record<string, never>;
        body: TenantEndpointsCreateData['body'];
        responses: TenantEndpointsCreateResponses;
        errors: TenantEndpointsCreateErrors;
    };
    'tenant.endpoints.delete': {
        params: NonNullable<TenantEndpointsDeleteData['path']>;
        query: Record<string, never>;
        headers: Record<string, never>;
        body: undefined;
        responses: TenantEndpointsDeleteResponses;
        errors: TenantEndpointsDeleteErrors;
    };
    'tenant.endpoints.get': {
        params: NonNullable<TenantEndpointsGetData['path']>;
        query: Record<string, never>;
        headers: Record<string, never>;
        body: undefined;
        responses: TenantEndpointsGetResponses;
        errors: TenantEndpointsGetErrors;
    };
    'tenant.endpoints.update': {
        params: NonNullable<TenantEndpointsUpdateData['path']>;
        query: Record<string, never>;
        headers: Record<string, never>;
        body: TenantEndpointsUpdateData['body'];
        responses: TenantEndpointsUpdateResponses;
        errors: TenantEndpointsUpdateErrors;
    };
    'admin.webhooks.list': {
        params: Record<string, never>;
        query: NonNullable<AdminWebhooksListData['query']>;
        headers: Record<string, never>;
        body: undefined;
        responses: AdminWebhooksListResponses;
        errors: AdminWebhooksListErrors;
    };
    'admin.webhooks.create': {
        params: Record<string, never>;
        query: Record<string, never>;
        headers: Record<string, never>;
        body: AdminWebhooksCreateData['body'];
        responses: AdminWebhooksCreateResponses;
        errors: AdminWebhooksCreateErrors;
    };
    'admin.eventTypes.list': {
        params: Record<string, never>;
        query: Record<string, never>;
        headers: Record<string, never>;
        body: undefined;
        responses: AdminEventTypesListResponses;
        errors: AdminEventTypesListErrors;
    };
    'admin.webhooks.delete': {
        params: NonNullable<AdminWebhooksDeleteData['path']>;
        query: Record<string, never>;
        headers: Record<string, never>;
        body: undefined;
        responses: AdminWebhooksDeleteResponses;
        errors: AdminWebhooksDeleteErrors;
    };
    'admin.webhooks.get': {
        params: NonNullable<AdminWebhooksGetData['path']>;
        query: Record<string, never>;
        headers: Record<string, never>;
        body: undefined;
        responses: AdminWebhooksGetResponses;
        errors: AdminWebhooksGetErrors;
    };
    'admin.webhooks.update': {
        params: NonNullable<AdminWebhooksUpdateData['path']>;
        query: Record<string, never>;
        headers: Record<string, never>;
        body: AdminWebhooksUpdateData['body'];
        responses: AdminWebhooksUpdateResponses;
        errors: AdminWebhooksUpdateErrors;
    };
    'admin.webhooks.rotateSecret': {
        params: NonNullable<AdminWebhooksRotateSecretData['path']>;
        query: Record<string, never>;
        headers: Record<string, never>;
        body: undefined;
        responses: AdminWebhooksRotateSecretResponses;
        errors: AdminWebhooksRotateSecretErrors;
    };
    'admin.webhooks.stats': {
        params: NonNullable<AdminWebhooksStatsData['path']>;
        query: Record<string, never>;
        headers: Record<string, never>;
        body: undefined;
        responses: AdminWebhooksStatsResponses;
        errors: AdminWebhooksStatsErrors;
    };
    'admin.webhooks.test': {
        params: NonNullable<AdminWebhooksTestData['path']>;
        query: Record<string, never>;
        headers: Record<string, never>;
        body: undefined;
        responses: AdminWebhooksTestResponses;
        errors: AdminWebhooksTestErrors;
    };
    'admin.deliveries.list': {
        params: NonNullable<AdminDeliveriesListData['path']>;
        query: NonNullable<AdminDeliveriesListData['query']>;
        headers: Record<string, never>;
        body: undefined;
        responses: AdminDeliveriesListResponses;
        errors: AdminDeliveriesListErrors;
    };
    'admin.deliveries.get': {
        params: NonNullable<AdminDeliveriesGetData['path']>;
        query: Record<string, never>;
        headers: Record<string, never>;
        body: undefined;
        responses: AdminDeliveriesGetResponses;
        errors: AdminDeliveriesGetErrors;
    };
    'admin.deliveries.retry': {
        params: NonNullable<AdminDeliveriesRetryData['path']>;
        query: Record<string, never>;
        headers: Record<string, never>;
        body: undefined;
        responses: AdminDeliveriesRetryResponses;
        errors: AdminDeliveriesRetryErrors;
    };
    'platform.tenants.list': {
        params: Record<string, never>;
        query: NonNullable<PlatformTenantsListData['query']>;
        headers: Record<string, never>;
        body: undefined;
        responses: PlatformTenantsListResponses;
        errors: PlatformTenantsListErrors;
    };
    'platform.tenants.create': {
        params: Record<string, never>;
        query: Record<string, never>;
        headers: Record<string, never>;
        body: PlatformTenantsCreateData['body'];
        responses: PlatformTenantsCreateResponses;
        errors: PlatformTenantsCreateErrors;
    };
    'platform.tenants.delete': {
        params: NonNullable<PlatformTenantsDeleteData['path']>;
        query: Record<string, never>;
        headers: Record<string, never>;
        body: undefined;
        responses: PlatformTenantsDeleteResponses;
        errors: PlatformTenantsDeleteErrors;
    };
    'platform.tenants.get': {
        params: NonNullable<PlatformTenantsGetData['path']>;
        query: Record<string, never>;
        headers: Record<string, never>;
        body: undefined;
        responses: PlatformTenantsGetResponses;
        errors: PlatformTenantsGetErrors;
    };
    'platform.tenants.update': {
        params: NonNullable<PlatformTenantsUpdateData['path']>;
        query: Record<string, never>;
        headers: Record<string, never>;
        body: PlatformTenantsUpdateData['body'];
        responses: PlatformTenantsUpdateResponses;
        errors: PlatformTenantsUpdateErrors;
    };
    'platform.tenantKeys.list': {
        params: NonNullable<PlatformTenantKeysListData['path']>;
        query: NonNullable<PlatformTenantKeysListData['query']>;
        headers: Record<string, never>;
        body: undefined;
        responses: PlatformTenantKeysListResponses;
        errors: PlatformTenantKeysListErrors;
    };
    'platform.tenantKeys.create': {
        params: NonNullable<PlatformTenantKeysCreateData['path']>;
        query: Record<string, never>;
        headers: Record<string, never>;
        body: PlatformTenantKeysCreateData['body'];
        responses: PlatformTenantKeysCreateResponses;
        errors: PlatformTenantKeysCreateErrors;
    };
    'platform.tenantKeys.delete': {
        params: NonNullable<PlatformTenantKeysDeleteData['path']>;
        query: Record<string, never>;
        headers: Record<string, never>;
        body: undefined;
        responses: PlatformTenantKeysDeleteResponses;
        errors: PlatformTenantKeysDeleteErrors;
    };
    'platform.apps.list': {
        params: Record<string, never>;
        query: NonNullable<PlatformAppsListData['query']>;
        headers: Record<string, never>;
        body: undefined;
        responses: PlatformAppsListResponses;
        errors: PlatformAppsListErrors;
    };
    'platform.apps.create': {
        params: Record<string, never>;
        query: Record<string, never>;
        headers: Record<string, never>;
        body: PlatformAppsCreateData['body'];
        responses: PlatformAppsCreateResponses;
        errors: PlatformAppsCreateErrors;
    };
    'platform.apps.delete': {
        params: NonNullable<PlatformAppsDeleteData['path']>;
        query: Record<string, never>;
        headers: Record<string, never>;
        body: undefined;
        responses: PlatformAppsDeleteResponses;
        errors: PlatformAppsDeleteErrors;
    };
    'platform.apps.get': {
        params: NonNullable<PlatformAppsGetData['path']>;
        query: Record<string, never>;
        headers: Record<string, never>;
        body: undefined;
        responses: PlatformAppsGetResponses;
        errors: PlatformAppsGetErrors;
    };
    'platform.apps.update': {
        params: NonNullable<PlatformAppsUpdateData['path']>;
        query: Record<string, never>;
        headers: Record<string, never>;
        body: PlatformAppsUpdateData['body'];
        responses: PlatformAppsUpdateResponses;
        errors: PlatformAppsUpdateErrors;
    };
    'platform.appKeys.list': {
        params: NonNullable<PlatformAppKeysListData['path']>;
        query: NonNullable<PlatformAppKeysListData['query']>;
        headers: Record<string, never>;
        body: undefined;
        responses: PlatformAppKeysListResponses;
        errors: PlatformAppKeysListErrors;
    };
    'platform.appKeys.create': {
        params: NonNullable<PlatformAppKeysCreateData['path']>;
        query: Record<string, never>;
        headers: Record<string, never>;
        body: PlatformAppKeysCreateData['body'];
        responses: PlatformAppKeysCreateResponses;
        errors: PlatformAppKeysCreateErrors;
    };
    'platform.appKeys.delete': {
        params: NonNullable<PlatformAppKeysDeleteData['path']>;
        query: Record<string, never>;
        headers: Record<string, never>;
        body: undefined;
        responses: PlatformAppKeysDeleteResponses;
        errors: PlatformAppKeysDeleteErrors;
    };
    'platform.sessionTickets.create': {
        params: NonNullable<PlatformSessionTicketsCreateData['path']>;
        query: Record<string, never>;
        headers: Record<string, never>;
        body: PlatformSessionTicketsCreateData['body'];
        responses: PlatformSessionTicketsCreateResponses;
        errors: PlatformSessionTicketsCreateErrors;
    };
    'platform.signingKeys.get': {
        params: NonNullable<PlatformSigningKeysGetData['path']>;
        query: NonNullable<PlatformSigningKeysGetData['query']>;
        headers: Record<string, never>;
        body: undefined;
        responses: PlatformSigningKeysGetResponses;
        errors: PlatformSigningKeysGetErrors;
    };
    'platform.eventTypes.list': {
        params: Record<string, never>;
        query: NonNullable<PlatformEventTypesListData['query']>;
        headers: Record<string, never>;
        body: undefined;
        responses: PlatformEventTypesListResponses;
        errors: PlatformEventTypesListErrors;
    };
    'platform.eventTypes.create': {
        params: Record<string, never>;
        query: Record<string, never>;
        headers: Record<string, never>;
        body: PlatformEventTypesCreateData['body'];
        responses: PlatformEventTypesCreateResponses;
        errors: PlatformEventTypesCreateErrors;
    };
    'platform.eventTypes.delete': {
        params: NonNullable<PlatformEventTypesDeleteData['path']>;
        query: Record<string, never>;
        headers: Record<string, never>;
        body: undefined;
        responses: PlatformEventTypesDeleteResponses;
        errors: PlatformEventTypesDeleteErrors;
    };
    'platform.eventTypes.get': {
        params: NonNullable<PlatformEventTypesGetData['path']>;
        query: Record<string, never>;
        headers: Record<string, never>;
        body: undefined;
        responses: PlatformEventTypesGetResponses;
        errors: PlatformEventTypesGetErrors;
    };
    'platform.eventTypes.update': {
        params: NonNullable<PlatformEventTypesUpdateData['path']>;
        query: Record<string, never>;
        headers: Record<string, never>;
        body: PlatformEventTypesUpdateData['body'];
        responses: PlatformEventTypesUpdateResponses;
        errors: PlatformEventTypesUpdateErrors;
    };
    'portal.session.exchange': {
        params: Record<string, never>;
        query: Record<string, never>;
        headers: Record<string, never>;
        body: PortalSessionExchangeData['body'];
        responses: PortalSessionExchangeResponses;
        errors: PortalSessionExchangeErrors;
    };
    'portal.session.end': {
        params: Record<string, never>;
        query: Record<string, never>;
        headers: Record<string, never>;
        body: undefined;
        responses: PortalSessionEndResponses;
        errors: PortalSessionEndErrors;
    };
    'portal.session.get': {
        params: Record<string, never>;
        query: Record<string, never>;
        headers: Record<string, never>;
        body: undefined;
        responses: PortalSessionGetResponses;
        errors: PortalSessionGetErrors;
    };
    'portal.endpoints.list': {
        params: Record<string, never>;
        query: NonNullable<PortalEndpointsListData['query']>;
        headers: Record<string, never>;
        body: undefined;
        responses: PortalEndpointsListResponses;
        errors: PortalEndpointsListErrors;
    };
    'portal.endpoints.create': {
        params: Record<string, never>;
        query: Record<string, never>;
        headers: Record<string, never>;
        body: PortalEndpointsCreateData['body'];
        responses: PortalEndpointsCreateResponses;
        errors: PortalEndpointsCreateErrors;
    };
    'portal.endpoints.delete': {
        params: NonNullable<PortalEndpointsDeleteData['path']>;
        query: Record<string, never>;
        headers: Record<string, never>;
        body: undefined;
        responses: PortalEndpointsDeleteResponses;
        errors: PortalEndpointsDeleteErrors;
    };
    'portal.endpoints.get': {
        params: NonNullable<PortalEndpointsGetData['path']>;
        query: Record<string, never>;
        headers: Record<string, never>;
        body: undefined;
        responses: PortalEndpointsGetResponses;
        errors: PortalEndpointsGetErrors;
    };
    'portal.endpoints.update': {
        params: NonNullable<PortalEndpointsUpdateData['path']>;
        query: Record<string, never>;
        headers: Record<string, never>;
        body: PortalEndpointsUpdateData['body'];
        responses: PortalEndpointsUpdateResponses;
        errors: PortalEndpointsUpdateErrors;
    };
    'portal.endpoints.test': {
        params: NonNullable<PortalEndpointsTestData['path']>;
        query: Record<string, never>;
        headers: Record<string, never>;
        body: PortalEndpointsTestData['body'];
        responses: PortalEndpointsTestResponses;
        errors: PortalEndpointsTestErrors;
    };
    'portal.endpoints.rotateSecret': {
        params: NonNullable<PortalEndpointsRotateSecretData['path']>;
        query: Record<string, never>;
        headers: Record<string, never>;
        body: PortalEndpointsRotateSecretData['body'];
        responses: PortalEndpointsRotateSecretResponses;
        errors: PortalEndpointsRotateSecretErrors;
    };
    'portal.events.subscriptions': {
        params: Record<string, never>;
        query: NonNullable<PortalEventsSubscriptionsData['query']>;
        headers: Record<string, never>;
        body: undefined;
        responses: PortalEventsSubscriptionsResponses;
        errors: PortalEventsSubscriptionsErrors;
    };
    'portal.events.catalog': {
        params: Record<string, never>;
        query: NonNullable<PortalEventsCatalogData['query']>;
        headers: Record<string, never>;
        body: undefined;
        responses: PortalEventsCatalogResponses;
        errors: PortalEventsCatalogErrors;
    };
    'portal.deliveries.list': {
        params: Record<string, never>;
        query: NonNullable<PortalDeliveriesListData['query']>;
        headers: Record<string, never>;
        body: undefined;
        responses: PortalDeliveriesListResponses;
        errors: PortalDeliveriesListErrors;
    };
    'portal.deliveries.get': {
        params: NonNullable<PortalDeliveriesGetData['path']>;
        query: Record<string, never>;
        headers: Record<string, never>;
        body: undefined;
        responses: PortalDeliveriesGetResponses;
        errors: PortalDeliveriesGetErrors;
    };
    'portal.deliveries.replay': {
        params: Record<string, never>;
        query: Record<string, never>;
        headers: Record<string, never>;
        body: PortalDeliveriesReplayData['body'];
        responses: PortalDeliveriesReplayResponses;
        errors: PortalDeliveriesReplayErrors;
    };
    'portal.replays.list': {
        params: Record<string, never>;
        query: NonNullable<PortalReplaysListData['query']>;
        headers: Record<string, never>;
        body: undefined;
        responses: PortalReplaysListResponses;
        errors: PortalReplaysListErrors;
    };
    'portal.replays.get': {
        params: NonNullable<PortalReplaysGetData['path']>;
        query: Record<string, never>;
        headers: Record<string, never>;
        body: undefined;
        responses: PortalReplaysGetResponses;
        errors: PortalReplaysGetErrors;
    };
    'portal.replays.cancel': {
        params: NonNullable<PortalReplaysCancelData['path']>;
        query: Record<string, never>;
        headers: Record<string, never>;
        body: undefined;
        responses: PortalReplaysCancelResponses;
        errors: PortalReplaysCancelErrors;
    };
    'portal.analytics.get': {
        params: Record<string, never>;
        query: NonNullable<PortalAnalyticsGetData['query']>;
        headers: Record<string, never>;
        body: undefined;
        responses: PortalAnalyticsGetResponses;
        errors: PortalAnalyticsGetErrors;
    };
    'portal.analytics.timeseries': {
        params: Record<string, never>;
        query: NonNullable<PortalAnalyticsTimeseriesData['query']>;
        headers: Record<string, never>;
        body: undefined;
        responses: PortalAnalyticsTimeseriesResponses;
        errors: PortalAnalyticsTimeseriesErrors;
    };
    'portal.stats.get': {
        params: Record<string, never>;
        query: Record<string, never>;
        headers: Record<string, never>;
        body: undefined;
        responses: PortalStatsGetResponses;
        errors: PortalStatsGetErrors;
    };
};

export const basePath = '/api/v1';

export const routes = [
    {
        id: 'webhooks.list',
        surface: 'app',
        method: 'get',
        path: '/apps/:appId/webhooks',
        success: 200,
        statuses: [
            200,
            401,
            403,
            404,
            422,
            429,
            503
        ],
        security: [
            [{ scheme: 'appKey', scopes: ['webhooks:read'] }],
            [{ scheme: 'jwt', scopes: ['webhooks:read'] }],
            [{ scheme: 'rootKey', scopes: ['webhooks:read'] }]
        ],
        tag: 'Webhooks',
        hasBody: false
    },
    {
        id: 'webhooks.create',
        surface: 'app',
        method: 'post',
        path: '/apps/:appId/webhooks',
        success: 201,
        statuses: [
            201,
            400,
            401,
            403,
            404,
            413,
            415,
            422,
            429,
            503
        ],
        security: [
            [{ scheme: 'appKey', scopes: ['webhooks:write'] }],
            [{ scheme: 'jwt', scopes: ['webhooks:write'] }],
            [{ scheme: 'rootKey', scopes: ['webhooks:write'] }]
        ],
        tag: 'Webhooks',
        hasBody: true
    },
    {
        id: 'webhooks.get',
        surface: 'app',
        method: 'get',
        path: '/apps/:appId/webhooks/:webhookId',
        success: 200,
        statuses: [
            200,
            401,
            403,
            404,
            422,
            429,
            503
        ],
        security: [
            [{ scheme: 'appKey', scopes: ['webhooks:read'] }],
            [{ scheme: 'jwt', scopes: ['webhooks:read'] }],
            [{ scheme: 'rootKey', scopes: ['webhooks:read'] }]
        ],
        tag: 'Webhooks',
        hasBody: false
    },
    {
        id: 'webhooks.update',
        surface: 'app',
        method: 'put',
        path: '/apps/:appId/webhooks/:webhookId',
        success: 200,
        statuses: [
            200,
            400,
            401,
            403,
            404,
            413,
            415,
            422,
            429,
            503
        ],
        security: [
            [{ scheme: 'appKey', scopes: ['webhooks:write'] }],
            [{ scheme: 'jwt', scopes: ['webhooks:write'] }],
            [{ scheme: 'rootKey', scopes: ['webhooks:write'] }]
        ],
        tag: 'Webhooks',
        hasBody: true
    },
    {
        id: 'webhooks.delete',
        surface: 'app',
        method: 'delete',
        path: '/apps/:appId/webhooks/:webhookId',
        success: 204,
        statuses: [
            204,
            401,
            403,
            404,
            422,
            429,
            503
        ],
        security: [
            [{ scheme: 'appKey', scopes: ['webhooks:write'] }],
            [{ scheme: 'jwt', scopes: ['webhooks:write'] }],
            [{ scheme: 'rootKey', scopes: ['webhooks:write'] }]
        ],
        tag: 'Webhooks',
        hasBody: false
    },
    {
        id: 'webhooks.rotateSecret',
        surface: 'app',
        method: 'post',
        path: '/apps/:appId/webhooks/:webhookId/rotate-secret',
        success: 200,
        statuses: [
            200,
            400,
            401,
            403,
            404,
            413,
            415,
            422,
            429,
            503
        ],
        security: [
            [{ scheme: 'appKey', scopes: ['webhooks:write'] }],
            [{ scheme: 'jwt', scopes: ['webhooks:write'] }],
            [{ scheme: 'rootKey', scopes: ['webhooks:write'] }]
        ],
        tag: 'Webhooks',
        hasBody: true
    },
    {
        id: 'webhooks.testPing',
        surface: 'app',
        method: 'post',
        path: '/apps/:appId/webhooks/:webhookId/test-ping',
        success: 200,
        statuses: [
            200,
            400,
            401,
            403,
            404,
            413,
            415,
            422,
            429,
            503
        ],
        security: [
            [{ scheme: 'appKey', scopes: ['webhooks:write'] }],
            [{ scheme: 'jwt', scopes: ['webhooks:write'] }],
            [{ scheme: 'rootKey', scopes: ['webhooks:write'] }]
        ],
        tag: 'Webhooks',
        hasBody: true
    },
    {
        id: 'webhooks.stats',
        surface: 'app',
        method: 'get',
        path: '/apps/:appId/webhooks/:webhookId/stats',
        success: 200,
        statuses: [
            200,
            401,
            403,
            404,
            422,
            429,
            503
        ],
        security: [
            [{ scheme: 'appKey', scopes: ['webhooks:read'] }],
            [{ scheme: 'jwt', scopes: ['webhooks:read'] }],
            [{ scheme: 'rootKey', scopes: ['webhooks:read'] }]
        ],
        tag: 'Webhooks',
        hasBody: false
    },
    {
        id: 'deliveries.list',
        surface: 'app',
        method: 'get',
        path: '/apps/:appId/webhooks/:webhookId/deliveries',
        success: 200,
        statuses: [
            200,
            401,
            403,
            404,
            422,
            429,
            503
        ],
        security: [
            [{ scheme: 'appKey', scopes: ['deliveries:read'] }],
            [{ scheme: 'jwt', scopes: ['deliveries:read'] }],
            [{ scheme: 'rootKey', scopes: ['deliveries:read'] }]
        ],
        tag: 'Deliveries',
        hasBody: false
    },
    {
        id: 'deliveries.listAll',
        surface: 'app',
        method: 'get',
        path: '/apps/:appId/deliveries',
        success: 200,
        statuses: [
            200,
            401,
            403,
            404,
            422,
            429,
            503
        ],
        security: [
            [{ scheme: 'appKey', scopes: ['deliveries:read'] }],
            [{ scheme: 'jwt', scopes: ['deliveries:read'] }],
            [{ scheme: 'rootKey', scopes: ['deliveries:read'] }]
        ],
        tag: 'Deliveries',
        hasBody: false
    },
    {
        id: 'deliveries.get',
        surface: 'app',
        method: 'get',
        path: '/apps/:appId/deliveries/:deliveryId',
        success: 200,
        statuses: [
            200,
            401,
            403,
            404,
            422,
            429,
            503
        ],
        security: [
            [{ scheme: 'appKey', scopes: ['deliveries:read'] }],
            [{ scheme: 'jwt', scopes: ['deliveries:read'] }],
            [{ scheme: 'rootKey', scopes: ['deliveries:read'] }]
        ],
        tag: 'Deliveries',
        hasBody: false
    },
    {
        id: 'deliveries.attempts',
        surface: 'app',
        method: 'get',
        path: '/apps/:appId/deliveries/:deliveryId/attempts',
        success: 200,
        statuses: [
            200,
            401,
            403,
            404,
            422,
            429,
            503
        ],
        security: [
            [{ scheme: 'appKey', scopes: ['deliveries:read'] }],
            [{ scheme: 'jwt', scopes: ['deliveries:read'] }],
            [{ scheme: 'rootKey', scopes: ['deliveries:read'] }]
        ],
        tag: 'Deliveries',
        hasBody: false
    },
    {
        id: 'deliveries.retry',
        surface: 'app',
        method: 'post',
        path: '/apps/:appId/deliveries/:deliveryId/retry',
        success: 200,
        statuses: [
            200,
            401,
            403,
            404,
            409,
            422,
            429,
            503
        ],
        security: [
            [{ scheme: 'appKey', scopes: ['deliveries:write'] }],
            [{ scheme: 'jwt', scopes: ['deliveries:write'] }],
            [{ scheme: 'rootKey', scopes: ['deliveries:write'] }]
        ],
        tag: 'Deliveries',
        hasBody: false
    },
    {
        id: 'deliveries.cancel',
        surface: 'app',
        method: 'post',
        path: '/apps/:appId/deliveries/:deliveryId/cancel',
        success: 200,
        statuses: [
            200,
            401,
            403,
            404,
            409,
            422,
            429,
            503
        ],
        security: [
            [{ scheme: 'appKey', scopes: ['deliveries:write'] }],
            [{ scheme: 'jwt', scopes: ['deliveries:write'] }],
            [{ scheme: 'rootKey', scopes: ['deliveries:write'] }]
        ],
        tag: 'Deliveries',
        hasBody: false
    },
    {
        id: 'replays.list',
        surface: 'app',
        method: 'get',
        path: '/apps/:appId/replays',
        success: 200,
        statuses: [
            200,
            401,
            403,
            404,
            422,
            429,
            503
        ],
        security: [
            [{ scheme: 'appKey', scopes: ['deliveries:read'] }],
            [{ scheme: 'jwt', scopes: ['deliveries:read'] }],
            [{ scheme: 'rootKey', scopes: ['deliveries:read'] }]
        ],
        tag: 'Replays',
        hasBody: false
    },
    {
        id: 'replays.create',
        surface: 'app',
        method: 'post',
        path: '/apps/:appId/replays',
        success: 201,
        statuses: [
            201,
            400,
            401,
            403,
            404,
            413,
            415,
            422,
            429,
            503
        ],
        security: [
            [{ scheme: 'appKey', scopes: ['deliveries:write'] }],
            [{ scheme: 'jwt', scopes: ['deliveries:write'] }],
            [{ scheme: 'rootKey', scopes: ['deliveries:write'] }]
        ],
        tag: 'Replays',
        hasBody: true
    },
    {
        id: 'replays.get',
        surface: 'app',
        method: 'get',
        path: '/apps/:appId/replays/:replayId',
        success: 200,
        statuses: [
            200,
            401,
            403,
            404,
            422,
            429,
            503
        ],
        security: [
            [{ scheme: 'appKey', scopes: ['deliveries:read'] }],
            [{ scheme: 'jwt', scopes: ['deliveries:read'] }],
            [{ scheme: 'rootKey', scopes: ['deliveries:read'] }]
        ],
        tag: 'Replays',
        hasBody: false
    },
    {
        id: 'replays.cancel',
        surface: 'app',
        method: 'post',
        path: '/apps/:appId/replays/:replayId/cancel',
        success: 200,
        statuses: [
            200,
            401,
            403,
            404,
            409,
            422,
            429,
            503
        ],
        security: [
            [{ scheme: 'appKey', scopes: ['deliveries:write'] }],
            [{ scheme: 'jwt', scopes: ['deliveries:write'] }],
            [{ scheme: 'rootKey', scopes: ['deliveries:write'] }]
        ],
        tag: 'Replays',
        hasBody: false
    },
    {
        id: 'events.list',
        surface: 'app',
        method: 'get',
        path: '/apps/:appId/events',
        success: 200,
        statuses: [
            200,
            401,
            403,
            404,
            422,
            429,
            503
        ],
        security: [
            [{ scheme: 'appKey', scopes: ['events:read'] }],
            [{ scheme: 'jwt', scopes: ['events:read'] }],
            [{ scheme: 'rootKey', scopes: ['events:read'] }]
        ],
        tag: 'Events',
        hasBody: false
    },
    {
        id: 'events.publish',
        surface: 'app',
        method: 'post',
        path: '/apps/:appId/events',
        success: 202,
        statuses: [
            202,
            400,
            401,
            403,
            404,
            409,
            413,
            415,
            422,
            429,
            503
        ],
        security: [
            [{ scheme: 'appKey', scopes: ['events:write'] }],
            [{ scheme: 'jwt', scopes: ['events:write'] }],
            [{ scheme: 'rootKey', scopes: ['events:write'] }]
        ],
        tag: 'Events',
        hasBody: true
    },
    {
        id: 'events.publishBatch',
        surface: 'app',
        method: 'post',
        path: '/apps/:appId/events/batch',
        success: 202,
        statuses: [
            202,
            400,
            401,
            403,
            404,
            413,
            415,
            422,
            429,
            503
        ],
        security: [
            [{ scheme: 'appKey', scopes: ['events:write'] }],
            [{ scheme: 'jwt', scopes: ['events:write'] }],
            [{ scheme: 'rootKey', scopes: ['events:write'] }]
        ],
        tag: 'Events',
        hasBody: true
    },
    {
        id: 'events.get',
        surface: 'app',
        method: 'get',
        path: '/apps/:appId/events/:eventId',
        success: 200,
        statuses: [
            200,
            401,
            403,
            404,
            422,
            429,
            503
        ],
        security: [
            [{ scheme: 'appKey', scopes: ['events:read'] }],
            [{ scheme: 'jwt', scopes: ['events:read'] }],
            [{ scheme: 'rootKey', scopes: ['events:read'] }]
        ],
        tag: 'Events',
        hasBody: false
    },
    {
        id: 'eventTypes.list',
        surface: 'app',
        method: 'get',
        path: '/apps/:appId/event-types',
        success: 200,
        statuses: [
            200,
            401,
            403,
            404,
            422,
            429,
            503
        ],
        security: [
            [{ scheme: 'appKey', scopes: ['events:read'] }],
            [{ scheme: 'jwt', scopes: ['events:read'] }],
            [{ scheme: 'rootKey', scopes: ['events:read'] }]
        ],
        tag: 'Event types',
        hasBody: false
    },
    {
        id: 'eventTypes.get',
        surface: 'app',
        method: 'get',
        path: '/apps/:appId/event-types/:name',
        success: 200,
        statuses: [
            200,
            401,
            403,
            404,
            422,
            429,
            503
        ],
        security: [
            [{ scheme: 'appKey', scopes: ['events:read'] }],
            [{ scheme: 'jwt', scopes: ['events:read'] }],
            [{ scheme: 'rootKey', scopes: ['events:read'] }]
        ],
        tag: 'Event types',
        hasBody: false
    },
    {
        id: 'organization.webhookEndpoints.list',
        surface: 'organization',
        method: 'get',
        path: '/webhook-endpoints',
        success: 200,
        statuses: [
            200,
            401,
            403,
            422,
            429,
            503
        ],
        security: [[{ scheme: 'tenantKey', scopes: ['webhooks:read'] }], [{ scheme: 'jwt', scopes: ['webhooks:read'] }]],
        tag: 'Organization endpoints',
        hasBody: false
    },
    {
        id: 'organization.webhookEndpoints.create',
        surface: 'organization',
        method: 'post',
        path: '/webhook-endpoints',
        success: 201,
        statuses: [
            201,
            400,
            401,
            403,
            413,
            415,
            422,
            429,
            503
        ],
        security: [[{ scheme: 'tenantKey', scopes: ['webhooks:write'] }], [{ scheme: 'jwt', scopes: ['webhooks:write'] }]],
        tag: 'Organization endpoints',
        hasBody: true
    },
    {
        id: 'organization.webhookEndpoints.get',
        surface: 'organization',
        method: 'get',
        path: '/webhook-endpoints/:id',
        success: 200,
        statuses: [
            200,
            401,
            403,
            404,
            422,
            429,
            503
        ],
        security: [[{ scheme: 'tenantKey', scopes: ['webhooks:read'] }], [{ scheme: 'jwt', scopes: ['webhooks:read'] }]],
        tag: 'Organization endpoints',
        hasBody: false
    },
    {
        id: 'organization.webhookEndpoints.replace',
        surface: 'organization',
        method: 'put',
        path: '/webhook-endpoints/:id',
        success: 200,
        statuses: [
            200,
            400,
            401,
            403,
            404,
            413,
            415,
            422,
            429,
            503
        ],
        security: [[{ scheme: 'tenantKey', scopes: ['webhooks:write'] }], [{ scheme: 'jwt', scopes: ['webhooks:write'] }]],
        tag: 'Organization endpoints',
        hasBody: true
    },
    {
        id: 'organization.webhookEndpoints.delete',
        surface: 'organization',
        method: 'delete',
        path: '/webhook-endpoints/:id',
        success: 204,
        statuses: [
            204,
            401,
            403,
            404,
            422,
            429,
            503
        ],
        security: [[{ scheme: 'tenantKey', scopes: ['webhooks:write'] }], [{ scheme: 'jwt', scopes: ['webhooks:write'] }]],
        tag: 'Organization endpoints',
        hasBody: false
    },
    {
        id: 'organization.webhookEndpoints.update',
        surface: 'organization',
        method: 'patch',
        path: '/webhook-endpoints/:id',
        success: 200,
        statuses: [
            200,
            400,
            401,
            403,
            404,
            413,
            415,
            422,
            429,
            503
        ],
        security: [[{ scheme: 'tenantKey', scopes: ['webhooks:write'] }], [{ scheme: 'jwt', scopes: ['webhooks:write'] }]],
        tag: 'Organization endpoints',
        hasBody: true
    },
    {
        id: 'organization.webhookEndpoints.rotateSecret',
        surface: 'organization',
        method: 'post',
        path: '/webhook-endpoints/:id/rotate-secret',
        success: 200,
        statuses: [
            200,
            401,
            403,
            404,
            422,
            429,
            503
        ],
        security: [[{ scheme: 'tenantKey', scopes: ['webhooks:write'] }], [{ scheme: 'jwt', scopes: ['webhooks:write'] }]],
        tag: 'Organization endpoints',
        hasBody: false
    },
    {
        id: 'organization.deliveries.list',
        surface: 'organization',
        method: 'get',
        path: '/webhook-endpoints/:id/deliveries',
        success: 200,
        statuses: [
            200,
            401,
            403,
            404,
            422,
            429,
            503
        ],
        security: [[{ scheme: 'tenantKey', scopes: ['deliveries:read'] }], [{ scheme: 'jwt', scopes: ['deliveries:read'] }]],
        tag: 'Organization deliveries',
        hasBody: false
    },
    {
        id: 'organization.deliveries.get',
        surface: 'organization',
        method: 'get',
        path: '/webhook-endpoints/:id/deliveries/:delivery_id',
        success: 200,
        statuses: [
            200,
            401,
            403,
            404,
            422,
            429,
            503
        ],
        security: [[{ scheme: 'tenantKey', scopes: ['deliveries:read'] }], [{ scheme: 'jwt', scopes: ['deliveries:read'] }]],
        tag: 'Organization deliveries',
        hasBody: false
    },
    {
        id: 'organization.deliveries.retry',
        surface: 'organization',
        method: 'post',
        path: '/webhook-endpoints/:id/deliveries/:delivery_id/retry',
        success: 200,
        statuses: [
            200,
            401,
            403,
            404,
            409,
            422,
            429,
            503
        ],
        security: [[{ scheme: 'tenantKey', scopes: ['deliveries:write'] }], [{ scheme: 'jwt', scopes: ['deliveries:write'] }]],
        tag: 'Organization deliveries',
        hasBody: false
    },
    {
        id: 'tenant.endpoints.list',
        surface: 'tenant',
        method: 'get',
        path: '/endpoints',
        success: 200,
        statuses: [
            200,
            401,
            403,
            422,
            429,
            503
        ],
        security: [[{ scheme: 'tenantKey', scopes: ['webhooks:read'] }]],
        tag: 'Tenant endpoints',
        hasBody: false
    },
    {
        id: 'tenant.endpoints.create',
        surface: 'tenant',
        method: 'post',
        path: '/endpoints',
        success: 201,
        statuses: [
            201,
            400,
            401,
            403,
            413,
            415,
            422,
            429,
            503
        ],
        security: [[{ scheme: 'tenantKey', scopes: ['webhooks:write'] }]],
        tag: 'Tenant endpoints',
        hasBody: true
    },
    {
        id: 'tenant.endpoints.get',
        surface: 'tenant',
        method: 'get',
        path: '/endpoints/:ep_id',
        success: 200,
        statuses: [
            200,
            401,
            403,
            404,
            422,
            429,
            503
        ],
        security: [[{ scheme: 'tenantKey', scopes: ['webhooks:read'] }]],
        tag: 'Tenant endpoints',
        hasBody: false
    },
    {
        id: 'tenant.endpoints.delete',
        surface: 'tenant',
        method: 'delete',
        path: '/endpoints/:ep_id',
        success: 204,
        statuses: [
            204,
            401,
            403,
            404,
            422,
            429,
            503
        ],
        security: [[{ scheme: 'tenantKey', scopes: ['webhooks:write'] }]],
        tag: 'Tenant endpoints',
        hasBody: false
    },
    {
        id: 'tenant.endpoints.update',
        surface: 'tenant',
        method: 'patch',
        path: '/endpoints/:ep_id',
        success: 200,
        statuses: [
            200,
            400,
            401,
            403,
            404,
            413,
            415,
            422,
            429,
            503
        ],
        security: [[{ scheme: 'tenantKey', scopes: ['webhooks:write'] }]],
        tag: 'Tenant endpoints',
        hasBody: true
    },
    {
        id: 'admin.webhooks.list',
        surface: 'admin',
        method: 'get',
        path: '/admin/webhooks',
        success: 200,
        statuses: [
            200,
            401,
            403,
            422,
            429,
            503
        ],
        security: [[{ scheme: 'jwt', scopes: ['webhooks:read'] }], [{ scheme: 'rootKey', scopes: ['webhooks:read'] }]],
        tag: 'Admin webhooks',
        hasBody: false
    },
    {
        id: 'admin.webhooks.create',
        surface: 'admin',
        method: 'post',
        path: '/admin/webhooks',
        success: 201,
        statuses: [
            201,
            400,
            401,
            403,
            404,
            413,
            415,
            422,
            429,
            503
        ],
        security: [[{ scheme: 'jwt', scopes: ['webhooks:write'] }], [{ scheme: 'rootKey', scopes: ['webhooks:write'] }]],
        tag: 'Admin webhooks',
        hasBody: true
    },
    {
        id: 'admin.eventTypes.list',
        surface: 'admin',
        method: 'get',
        path: '/admin/webhooks/events',
        success: 200,
        statuses: [
            200,
            401,
            403,
            422,
            429,
            503
        ],
        security: [[{ scheme: 'jwt', scopes: ['events:read'] }], [{ scheme: 'rootKey', scopes: ['events:read'] }]],
        tag: 'Admin webhooks',
        hasBody: false
    },
    {
        id: 'admin.webhooks.get',
        surface: 'admin',
        method: 'get',
        path: '/admin/webhooks/:webhook_id',
        success: 200,
        statuses: [
            200,
            401,
            403,
            404,
            422,
            429,
            503
        ],
        security: [[{ scheme: 'jwt', scopes: ['webhooks:read'] }], [{ scheme: 'rootKey', scopes: ['webhooks:read'] }]],
        tag: 'Admin webhooks',
        hasBody: false
    },
    {
        id: 'admin.webhooks.delete',
        surface: 'admin',
        method: 'delete',
        path: '/admin/webhooks/:webhook_id',
        success: 204,
        statuses: [
            204,
            401,
            403,
            404,
            422,
            429,
            503
        ],
        security: [[{ scheme: 'jwt', scopes: ['webhooks:write'] }], [{ scheme: 'rootKey', scopes: ['webhooks:write'] }]],
        tag: 'Admin webhooks',
        hasBody: false
    },
    {
        id: 'admin.webhooks.update',
        surface: 'admin',
        method: 'patch',
        path: '/admin/webhooks/:webhook_id',
        success: 200,
        statuses: [
            200,
            400,
            401,
            403,
            404,
            413,
            415,
            422,
            429,
            503
        ],
        security: [[{ scheme: 'jwt', scopes: ['webhooks:write'] }], [{ scheme: 'rootKey', scopes: ['webhooks:write'] }]],
        tag: 'Admin webhooks',
        hasBody: true
    },
    {
        id: 'admin.webhooks.rotateSecret',
        surface: 'admin',
        method: 'post',
        path: '/admin/webhooks/:webhook_id/rotate-secret',
        success: 200,
        statuses: [
            200,
            401,
            403,
            404,
            422,
            429,
            503
        ],
        security: [[{ scheme: 'jwt', scopes: ['webhooks:write'] }], [{ scheme: 'rootKey', scopes: ['webhooks:write'] }]],
        tag: 'Admin webhooks',
        hasBody: false
    },
    {
        id: 'admin.webhooks.stats',
        surface: 'admin',
        method: 'get',
        path: '/admin/webhooks/:webhook_id/stats',
        success: 200,
        statuses: [
            200,
            401,
            403,
            404,
            422,
            429,
            503
        ],
        security: [[{ scheme: 'jwt', scopes: ['webhooks:read'] }], [{ scheme: 'rootKey', scopes: ['webhooks:read'] }]],
        tag: 'Admin webhooks',
        hasBody: false
    },
    {
        id: 'admin.webhooks.test',
        surface: 'admin',
        method: 'post',
        path: '/admin/webhooks/:webhook_id/test',
        success: 200,
        statuses: [
            200,
            401,
            403,
            404,
            422,
            429,
            503
        ],
        security: [[{ scheme: 'jwt', scopes: ['webhooks:write'] }], [{ scheme: 'rootKey', scopes: ['webhooks:write'] }]],
        tag: 'Admin webhooks',
        hasBody: false
    },
    {
        id: 'admin.deliveries.list',
        surface: 'admin',
        method: 'get',
        path: '/admin/webhooks/:webhook_id/deliveries',
        success: 200,
        statuses: [
            200,
            401,
            403,
            404,
            422,
            429,
            503
        ],
        security: [[{ scheme: 'jwt', scopes: ['deliveries:read'] }], [{ scheme: 'rootKey', scopes: ['deliveries:read'] }]],
        tag: 'Admin deliveries',
        hasBody: false
    },
    {
        id: 'admin.deliveries.get',
        surface: 'admin',
        method: 'get',
        path: '/admin/webhooks/:webhook_id/deliveries/:delivery_id',
        success: 200,
        statuses: [
            200,
            401,
            403,
            404,
            422,
            429,
            503
        ],
        security: [[{ scheme: 'jwt', scopes: ['deliveries:read'] }], [{ scheme: 'rootKey', scopes: ['deliveries:read'] }]],
        tag: 'Admin deliveries',
        hasBody: false
    },
    {
        id: 'admin.deliveries.retry',
        surface: 'admin',
        method: 'post',
        path: '/admin/webhooks/:webhook_id/deliveries/:delivery_id/retry',
        success: 200,
        statuses: [
            200,
            401,
            403,
            404,
            409,
            422,
            429,
            503
        ],
        security: [[{ scheme: 'jwt', scopes: ['deliveries:write'] }], [{ scheme: 'rootKey', scopes: ['deliveries:write'] }]],
        tag: 'Admin deliveries',
        hasBody: false
    },
    {
        id: 'platform.tenants.list',
        surface: 'platform',
        method: 'get',
        path: '/tenants',
        success: 200,
        statuses: [
            200,
            401,
            403,
            422,
            429,
            503
        ],
        security: [[{ scheme: 'rootKey', scopes: ['platform:read'] }], [{ scheme: 'jwt', scopes: ['platform:read'] }]],
        tag: 'Tenants',
        hasBody: false
    },
    {
        id: 'platform.tenants.create',
        surface: 'platform',
        method: 'post',
        path: '/tenants',
        success: 201,
        statuses: [
            201,
            400,
            401,
            403,
            413,
            415,
            422,
            429,
            503
        ],
        security: [[{ scheme: 'rootKey', scopes: ['platform:write'] }], [{ scheme: 'jwt', scopes: ['platform:write'] }]],
        tag: 'Tenants',
        hasBody: true
    },
    {
        id: 'platform.tenants.get',
        surface: 'platform',
        method: 'get',
        path: '/tenants/:tenantId',
        success: 200,
        statuses: [
            200,
            401,
            403,
            404,
            422,
            429,
            503
        ],
        security: [[{ scheme: 'rootKey', scopes: ['platform:read'] }], [{ scheme: 'jwt', scopes: ['platform:read'] }]],
        tag: 'Tenants',
        hasBody: false
    },
    {
        id: 'platform.tenants.delete',
        surface: 'platform',
        method: 'delete',
        path: '/tenants/:tenantId',
        success: 204,
        statuses: [
            204,
            401,
            403,
            404,
            422,
            429,
            503
        ],
        security: [[{ scheme: 'rootKey', scopes: ['platform:write'] }], [{ scheme: 'jwt', scopes: ['platform:write'] }]],
        tag: 'Tenants',
        hasBody: false
    },
    {
        id: 'platform.tenants.update',
        surface: 'platform',
        method: 'patch',
        path: '/tenants/:tenantId',
        success: 200,
        statuses: [
            200,
            400,
            401,
            403,
            404,
            413,
            415,
            422,
            429,
            503
        ],
        security: [[{ scheme: 'rootKey', scopes: ['platform:write'] }], [{ scheme: 'jwt', scopes: ['platform:write'] }]],
        tag: 'Tenants',
        hasBody: true
    },
    {
        id: 'platform.tenantKeys.list',
        surface: 'platform',
        method: 'get',
        path: '/tenants/:tenantId/api-keys',
        success: 200,
        statuses: [
            200,
            401,
            403,
            404,
            422,
            429,
            503
        ],
        security: [[{ scheme: 'rootKey', scopes: ['platform:read'] }], [{ scheme: 'jwt', scopes: ['platform:read'] }]],
        tag: 'Tenant keys',
        hasBody: false
    },
    {
        id: 'platform.tenantKeys.create',
        surface: 'platform',
        method: 'post',
        path: '/tenants/:tenantId/api-keys',
        success: 201,
        statuses: [
            201,
            400,
            401,
            403,
            404,
            413,
            415,
            422,
            429,
            503
        ],
        security: [[{ scheme: 'rootKey', scopes: ['platform:write'] }], [{ scheme: 'jwt', scopes: ['platform:write'] }]],
        tag: 'Tenant keys',
        hasBody: true
    },
    {
        id: 'platform.tenantKeys.delete',
        surface: 'platform',
        method: 'delete',
        path: '/tenants/:tenantId/api-keys/:keyId',
        success: 204,
        statuses: [
            204,
            401,
            403,
            404,
            422,
            429,
            503
        ],
        security: [[{ scheme: 'rootKey', scopes: ['platform:write'] }], [{ scheme: 'jwt', scopes: ['platform:write'] }]],
        tag: 'Tenant keys',
        hasBody: false
    },
    {
        id: 'platform.apps.list',
        surface: 'platform',
        method: 'get',
        path: '/apps',
        success: 200,
        statuses: [
            200,
            401,
            403,
            422,
            429,
            503
        ],
        security: [[{ scheme: 'rootKey', scopes: ['platform:read'] }], [{ scheme: 'jwt', scopes: ['platform:read'] }]],
        tag: 'Apps',
        hasBody: false
    },
    {
        id: 'platform.apps.create',
        surface: 'platform',
        method: 'post',
        path: '/apps',
        success: 201,
        statuses: [
            201,
            400,
            401,
            403,
            404,
            409,
            413,
            415,
            422,
            429,
            503
        ],
        security: [[{ scheme: 'rootKey', scopes: ['platform:write'] }], [{ scheme: 'jwt', scopes: ['platform:write'] }]],
        tag: 'Apps',
        hasBody: true
    },
    {
        id: 'platform.apps.get',
        surface: 'platform',
        method: 'get',
        path: '/apps/:appId',
        success: 200,
        statuses: [
            200,
            401,
            403,
            404,
            422,
            429,
            503
        ],
        security: [[{ scheme: 'rootKey', scopes: ['platform:read'] }], [{ scheme: 'jwt', scopes: ['platform:read'] }]],
        tag: 'Apps',
        hasBody: false
    },
    {
        id: 'platform.apps.delete',
        surface: 'platform',
        method: 'delete',
        path: '/apps/:appId',
        success: 204,
        statuses: [
            204,
            401,
            403,
            404,
            409,
            422,
            429,
            503
        ],
        security: [[{ scheme: 'rootKey', scopes: ['platform:write'] }], [{ scheme: 'jwt', scopes: ['platform:write'] }]],
        tag: 'Apps',
        hasBody: false
    },
    {
        id: 'platform.apps.update',
        surface: 'platform',
        method: 'patch',
        path: '/apps/:appId',
        success: 200,
        statuses: [
            200,
            400,
            401,
            403,
            404,
            413,
            415,
            422,
            429,
            503
        ],
        security: [[{ scheme: 'rootKey', scopes: ['platform:write'] }], [{ scheme: 'jwt', scopes: ['platform:write'] }]],
        tag: 'Apps',
        hasBody: true
    },
    {
        id: 'platform.appKeys.list',
        surface: 'platform',
        method: 'get',
        path: '/apps/:appId/api-keys',
        success: 200,
        statuses: [
            200,
            401,
            403,
            404,
            422,
            429,
            503
        ],
        security: [[{ scheme: 'rootKey', scopes: ['platform:read'] }], [{ scheme: 'jwt', scopes: ['platform:read'] }]],
        tag: 'App keys',
        hasBody: false
    },
    {
        id: 'platform.appKeys.create',
        surface: 'platform',
        method: 'post',
        path: '/apps/:appId/api-keys',
        success: 201,
        statuses: [
            201,
            400,
            401,
            403,
            404,
            413,
            415,
            422,
            429,
            503
        ],
        security: [[{ scheme: 'rootKey', scopes: ['platform:write'] }], [{ scheme: 'jwt', scopes: ['platform:write'] }]],
        tag: 'App keys',
        hasBody: true
    },
    {
        id: 'platform.appKeys.delete',
        surface: 'platform',
        method: 'delete',
        path: '/apps/:appId/api-keys/:keyId',
        success: 204,
        statuses: [
            204,
            401,
            403,
            404,
            422,
            429,
            503
        ],
        security: [[{ scheme: 'rootKey', scopes: ['platform:write'] }], [{ scheme: 'jwt', scopes: ['platform:write'] }]],
        tag: 'App keys',
        hasBody: false
    },
    {
        id: 'platform.sessionTickets.create',
        surface: 'platform',
        method: 'post',
        path: '/apps/:appId/session-tickets',
        success: 201,
        statuses: [
            201,
            400,
            401,
            403,
            404,
            413,
            415,
            422,
            429,
            503
        ],
        security: [[{ scheme: 'rootKey', scopes: ['platform:write'] }], [{ scheme: 'jwt', scopes: ['platform:write'] }]],
        tag: 'Session tickets',
        hasBody: true
    },
    {
        id: 'platform.signingKeys.get',
        surface: 'platform',
        method: 'get',
        path: '/apps/:appId/.well-known/jwks.json',
        success: 200,
        statuses: [
            200,
            404,
            422,
            503
        ],
        security: [],
        tag: 'Signing keys',
        hasBody: false
    },
    {
        id: 'platform.eventTypes.list',
        surface: 'platform',
        method: 'get',
        path: '/event-types',
        success: 200,
        statuses: [
            200,
            401,
            403,
            422,
            429,
            503
        ],
        security: [[{ scheme: 'rootKey', scopes: ['platform:read'] }], [{ scheme: 'jwt', scopes: ['platform:read'] }]],
        tag: 'Catalog',
        hasBody: false
    },
    {
        id: 'platform.eventTypes.create',
        surface: 'platform',
        method: 'post',
        path: '/event-types',
        success: 201,
        statuses: [
            201,
            400,
            401,
            403,
            409,
            413,
            415,
            422,
            429,
            503
        ],
        security: [[{ scheme: 'rootKey', scopes: ['platform:write'] }], [{ scheme: 'jwt', scopes: ['platform:write'] }]],
        tag: 'Catalog',
        hasBody: true
    },
    {
        id: 'platform.eventTypes.get',
        surface: 'platform',
        method: 'get',
        path: '/event-types/:name',
        success: 200,
        statuses: [
            200,
            401,
            403,
            404,
            422,
            429,
            503
        ],
        security: [[{ scheme: 'rootKey', scopes: ['platform:read'] }], [{ scheme: 'jwt', scopes: ['platform:read'] }]],
        tag: 'Catalog',
        hasBody: false
    },
    {
        id: 'platform.eventTypes.update',
        surface: 'platform',
        method: 'put',
        path: '/event-types/:name',
        success: 200,
        statuses: [
            200,
            400,
            401,
            403,
            404,
            413,
            415,
            422,
            429,
            503
        ],
        security: [[{ scheme: 'rootKey', scopes: ['platform:write'] }], [{ scheme: 'jwt', scopes: ['platform:write'] }]],
        tag: 'Catalog',
        hasBody: true
    },
    {
        id: 'platform.eventTypes.delete',
        surface: 'platform',
        method: 'delete',
        path: '/event-types/:name',
        success: 204,
        statuses: [
            204,
            401,
            403,
            404,
            422,
            429,
            503
        ],
        security: [[{ scheme: 'rootKey', scopes: ['platform:write'] }], [{ scheme: 'jwt', scopes: ['platform:write'] }]],
        tag: 'Catalog',
        hasBody: false
    },
    {
        id: 'portal.session.exchange',
        surface: 'portal',
        method: 'post',
        path: '/session/ticket/exchange',
        success: 201,
        statuses: [
            201,
            400,
            401,
            403,
            413,
            415,
            422,
            503
        ],
        security: [],
        tag: 'Portal session',
        hasBody: true
    },
    {
        id: 'portal.session.get',
        surface: 'portal',
        method: 'get',
        path: '/webhook-app/session',
        success: 200,
        statuses: [
            200,
            401,
            403,
            422,
            429,
            503
        ],
        security: [[{ scheme: 'portalSession', scopes: [] }]],
        tag: 'Portal session',
        hasBody: false
    },
    {
        id: 'portal.session.end',
        surface: 'portal',
        method: 'delete',
        path: '/webhook-app/session',
        success: 204,
        statuses: [
            204,
            401,
            403,
            422,
            429,
            503
        ],
        security: [[{ scheme: 'portalSession', scopes: [] }]],
        tag: 'Portal session',
        hasBody: false
    },
    {
        id: 'portal.endpoints.list',
        surface: 'portal',
        method: 'get',
        path: '/webhook-app/endpoints',
        success: 200,
        statuses: [
            200,
            401,
            403,
            422,
            429,
            503
        ],
        security: [[{ scheme: 'portalSession', scopes: [] }]],
        tag: 'Portal endpoints',
        hasBody: false
    },
    {
        id: 'portal.endpoints.create',
        surface: 'portal',
        method: 'post',
        path: '/webhook-app/endpoints',
        success: 201,
        statuses: [
            201,
            400,
            401,
            403,
            413,
            415,
            422,
            429,
            503
        ],
        security: [[{ scheme: 'portalSession', scopes: [] }]],
        tag: 'Portal endpoints',
        hasBody: true
    },
    {
        id: 'portal.endpoints.get',
        surface: 'portal',
        method: 'get',
        path: '/webhook-app/endpoints/:endpoint_id',
        success: 200,
        statuses: [
            200,
            401,
            403,
            404,
            422,
            429,
            503
        ],
        security: [[{ scheme: 'portalSession', scopes: [] }]],
        tag: 'Portal endpoints',
        hasBody: false
    },
    {
        id: 'portal.endpoints.delete',
        surface: 'portal',
        method: 'delete',
        path: '/webhook-app/endpoints/:endpoint_id',
        success: 204,
        statuses: [
            204,
            401,
            403,
            404,
            422,
            429,
            503
        ],
        security: [[{ scheme: 'portalSession', scopes: [] }]],
        tag: 'Portal endpoints',
        hasBody: false
    },
    {
        id: 'portal.endpoints.update',
        surface: 'portal',
        method: 'patch',
        path: '/webhook-app/endpoints/:endpoint_id',
        success: 200,
        statuses: [
            200,
            400,
            401,
            403,
            404,
            413,
            415,
            422,
            429,
            503
        ],
        security: [[{ scheme: 'portalSession', scopes: [] }]],
        tag: 'Portal endpoints',
        hasBody: true
    },
    {
        id: 'portal.endpoints.test',
        surface: 'portal',
        method: 'post',
        path: '/webhook-app/endpoints/:endpoint_id/test',
        success: 200,
        statuses: [
            200,
            400,
            401,
            403,
            404,
            413,
            415,
            422,
            429,
            503
        ],
        security: [[{ scheme: 'portalSession', scopes: [] }]],
        tag: 'Portal endpoints',
        hasBody: true
    },
    {
        id: 'portal.endpoints.rotateSecret',
        surface: 'portal',
        method: 'post',
        path: '/webhook-app/endpoints/:endpoint_id/rotate-secret',
        success: 200,
        statuses: [
            200,
            400,
            401,
            403,
            404,
            413,
            415,
            422,
            429,
            503
        ],
        security: [[{ scheme: 'portalSession', scopes: [] }]],
        tag: 'Portal endpoints',
        hasBody: true
    },
    {
        id: 'portal.events.subscriptions',
        surface: 'portal',
        method: 'get',
        path: '/webhook-app/events/subscriptions',
        success: 200,
        statuses: [
            200,
            401,
            403,
            422,
            429,
            503
        ],
        security: [[{ scheme: 'portalSession', scopes: [] }]],
        tag: 'Portal events',
        hasBody: false
    },
    {
        id: 'portal.events.catalog',
        surface: 'portal',
        method: 'get',
        path: '/webhook-app/events/catalog',
        success: 200,
        statuses: [
            200,
            401,
            403,
            422,
            429,
            503
        ],
        security: [[{ scheme: 'portalSession', scopes: [] }]],
        tag: 'Portal events',
        hasBody: false
    },
    {
        id: 'portal.deliveries.list',
        surface: 'portal',
        method: 'get',
        path: '/webhook-app/deliveries',
        success: 200,
        statuses: [
            200,
            401,
            403,
            422,
            429,
            503
        ],
        security: [[{ scheme: 'portalSession', scopes: [] }]],
        tag: 'Portal deliveries',
        hasBody: false
    },
    {
        id: 'portal.deliveries.get',
        surface: 'portal',
        method: 'get',
        path: '/webhook-app/deliveries/:delivery_id',
        success: 200,
        statuses: [
            200,
            401,
            403,
            404,
            422,
            429,
            503
        ],
        security: [[{ scheme: 'portalSession', scopes: [] }]],
        tag: 'Portal deliveries',
        hasBody: false
    },
    {
        id: 'portal.deliveries.replay',
        surface: 'portal',
        method: 'post',
        path: '/webhook-app/deliveries/replay',
        success: 201,
        statuses: [
            201,
            400,
            401,
            403,
            404,
            413,
            415,
            422,
            429,
            503
        ],
        security: [[{ scheme: 'portalSession', scopes: [] }]],
        tag: 'Portal replays',
        hasBody: true
    },
    {
        id: 'portal.replays.list',
        surface: 'portal',
        method: 'get',
        path: '/webhook-app/replays',
        success: 200,
        statuses: [
            200,
            401,
            403,
            422,
            429,
            503
        ],
        security: [[{ scheme: 'portalSession', scopes: [] }]],
        tag: 'Portal replays',
        hasBody: false
    },
    {
        id: 'portal.replays.get',
        surface: 'portal',
        method: 'get',
        path: '/webhook-app/replays/:replay_id',
        success: 200,
        statuses: [
            200,
            401,
            403,
            404,
            422,
            429,
            503
        ],
        security: [[{ scheme: 'portalSession', scopes: [] }]],
        tag: 'Portal replays',
        hasBody: false
    },
    {
        id: 'portal.replays.cancel',
        surface: 'portal',
        method: 'post',
        path: '/webhook-app/replays/:replay_id/cancel',
        success: 200,
        statuses: [
            200,
            401,
            403,
            404,
            409,
            422,
            429,
            503
        ],
        security: [[{ scheme: 'portalSession', scopes: [] }]],
        tag: 'Portal replays',
        hasBody: false
    },
    {
        id: 'portal.analytics.get',
        surface: 'portal',
        method: 'get',
        path: '/webhook-app/analytics',
        success: 200,
        statuses: [
            200,
            401,
            403,
            422,
            429,
            503
        ],
        security: [[{ scheme: 'portalSession', scopes: [] }]],
        tag: 'Portal analytics',
        hasBody: false
    },
    {
        id: 'portal.analytics.timeseries',
        surface: 'portal',
        method: 'get',
        path: '/webhook-app/analytics/timeseries',
        success: 200,
        statuses: [
            200,
            401,
            403,
            422,
            429,
            503
        ],
        security: [[{ scheme: 'portalSession', scopes: [] }]],
        tag: 'Portal analytics',
        hasBody: false
    },
    {
        id: 'portal.stats.get',
        surface: 'portal',
        method: 'get',
        path: '/webhook-app/stats',
        success: 200,
        statuses: [
            200,
            401,
            403,
            422,
            429,
            503
        ],
        security: [[{ scheme: 'portalSession', scopes: [] }]],
        tag: 'Portal analytics',
        hasBody: false
    }
] as const;
