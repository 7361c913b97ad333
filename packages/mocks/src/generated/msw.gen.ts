// Generated from spec/ by `pnpm generate`. Do not edit.

import { http, type HttpHandler, HttpResponse, type HttpResponseResolver, type RequestHandlerOptions as RequestHandlerOptions2 } from 'msw';

import type { ClientOptions, DeliveriesAttemptsResponses, DeliveriesCancelResponses, DeliveriesGetResponses, DeliveriesListAllResponses, DeliveriesListResponses, DeliveriesRetryResponses, EventsGetResponses, EventsListResponses, EventsPublishBatchData, EventsPublishBatchResponses, EventsPublishData, EventsPublishResponses, EventTypesGetResponses, EventTypesListResponses, PlatformSigningKeysGetResponses, ReplaysCancelResponses, ReplaysCreateData, ReplaysCreateResponses, ReplaysGetResponses, ReplaysListResponses, WebhooksCreateData, WebhooksCreateResponses, WebhooksDeleteResponses, WebhooksGetResponses, WebhooksListResponses, WebhooksRotateSecretData, WebhooksRotateSecretResponses, WebhooksStatsResponses, WebhooksTestPingData, WebhooksTestPingResponses, WebhooksUpdateData, WebhooksUpdateResponses } from './types.gen.ts';

export type RequestHandlerOptions = RequestHandlerOptions2 & {
    baseUrl?: ClientOptions['baseUrl'];
    responseFallback?: 'error' | 'passthrough';
};

export type HandleWebhooksListResponse = {
    body: WebhooksListResponses[200];
    status?: 200;
};

/**
 * Handler for the `GET /apps/{appId}/webhooks` operation.
 */
export function handleWebhooksList(response?: HandleWebhooksListResponse | HttpResponseResolver<{
    appId: string;
}, never>, options?: RequestHandlerOptions): HttpHandler {
    return http.get<{
        appId: string;
    }, never>(`${options?.baseUrl ?? '*'}/apps/:appId/webhooks`, info => {
        if (typeof response === 'function') {
            return response(info);
        }
        const body = response?.body;
        if (body !== undefined) {
            return HttpResponse.json(body, { status: response?.status ?? 200 });
        }
        if (options?.responseFallback === 'passthrough') {
            return;
        }
        return new Response('Not Implemented', {
            status: 501,
            statusText: 'Not Implemented'
        });
    }, options);
}

export type HandleWebhooksCreateResponse = {
    body: WebhooksCreateResponses[201];
    status?: 201;
};

/**
 * Handler for the `POST /apps/{appId}/webhooks` operation.
 */
export function handleWebhooksCreate(response?: HandleWebhooksCreateResponse | HttpResponseResolver<{
    appId: string;
}, WebhooksCreateData['body']>, options?: RequestHandlerOptions): HttpHandler {
    return http.post<{
        appId: string;
    }, WebhooksCreateData['body']>(`${options?.baseUrl ?? '*'}/apps/:appId/webhooks`, info => {
        if (typeof response === 'function') {
            return response(info);
        }
        const body = response?.body;
        if (body !== undefined) {
            return HttpResponse.json(body, { status: response?.status ?? 201 });
        }
        if (options?.responseFallback === 'passthrough') {
            return;
        }
        return new Response('Not Implemented', {
            status: 501,
            statusText: 'Not Implemented'
        });
    }, options);
}

export type HandleWebhooksDeleteResponse = {
    body: WebhooksDeleteResponses[204];
    status?: 204;
};

/**
 * Handler for the `DELETE /apps/{appId}/webhooks/{webhookId}` operation.
 */
export function handleWebhooksDelete(response?: HandleWebhooksDeleteResponse | HttpResponseResolver<{
    appId: string;
    webhookId: string;
}, never>, options?: RequestHandlerOptions): HttpHandler {
    return http.delete<{
        appId: string;
        webhookId: string;
    }, never>(`${options?.baseUrl ?? '*'}/apps/:appId/webhooks/:webhookId`, info => {
        if (typeof response === 'function') {
            return response(info);
        }
        const body = response?.body;
        if (body !== undefined) {
            return new HttpResponse(body, { status: response?.status ?? 204 });
        }
        if (options?.responseFallback === 'passthrough') {
            return;
        }
        return new Response('Not Implemented', {
            status: 501,
            statusText: 'Not Implemented'
        });
    }, options);
}

