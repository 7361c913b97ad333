/** The bytes that every attempt of an event sends and signs: `{"type","timestamp","data"}`. */
export const envelopeOf = (type: string, createdAt: Date, dataJson: string): Buffer =>
  Buffer.from(`{"type":${JSON.stringify(type)},"timestamp":"${createdAt.toISOString()}","data":${dataJson}}`)
