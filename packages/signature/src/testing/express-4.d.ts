/** Express 4 by the types of Express 5: the tests use what both have. */
declare module 'express-4' {
  export { default } from 'express'
}