export type HandleWebhooksGetResponse = {
    body: WebhooksGetResponses[200];
    status?: 200;
};

/**
 * Handler for the `GET /apps/{appId}/webhooks/{webhookId}` operation.
 */
export function handleWebhooksGet(response?: HandleWebhooksGetResponse | HttpResponseResolver<{
    appId: string;
    webhookId: string;
}, never>, options?: RequestHandlerOptions): HttpHandler {
    return http.get<{
        appId: string;
        webhookId: string;
    }, never>(`${options?.baseUrl ?? '*'}/apps/:appId/webhooks/:webhookId`, info => {
        if (typeof response === 'function') {
            return response(info);
        }
        const body = response?.body;
        if (body !== undefined) {
            return HttpResponse.json(body, { status: response?.status ?? 200 });
        }
        if (options?.responseFallback === 'passthrough') {
            return;
        }
        return new Response('Not Implemented', {
            status: 501,
            statusText: 'Not Implemented'
        });
    }, options);
}

export type HandleWebhooksUpdateResponse = {
    body: WebhooksUpdateResponses[200];
    status?: 200;
};

/**
 * Handler for the `PUT /apps/{appId}/webhooks/{webhookId}` operation.
 */
export function handleWebhooksUpdate(response?: HandleWebhooksUpdateResponse | HttpResponseResolver<{
    appId: string;
    webhookId: string;
}, WebhooksUpdateData['body']>, options?: RequestHandlerOptions): HttpHandler {
    return http.put<{
        appId: string;
        webhookId: string;
    }, WebhooksUpdateData['body']>(`${options?.baseUrl ?? '*'}/apps/:appId/webhooks/:webhookId`, info => {
        if (typeof response === 'function') {
            return response(info);
        }
        const body = response?.body;
        if (body !== undefined) {
            return HttpResponse.json(body, { status: response?.status ?? 200 });
        }
        if (options?.responseFallback === 'passthrough') {
            return;
        }
        return new Response('Not Implemented', {
            status: 501,
            statusText: 'Not Implemented'
        });
    }, options);
}

export type HandleWebhooksRotateSecretResponse = {
    body: WebhooksRotateSecretResponses[200];
    status?: 200;
};

/**
 * Handler for the `POST /apps/{appId}/webhooks/{webhookId}/rotate-secret` operation.
 */
export function handleWebhooksRotateSecret(response?: HandleWebhooksRotateSecretResponse | HttpResponseResolver<{
    appId: string;
    webhookId: string;
}, WebhooksRotateSecretData['body']>, options?: RequestHandlerOptions): HttpHandler {
    return http.post<{
        appId: string;
        webhookId: string;
    }, WebhooksRotateSecretData['body']>(`${options?.baseUrl ?? '*'}/apps/:appId/webhooks/:webhookId/rotate-secret`, info => {
        if (typeof response === 'function') {
            return response(info);
        }
        const body = response?.body;
        if (body !== undefined) {
            return HttpResponse.json(body, { status: response?.status ?? 200 });
        }
        if (options?.responseFallback === 'passthrough') {
            return;
        }
        return new Response('Not Implemented', {
            status: 501,
            statusText: 'Not Implemented'
        });
    }, options);
}

export type HandleWebhooksTestPingResponse = {
    body: WebhooksTestPingResponses[200];
    status?: 200;
};

/**
 * Handler for the `POST /apps/{appId}/webhooks/{webhookId}/test-ping` operation.
 */
export function handleWebhooksTestPing(response?: HandleWebhooksTestPingResponse | HttpResponseResolver<{
    appId: string;
    webhookId: string;
}, WebhooksTestPingData['body']>, options?: RequestHandlerOptions): HttpHandler {
    return http.post<{
        appId: string;
        webhookId: string;
    }, WebhooksTestPingData['body']>(`${options?.baseUrl ?? '*'}/apps/:appId/webhooks/:webhookId/test-ping`, info => {
        if (typeof response === 'function') {
            return response(info);
        }
        const body = response?.body;
        if (body !== undefined) {
            return HttpResponse.json(body, { status: response?.status ?? 200 });
        }
        if (options?.responseFallback === 'passthrough') {
            return;
        }
        return new Response('Not Implemented', {
            status: 501,
            statusText: 'Not Implemented'
        });
    }, options);
}

