// Generated from spec/ by `pnpm generate`. Do not edit.

export const version = "0.1.0";
