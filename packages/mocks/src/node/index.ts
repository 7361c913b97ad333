export {
  type Exchange,
  type MockServer,
  type MockServerOptions,
  startMockServer,
} from './start-mock-server.ts'
export type { PosthornControls } from '../create-posthorn.ts'