export type HandleWebhooksStatsResponse = {
    body: WebhooksStatsResponses[200];
    status?: 200;
};

/**
 * Handler for the `GET /apps/{appId}/webhooks/{webhookId}/stats` operation.
 */
export function handleWebhooksStats(response?: HandleWebhooksStatsResponse | HttpResponseResolver<{
    appId: string;
    webhookId: string;
}, never>, options?: RequestHandlerOptions): HttpHandler {
    return http.get<{
        appId: string;
        webhookId: string;
    }, never>(`${options?.baseUrl ?? '*'}/apps/:appId/webhooks/:webhookId/stats`, info => {
        if (typeof response === 'function') {
            return response(info);
        }
        const body = response?.body;
        if (body !== undefined) {
            return HttpResponse.json(body, { status: response?.status ?? 200 });
        }
        if (options?.responseFallback === 'passthrough') {
            return;
        }
        return new Response('Not Implemented', {
            status: 501,
            statusText: 'Not Implemented'
        });
    }, options);
}

export type HandleDeliveriesListResponse = {
    body: DeliveriesListResponses[200];
    status?: 200;
};

/**
 * Handler for the `GET /apps/{appId}/webhooks/{webhookId}/deliveries` operation.
 */
export function handleDeliveriesList(response?: HandleDeliveriesListResponse | HttpResponseResolver<{
    appId: string;
    webhookId: string;
}, never>, options?: RequestHandlerOptions): HttpHandler {
    return http.get<{
        appId: string;
        webhookId: string;
    }, never>(`${options?.baseUrl ?? '*'}/apps/:appId/webhooks/:webhookId/deliveries`, info => {
        if (typeof response === 'function') {
            return response(info);
        }
        const body = response?.body;
        if (body !== undefined) {
            return HttpResponse.json(body, { status: response?.status ?? 200 });
        }
        if (options?.responseFallback === 'passthrough') {
            return;
        }
        return new Response('Not Implemented', {
            status: 501,
            statusText: 'Not Implemented'
        });
    }, options);
}

export type HandleDeliveriesListAllResponse = {
    body: DeliveriesListAllResponses[200];
    status?: 200;
};

/**
 * Handler for the `GET /apps/{appId}/deliveries` operation.
 */
export function handleDeliveriesListAll(response?: HandleDeliveriesListAllResponse | HttpResponseResolver<{
    appId: string;
}, never>, options?: RequestHandlerOptions): HttpHandler {
    return http.get<{
        appId: string;
    }, never>(`${options?.baseUrl ?? '*'}/apps/:appId/deliveries`, info => {
        if (typeof response === 'function') {
            return response(info);
        }
        const body = response?.body;
        if (body !== undefined) {
            return HttpResponse.json(body, { status: response?.status ?? 200 });
        }
        if (options?.responseFallback === 'passthrough') {
            return;
        }
        return new Response('Not Implemented', {
            status: 501,
            statusText: 'Not Implemented'
        });
    }, options);
}

export type HandleDeliveriesGetResponse = {
    body: DeliveriesGetResponses[200];
    status?: 200;
};

/**
 * Handler for the `GET /apps/{appId}/deliveries/{deliveryId}` operation.
 */
export function handleDeliveriesGet(response?: HandleDeliveriesGetResponse | HttpResponseResolver<{
    appId: string;
    deliveryId: string;
}, never>, options?: RequestHandlerOptions): HttpHandler {
    return http.get<{
        appId: string;
        deliveryId: string;
    }, never>(`${options?.baseUrl ?? '*'}/apps/:appId/deliveries/:deliveryId`, info => {
        if (typeof response === 'function') {
            return response(info);
        }
        const body = response?.body;
        if (body !== undefined) {
            return HttpResponse.json(body, { status: response?.status ?? 200 });
        }
        if (options?.responseFallback === 'passthrough') {
            return;
        }
        return new Response('Not Implemented', {
            status: 501,
            statusText: 'Not Implemented'
        });
    }, options);
}

export type HandleDeliveriesAttemptsResponse = {
    body: DeliveriesAttemptsResponses[200];
    status?: 200;
};

/**
 * Handler for the `GET /apps/{appId}/deliveries/{deliveryId}/attempts` operation.
 */
