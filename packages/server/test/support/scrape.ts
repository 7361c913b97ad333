import { rootKey } from './start-platform.ts'

/** The metrics of a server as a map from `name{label="value"}` to the value. */
export const scrape = async (baseUrl: string, bearer = rootKey): Promise<Map<string, number>> => {
  const response = await fetch(`${baseUrl}/metrics`, { headers: { authorization: `Bearer ${bearer}` } })
  const text = await response.text()
  if (!response.ok) throw new Error(`${response.status}: ${text}`)
  return new Map(
    text
      .split('\n')
      .filter(line => line !== '' && !line.startsWith('#'))
      .map(line => {
        const at = line.lastIndexOf(' ')
        return [line.slice(0, at), Number(line.slice(at + 1))]
      }),
  )
}
