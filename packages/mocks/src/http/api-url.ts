const BASE_PATH = '/api/v1'

/** Where the API is, given where the server is. @throws TypeError – when that is not an http or https URL. */
export const apiUrl = (baseUrl: string): string => {
  const url = URL.parse(baseUrl)
  if (!url || !/^https?:$/.test(url.protocol) || url.search || url.hash) {
    throw new TypeError('baseUrl must be an http or https URL without query or fragment')
  }
  const above = url.href.replace(/\/+$/, '')
  return above.endsWith(BASE_PATH) ? above : above + BASE_PATH
}
