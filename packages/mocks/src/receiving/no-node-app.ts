/** Stands in for Node's part where there is no Node. @throws Error – always. */
export const serveNodeApp = async (): Promise<never> => {
  throw new Error(
    'An Express app can be delivered to in Node only: pass a URL, or a function that takes a Request.',
  )
}
