import { createClient } from '@hey-api/openapi-ts'
import { readFileSync } from 'node:fs'
import { contractPlugin } from './contract-plugin.ts'
import { clientPlugin } from './client-plugin.ts'
import { clientView } from './client-view.ts'
const document = JSON.parse(readFileSync('/tmp/sample/openapi.json','utf8'))
const out = (p:string)=>({ path: p, module: { extension: '.ts' } as any, entryFile: true, header: '// h' })
await createClient([
{ input: structuredClone(document) as any, logs: { level: 'silent' } as any, output: out('/tmp/out/server'), plugins: ['@hey-api/typescript', contractPlugin({ document })] },
{ input: clientView(document, 'app') as any, logs: { level: 'silent' } as any, output: out('/tmp/out/sdk/app'), plugins: [{name:'@hey-api/typescript', includeInEntry: (s: any) => {console.log(s.meta, s.name); return true}} as any, clientPlugin({ root: 'AppApi', prefix: '', runtime: '../../call.ts' })] },
{ input: {...clientView(document, 'app'),paths:{}, webhooks:{}, components:{}} as any, logs: { level: 'silent' } as any, output: out('/tmp/out/sdk/http'), plugins: ['@hey-api/client-ky'] },
{ input: clientView(document, 'platform') as any, logs: { level: 'silent' } as any, output: out('/tmp/out/sdk/platform'), plugins: ['@hey-api/typescript', clientPlugin({ root: 'PlatformApi', prefix: 'platform.', runtime: '../../call.ts' })] },
])