export function handleDeliveriesAttempts(response?: HandleDeliveriesAttemptsResponse | HttpResponseResolver<{
    appId: string;
    deliveryId: string;
}, never>, options?: RequestHandlerOptions): HttpHandler {
    return http.get<{
        appId: string;
        deliveryId: string;
    }, never>(`${options?.baseUrl ?? '*'}/apps/:appId/deliveries/:deliveryId/attempts`, info => {
        if (typeof response === 'function') {
            return response(info);
        }
        const body = response?.body;
        if (body !== undefined) {
            return HttpResponse.json(body, { status: response?.status ?? 200 });
        }
        if (options?.responseFallback === 'passthrough') {
            return;
        }
        return new Response('Not Implemented', {
            status: 501,
            statusText: 'Not Implemented'
        });
    }, options);
}

export type HandleDeliveriesRetryResponse = {
    body: DeliveriesRetryResponses[200];
    status?: 200;
};

/**
 * Handler for the `POST /apps/{appId}/deliveries/{deliveryId}/retry` operation.
 */
export function handleDeliveriesRetry(response?: HandleDeliveriesRetryResponse | HttpResponseResolver<{
    appId: string;
    deliveryId: string;
}, never>, options?: RequestHandlerOptions): HttpHandler {
    return http.post<{
        appId: string;
        deliveryId: string;
    }, never>(`${options?.baseUrl ?? '*'}/apps/:appId/deliveries/:deliveryId/retry`, info => {
        if (typeof response === 'function') {
            return response(info);
        }
        const body = response?.body;
        if (body !== undefined) {
            return HttpResponse.json(body, { status: response?.status ?? 200 });
        }
        if (options?.responseFallback === 'passthrough') {
            return;
        }
        return new Response('Not Implemented', {
            status: 501,
            statusText: 'Not Implemented'
        });
    }, options);
}

export type HandleDeliveriesCancelResponse = {
    body: DeliveriesCancelResponses[200];
    status?: 200;
};

/**
 * Handler for the `POST /apps/{appId}/deliveries/{deliveryId}/cancel` operation.
 */
export function handleDeliveriesCancel(response?: HandleDeliveriesCancelResponse | HttpResponseResolver<{
    appId: string;
    deliveryId: string;
}, never>, options?: RequestHandlerOptions): HttpHandler {
    return http.post<{
        appId: string;
        deliveryId: string;
    }, never>(`${options?.baseUrl ?? '*'}/apps/:appId/deliveries/:deliveryId/cancel`, info => {
        if (typeof response === 'function') {
            return response(info);
        }
        const body = response?.body;
        if (body !== undefined) {
            return HttpResponse.json(body, { status: response?.status ?? 200 });
        }
        if (options?.responseFallback === 'passthrough') {
            return;
        }
        return new Response('Not Implemented', {
            status: 501,
            statusText: 'Not Implemented'
        });
    }, options);
}

export type HandleReplaysListResponse = {
    body: ReplaysListResponses[200];
    status?: 200;
};

/**
 * Handler for the `GET /apps/{appId}/replays` operation.
 */
export function handleReplaysList(response?: HandleReplaysListResponse | HttpResponseResolver<{
    appId: string;
}, never>, options?: RequestHandlerOptions): HttpHandler {
    return http.get<{
        appId: string;
    }, never>(`${options?.baseUrl ?? '*'}/apps/:appId/replays`, info => {
        if (typeof response === 'function') {
            return response(info);
        }
        const body = response?.body;
        if (body !== undefined) {
            return HttpResponse.json(body, { status: response?.status ?? 200 });
        }
        if (options?.responseFallback === 'passthrough') {
            return;
        }
        return new Response('Not Implemented', {
            status: 501,
            statusText: 'Not Implemented'
        });
    }, options);
}

export type HandleReplaysCreateResponse = {
    body: ReplaysCreateResponses[201];
    status?: 201;
};

/**
 * Handler for the `POST /apps/{appId}/replays` operation.
 */
export function handleReplaysCreate(response?: HandleReplaysCreateResponse | HttpResponseResolver<{
    appId: string;
}, ReplaysCreateData['body']>, options?: RequestHandlerOptions): HttpHandler {
    return http.post<{
        appId: string;
    }, ReplaysCreateData['body']>(`${options?.baseUrl ?? '*'}/apps/:appId/replays`, info => {
        if (typeof response === 'function') {
            return response(info);
        }
        const body = response?.body;
        if (body !== undefined) {
            return HttpResponse.json(body, { status: response?.status ?? 201 });
        }
        if (options?.responseFallback === 'passthrough') {
            return;
        }
        return new Response('Not Implemented', {
            status: 501,
            statusText: 'Not Implemented'
        });
    }, options);
}

