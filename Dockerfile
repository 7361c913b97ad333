FROM node:24-slim AS build
WORKDIR /src
RUN npm install --global pnpm@12.21.0
# Dependencies change less often than sources: they are a layer of their own.
COPY pnpm-lock.yaml pnpm-workspace.yaml ./
RUN pnpm fetch
COPY . .
RUN pnpm install --offline --frozen-lockfile && pnpm generate && pnpm build
RUN pnpm --filter @posthorn/server --prod --config.inject-workspace-packages=true deploy /app

FROM node:24-slim
ENV NODE_ENV=production
WORKDIR /app
COPY --from=build /app ./
USER node
EXPOSE 8080
# Alive, not ready: while the database is away a restart would not help.
HEALTHCHECK --interval=10s --timeout=3s --start-period=20s --retries=3 \
  CMD ["node", "-e", "fetch(`http://127.0.0.1:${process.env.PORT || 8080}/healthz`).then(answer => process.exit(answer.ok ? 0 : 1), () => process.exit(1))"]
# SIGTERM drains: give it POSTHORN_DRAIN_SECONDS (25) and some more before it is killed.
# Kept small by Node.js, which else lets young objects alone take 128 MiB: see docs/operations/sizing.md.
ENV NODE_OPTIONS="--max-semi-space-size=16 --max-old-space-size=768"
CMD ["node", "dist/main.js"]
