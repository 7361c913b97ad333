// node download-mongod.mjs PACKAGE_FOLDER DOWNLOAD_FOLDER: prints the path of a mongod, or in one line why there is none.
import { createRequire } from 'node:module'

const [packageFolder, downloadDir] = process.argv.slice(2)

// The package reports its progress on stdout, which belongs to the answer.
const answer = process.stdout.write.bind(process.stdout)
process.stdout.write = () => true
console.log = console.info = console.warn = console.error = () => {}

try {
  const { MongoBinary } = createRequire(`${packageFolder}/`)('mongodb-memory-server-core')
  answer(`${await MongoBinary.getPath({ downloadDir })}\n`)
} catch (error) {
  const [reason] = String(error instanceof Error ? error.message : error).split(/,?\s*(?:Details:)?\n/)
  answer(`${reason}\n`)
  process.exitCode = 1
}
