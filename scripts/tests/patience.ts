/** How long tests wait, in milliseconds: long, as a slow machine is no defect. Speed is measured by the bench. */
export const patience = {
  testTimeout: 60_000,
  hookTimeout: 60_000,
  expect: { poll: { timeout: 30_000 } },
}
