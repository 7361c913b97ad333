/** Loaded into the server's process: it stops as on SIGTERM when the demo is gone, even if that was killed. */
process.once('disconnect', () => process.kill(process.pid, 'SIGTERM'))
process.channel?.unref()
