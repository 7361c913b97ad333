import { closedObjects } from './closed-objects.js'
import { boundedStrings } from './bounded-strings.js'
import { operationBody } from './operation-body.js'
import { operationExamples } from './operation-examples.js'
import { operationId } from './operation-id.js'
import { operationProblems } from './operation-problems.js'
import { operationSecurity } from './operation-security.js'
import { operationStatuses } from './operation-statuses.js'
import { responseHeaders } from './response-headers.js'

/** What every operation and schema of ours keeps to beyond Redocly's own rules. */
export default function posthorn() {
  return {
    id: 'posthorn',
    rules: {
      oas3: {
        'bounded-strings': boundedStrings,
        'closed-objects': closedObjects,
        'operation-body': operationBody,
        'operation-examples': operationExamples,
        'operation-id': operationId,
        'operation-problems': operationProblems,
        'operation-security': operationSecurity,
        'operation-statuses': operationStatuses,
        'response-headers': responseHeaders,
      },
    },
  }
}