export type HandleReplaysGetResponse = {
    body: ReplaysGetResponses[200];
    status?: 200;
};

/**
 * Handler for the `GET /apps/{appId}/replays/{replayId}` operation.
 */
export function handleReplaysGet(response?: HandleReplaysGetResponse | HttpResponseResolver<{
    appId: string;
    replayId: string;
}, never>, options?: RequestHandlerOptions): HttpHandler {
    return http.get<{
        appId: string;
        replayId: string;
    }, never>(`${options?.baseUrl ?? '*'}/apps/:appId/replays/:replayId`, info => {
        if (typeof response === 'function') {
            return response(info);
        }
        const body = response?.body;
        if (body !== undefined) {
            return HttpResponse.json(body, { status: response?.status ?? 200 });
        }
        if (options?.responseFallback === 'passthrough') {
            return;
        }
        return new Response('Not Implemented', {
            status: 501,
            statusText: 'Not Implemented'
        });
    }, options);
}

export type HandleReplaysCancelResponse = {
    body: ReplaysCancelResponses[200];
    status?: 200;
};

/**
 * Handler for the `POST /apps/{appId}/replays/{replayId}/cancel` operation.
 */
export function handleReplaysCancel(response?: HandleReplaysCancelResponse | HttpResponseResolver<{
    appId: string;
    replayId: string;
}, never>, options?: RequestHandlerOptions): HttpHandler {
    return http.post<{
        appId: string;
        replayId: string;
    }, never>(`${options?.baseUrl ?? '*'}/apps/:appId/replays/:replayId/cancel`, info => {
        if (typeof response === 'function') {
            return response(info);
        }
        const body = response?.body;
        if (body !== undefined) {
            return HttpResponse.json(body, { status: response?.status ?? 200 });
        }
        if (options?.responseFallback === 'passthrough') {
            return;
        }
        return new Response('Not Implemented', {
            status: 501,
            statusText: 'Not Implemented'
        });
    }, options);
}

export type HandleEventsListResponse = {
    body: EventsListResponses[200];
    status?: 200;
};

/**
 * Handler for the `GET /apps/{appId}/events` operation.
 */
export function handleEventsList(response?: HandleEventsListResponse | HttpResponseResolver<{
    appId: string;
}, never>, options?: RequestHandlerOptions): HttpHandler {
    return http.get<{
        appId: string;
    }, never>(`${options?.baseUrl ?? '*'}/apps/:appId/events`, info => {
        if (typeof response === 'function') {
            return response(info);
        }
        const body = response?.body;
        if (body !== undefined) {
            return HttpResponse.json(body, { status: response?.status ?? 200 });
        }
        if (options?.responseFallback === 'passthrough') {
            return;
        }
        return new Response('Not Implemented', {
            status: 501,
            statusText: 'Not Implemented'
        });
    }, options);
}

export type HandleEventsPublishResponse = {
    body: EventsPublishResponses[202];
    status?: 202;
};

/**
 * Handler for the `POST /apps/{appId}/events` operation.
 */
export function handleEventsPublish(response?: HandleEventsPublishResponse | HttpResponseResolver<{
    appId: string;
}, EventsPublishData['body']>, options?: RequestHandlerOptions): HttpHandler {
    return http.post<{
        appId: string;
    }, EventsPublishData['body']>(`${options?.baseUrl ?? '*'}/apps/:appId/events`, info => {
        if (typeof response === 'function') {
            return response(info);
        }
        const body = response?.body;
        if (body !== undefined) {
            return HttpResponse.json(body, { status: response?.status ?? 202 });
        }
        if (options?.responseFallback === 'passthrough') {
            return;
        }
        return new Response('Not Implemented', {
            status: 501,
            statusText: 'Not Implemented'
        });
    }, options);
}

export type HandleEventsPublishBatchResponse = {
    body: EventsPublishBatchResponses[202];
    status?: 202;
};

/**
 * Handler for the `POST /apps/{appId}/events/batch` operation.
 */
