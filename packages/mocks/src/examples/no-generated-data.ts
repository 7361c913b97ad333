/** Stands in for the generator in browsers, where there is none: the example of the event type serves instead. */
export const generateData = (): undefined => undefined
