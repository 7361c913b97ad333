/** The NestJS recipe of the README, and what it has shipped. */
declare module 'readme:nestjs' {
  export const WebhooksController: new () => object
  export const shipped: unknown[]
}