export function handleEventsPublishBatch(response?: HandleEventsPublishBatchResponse | HttpResponseResolver<{
    appId: string;
}, EventsPublishBatchData['body']>, options?: RequestHandlerOptions): HttpHandler {
    return http.post<{
        appId: string;
    }, EventsPublishBatchData['body']>(`${options?.baseUrl ?? '*'}/apps/:appId/events/batch`, info => {
        if (typeof response === 'function') {
            return response(info);
        }
        const body = response?.body;
        if (body !== undefined) {
            return HttpResponse.json(body, { status: response?.status ?? 202 });
        }
        if (options?.responseFallback === 'passthrough') {
            return;
        }
        return new Response('Not Implemented', {
            status: 501,
            statusText: 'Not Implemented'
        });
    }, options);
}

export type HandleEventsGetResponse = {
    body: EventsGetResponses[200];
    status?: 200;
};

/**
 * Handler for the `GET /apps/{appId}/events/{eventId}` operation.
 */
export function handleEventsGet(response?: HandleEventsGetResponse | HttpResponseResolver<{
    appId: string;
    eventId: string;
}, never>, options?: RequestHandlerOptions): HttpHandler {
    return http.get<{
        appId: string;
        eventId: string;
    }, never>(`${options?.baseUrl ?? '*'}/apps/:appId/events/:eventId`, info => {
        if (typeof response === 'function') {
            return response(info);
        }
        const body = response?.body;
        if (body !== undefined) {
            return HttpResponse.json(body, { status: response?.status ?? 200 });
        }
        if (options?.responseFallback === 'passthrough') {
            return;
        }
        return new Response('Not Implemented', {
            status: 501,
            statusText: 'Not Implemented'
        });
    }, options);
}

export type HandleEventTypesListResponse = {
    body: EventTypesListResponses[200];
    status?: 200;
};

/**
 * Handler for the `GET /apps/{appId}/event-types` operation.
 */
export function handleEventTypesList(response?: HandleEventTypesListResponse | HttpResponseResolver<{
    appId: string;
}, never>, options?: RequestHandlerOptions): HttpHandler {
    return http.get<{
        appId: string;
    }, never>(`${options?.baseUrl ?? '*'}/apps/:appId/event-types`, info => {
        if (typeof response === 'function') {
            return response(info);
        }
        const body = response?.body;
        if (body !== undefined) {
            return HttpResponse.json(body, { status: response?.status ?? 200 });
        }
        if (options?.responseFallback === 'passthrough') {
            return;
        }
        return new Response('Not Implemented', {
            status: 501,
            statusText: 'Not Implemented'
        });
    }, options);
}

export type HandleEventTypesGetResponse = {
    body: EventTypesGetResponses[200];
    status?: 200;
};

/**
 * Handler for the `GET /apps/{appId}/event-types/{name}` operation.
 */
export function handleEventTypesGet(response?: HandleEventTypesGetResponse | HttpResponseResolver<{
    appId: string;
    name: string;
}, never>, options?: RequestHandlerOptions): HttpHandler {
    return http.get<{
        appId: string;
        name: string;
    }, never>(`${options?.baseUrl ?? '*'}/apps/:appId/event-types/:name`, info => {
        if (typeof response === 'function') {
            return response(info);
        }
        const body = response?.body;
        if (body !== undefined) {
            return HttpResponse.json(body, { status: response?.status ?? 200 });
        }
        if (options?.responseFallback === 'passthrough') {
            return;
        }
        return new Response('Not Implemented', {
            status: 501,
            statusText: 'Not Implemented'
        });
    }, options);
}

export type HandlePlatformSigningKeysGetResponse = {
    body: PlatformSigningKeysGetResponses[200];
    status?: 200;
};

/**
 * Handler for the `GET /apps/{appId}/.well-known/jwks.json` operation.
 */
export function handlePlatformSigningKeysGet(response?: HandlePlatformSigningKeysGetResponse | HttpResponseResolver<{
    appId: string;
}, never>, options?: RequestHandlerOptions): HttpHandler {
    return http.get<{
        appId: string;
    }, never>(`${options?.baseUrl ?? '*'}/apps/:appId/.well-known/jwks.json`, info => {
        if (typeof response === 'function') {
            return response(info);
        }
        const body = response?.body;
        if (body !== undefined) {
            return HttpResponse.json(body, { status: response?.status ?? 200 });
        }
        if (options?.responseFallback === 'passthrough') {
            return;
        }
        return new Response('Not Implemented', {
            status: 501,
            statusText: 'Not Implemented'
        });
    }, options);
}

