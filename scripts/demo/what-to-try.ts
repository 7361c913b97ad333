import { styleText } from 'node:util'
import { type Access, curlCommand, sdkCommand } from './to-paste.ts'

interface Place extends Access {
  keysFile: string
  logFile: string
}

const heading = (text: string): string => styleText('bold', text)

/** Where everything is, and commands that work as they stand for as long as the demo serves. */
export const whatToTry = (place: Place): string[] => [
  heading('Serving until Ctrl-C'),
  `  docs        ${place.baseUrl}/docs`,
  `  OpenAPI     ${place.baseUrl}/openapi.json`,
  `  app id      ${place.appId}`,
  `  app key     ${place.apiKey}`,
  `  root key    in ${place.keysFile}`,
  `  server log  ${place.logFile}`,
  '',
  heading('In another terminal publish an event, and see it arrive below:'),
  '',
  curlCommand(place),
  '',
  heading('Or make an endpoint, publish, and verify what arrives, with SDK and signature package:'),
  '',
  sdkCommand(place),
  '',
  heading('Events that arrive from now on:'),
  '',
]