export type MswHandlerFactories = {
    /**
     * Handler for the `GET /apps/{appId}/webhooks` operation.
     */
    webhooksList: typeof handleWebhooksList;
    /**
     * Handler for the `POST /apps/{appId}/webhooks` operation.
     */
    webhooksCreate: typeof handleWebhooksCreate;
    /**
     * Handler for the `DELETE /apps/{appId}/webhooks/{webhookId}` operation.
     */
    webhooksDelete: typeof handleWebhooksDelete;
    /**
     * Handler for the `GET /apps/{appId}/webhooks/{webhookId}` operation.
     */
    webhooksGet: typeof handleWebhooksGet;
    /**
     * Handler for the `PUT /apps/{appId}/webhooks/{webhookId}` operation.
     */
    webhooksUpdate: typeof handleWebhooksUpdate;
    /**
     * Handler for the `POST /apps/{appId}/webhooks/{webhookId}/rotate-secret` operation.
     */
    webhooksRotateSecret: typeof handleWebhooksRotateSecret;
    /**
     * Handler for the `POST /apps/{appId}/webhooks/{webhookId}/test-ping` operation.
     */
    webhooksTestPing: typeof handleWebhooksTestPing;
    /**
     * Handler for the `GET /apps/{appId}/webhooks/{webhookId}/stats` operation.
     */
    webhooksStats: typeof handleWebhooksStats;
    /**
     * Handler for the `GET /apps/{appId}/webhooks/{webhookId}/deliveries` operation.
     */
    deliveriesList: typeof handleDeliveriesList;
    /**
     * Handler for the `GET /apps/{appId}/deliveries` operation.
     */
    deliveriesListAll: typeof handleDeliveriesListAll;
    /**
     * Handler for the `GET /apps/{appId}/deliveries/{deliveryId}` operation.
     */
    deliveriesGet: typeof handleDeliveriesGet;
    /**
     * Handler for the `GET /apps/{appId}/deliveries/{deliveryId}/attempts` operation.
     */
    deliveriesAttempts: typeof handleDeliveriesAttempts;
    /**
     * Handler for the `POST /apps/{appId}/deliveries/{deliveryId}/retry` operation.
     */
    deliveriesRetry: typeof handleDeliveriesRetry;
    /**
     * Handler for the `POST /apps/{appId}/deliveries/{deliveryId}/cancel` operation.
     */
    deliveriesCancel: typeof handleDeliveriesCancel;
    /**
     * Handler for the `GET /apps/{appId}/replays` operation.
     */
    replaysList: typeof handleReplaysList;
    /**
     * Handler for the `POST /apps/{appId}/replays` operation.
     */
    replaysCreate: typeof handleReplaysCreate;
    /**
     * Handler for the `GET /apps/{appId}/replays/{replayId}` operation.
     */
    replaysGet: typeof handleReplaysGet;
    /**
     * Handler for the `POST /apps/{appId}/replays/{replayId}/cancel` operation.
     */
    replaysCancel: typeof handleReplaysCancel;
    /**
     * Handler for the `GET /apps/{appId}/events` operation.
     */
    eventsList: typeof handleEventsList;
    /**
     * Handler for the `POST /apps/{appId}/events` operation.
     */
    eventsPublish: typeof handleEventsPublish;
    /**
     * Handler for the `POST /apps/{appId}/events/batch` operation.
     */
    eventsPublishBatch: typeof handleEventsPublishBatch;
    /**
     * Handler for the `GET /apps/{appId}/events/{eventId}` operation.
     */
    eventsGet: typeof handleEventsGet;
    /**
     * Handler for the `GET /apps/{appId}/event-types` operation.
     */
    eventTypesList: typeof handleEventTypesList;
    /**
     * Handler for the `GET /apps/{appId}/event-types/{name}` operation.
     */
    eventTypesGet: typeof handleEventTypesGet;
    /**
     * Handler for the `GET /apps/{appId}/.well-known/jwks.json` operation.
     */
    platformSigningKeysGet: typeof handlePlatformSigningKeysGet;
};

export type CreateMswHandlersResult = {
    all: (options?: {
        pick?: {
            [K in keyof MswHandlerFactories]?: Parameters<MswHandlerFactories[K]>[0] | Parameters<MswHandlerFactories[K]>;
        };
    }) => ReadonlyArray<HttpHandler>;
    pick: MswHandlerFactories;
};

export function createMswHandlers(config: RequestHandlerOptions = {}): CreateMswHandlersResult {
    type Handler<R> = (response?: R, options?: RequestHandlerOptions) => HttpHandler;
    function wrap<R>(handler: Handler<R>): Handler<R> {
        return (response, options) => handler(response, { ...config, ...options });
    }
    const pick: CreateMswHandlersResult['pick'] = {
        webhooksList: wrap(handleWebhooksList),
        webhooksCreate: wrap(handleWebhooksCreate),
        webhooksDelete: wrap(handleWebhooksDelete),
        webhooksGet: wrap(handleWebhooksGet),
        webhooksUpdate: wrap(handleWebhooksUpdate),
        webhooksRotateSecret: wrap(handleWebhooksRotateSecret),
        webhooksTestPing: wrap(handleWebhooksTestPing),
        webhooksStats: wrap(handleWebhooksStats),
        deliveriesList: wrap(handleDeliveriesList),
        deliveriesListAll: wrap(handleDeliveriesListAll),
        deliveriesGet: wrap(handleDeliveriesGet),
        deliveriesAttempts: wrap(handleDeliveriesAttempts),
        deliveriesRetry: wrap(handleDeliveriesRetry),
        deliveriesCancel: wrap(handleDeliveriesCancel),
        replaysList: wrap(handleReplaysList),
        replaysCreate: wrap(handleReplaysCreate),
        replaysGet: wrap(handleReplaysGet),
        replaysCancel: wrap(handleReplaysCancel),
        eventsList: wrap(handleEventsList),
        eventsPublish: wrap(handleEventsPublish),
        eventsPublishBatch: wrap(handleEventsPublishBatch),
        eventsGet: wrap(handleEventsGet),
        eventTypesList: wrap(handleEventTypesList),
        eventTypesGet: wrap(handleEventTypesGet),
        platformSigningKeysGet: wrap(handlePlatformSigningKeysGet)
    };
    const all: CreateMswHandlersResult['all'] = (options = {}) => {
        type OverrideValue<R> = R | [
            response?: R,
            options?: RequestHandlerOptions
        ];
        function invoke<R>(fn: Handler<R>, override?: OverrideValue<R>): HttpHandler {
            return Array.isArray(override) ? fn(...override) : fn(override);
        }
        const overrides = options.pick ?? {};
        return [
            invoke(pick.webhooksRotateSecret, overrides.webhooksRotateSecret),
            invoke(pick.webhooksTestPing, overrides.webhooksTestPing),
            invoke(pick.webhooksStats, overrides.webhooksStats),
            invoke(pick.deliveriesList, overrides.deliveriesList),
            invoke(pick.deliveriesAttempts, overrides.deliveriesAttempts),
            invoke(pick.deliveriesRetry, overrides.deliveriesRetry),
            invoke(pick.deliveriesCancel, overrides.deliveriesCancel),
            invoke(pick.replaysCancel, overrides.replaysCancel),
            invoke(pick.eventsPublishBatch, overrides.eventsPublishBatch),
            invoke(pick.platformSigningKeysGet, overrides.platformSigningKeysGet),
            invoke(pick.webhooksDelete, overrides.webhooksDelete),
            invoke(pick.webhooksGet, overrides.webhooksGet),
            invoke(pick.webhooksUpdate, overrides.webhooksUpdate),
            invoke(pick.deliveriesGet, overrides.deliveriesGet),
            invoke(pick.replaysGet, overrides.replaysGet),
            invoke(pick.eventsGet, overrides.eventsGet),
            invoke(pick.eventTypesGet, overrides.eventTypesGet),
            invoke(pick.webhooksList, overrides.webhooksList),
            invoke(pick.webhooksCreate, overrides.webhooksCreate),
            invoke(pick.deliveriesListAll, overrides.deliveriesListAll),
            invoke(pick.replaysList, overrides.replaysList),
            invoke(pick.replaysCreate, overrides.replaysCreate),
            invoke(pick.eventsList, overrides.eventsList),
            invoke(pick.eventsPublish, overrides.eventsPublish),
            invoke(pick.eventTypesList, overrides.eventTypesList)
        ];
    };
    return { all, pick };
}
