// Makes the list of French territories that the directory loads at its first start.
// For maintainers, once a year; see the README next to the list.
//
//   node tools/territories.mjs <folder of @etalab/decoupage-administratif> <vintage>

import { createHash } from 'node:crypto'
import { mkdirSync, readFileSync, writeFileSync } from 'node:fs'
import { dirname, join } from 'node:path'
import { fileURLToPath } from 'node:url'
import { gzipSync } from 'node:zlib'

const [folder, vintage] = process.argv.slice(2)
if (!folder || !/^20\d\d$/.test(vintage ?? '')) {
  console.error('usage: node tools/territories.mjs <folder of the package> <vintage>')
  process.exit(1)
}

const read = name => JSON.parse(readFileSync(join(folder, 'data', `${name}.json`), 'utf8'))
const communes = read('communes')
const epcis = read('epci')
const departements = read('departements')
const regions = read('regions')

const METROPOLE_DE_LYON = '200046977'
const EPCI_TYPES = { CC: 'CC', CA: 'CA', CU: 'CU', METRO: 'METROPOLE', MET69: 'METROPOLE' }

const current = communes.filter(c => c.type === 'commune-actuelle')
const byCode = new Map(current.map(c => [c.code, c]))
const epciOf = new Map(epcis.flatMap(e => e.membres.map(m => [m.code, e.code])))

// Overseas collectivities stand in both lists of the source; they are neither.
const overseas = new Set(departements.filter(d => d.zone === 'com').map(d => d.code))
const above = departement => (overseas.has(departement) ? 'AUTRE:' : 'DEPARTEMENT:') + departement

// The département 69 is shared by two authorities.
const rhone = epci => 'COLLECTIVITE_DEPARTEMENTALE:' + (epci === METROPOLE_DE_LYON ? '69M' : '69D')
const authority = (departement, epci) => (departement === '69' ? [rhone(epci)] : [])

const inhabitants = wanted => {
  const counted = current.filter(wanted).filter(c => c.population !== undefined)
  return counted.length === 0 ? '' : counted.reduce((sum, c) => sum + c.population, 0)
}
const distinct = values => [...new Set(values)].sort()

const rows = []
const row = (kind, code, name, epciType, population, parents) =>
  rows.push([kind, code, name, epciType, population ?? '', parents.join(' ')])

for (const r of regions.filter(r => r.zone !== 'com')) {
  row('REGION', r.code, r.nom, '', inhabitants(c => c.region === r.code), [])
}
for (const d of departements) {
  const population = inhabitants(c => c.departement === d.code)
  if (overseas.has(d.code)) row('AUTRE', d.code, d.nom, '', population, [])
  else row('DEPARTEMENT', d.code, d.nom, '', population, [`REGION:${d.region}`])
}
for (const [code, name, metropole] of [
  ['69D', 'Rhône (Département)', false],
  ['69M', 'Métropole de Lyon', true],
]) {
  const mine = c => c.departement === '69' && (epciOf.get(c.code) === METROPOLE_DE_LYON) === metropole
  row('COLLECTIVITE_DEPARTEMENTALE', code, name, '', inhabitants(mine), ['DEPARTEMENT:69'])
}
for (const e of epcis) {
  const type = EPCI_TYPES[e.type]
  if (!type) throw new Error(`unknown type of EPCI: ${e.type}`)
  const of = distinct(e.membres.map(m => byCode.get(m.code).departement))
  const parents = [...of.map(above), ...of.flatMap(d => authority(d, e.code))]
  row('EPCI', e.code, e.nom, type, e.populationMunicipale, parents)
}
for (const c of current) {
  const epci = epciOf.get(c.code)
  const parents = [above(c.departement), ...authority(c.departement, epci)]
  if (epci) parents.push(`EPCI:${epci}`)
  row('COMMUNE', c.code, c.nom, '', c.population, parents)
}
// Delegated and associated communes, under the commune that now stands for them.
for (const c of communes.filter(c => c.type === 'commune-deleguee' || c.type === 'commune-associee')) {
  if (!byCode.has(c.chefLieu)) throw new Error(`no commune stands for ${c.code}`)
  row('COMMUNE_DELEGUEE', c.code, c.nom, '', '', [`COMMUNE:${c.chefLieu}`])
}

const seen = new Set()
for (const [kind, code, name] of rows) {
  if (seen.has(`${kind}:${code}`)) throw new Error(`twice: ${kind}:${code}`)
  if (/[\t\n]/.test(name)) throw new Error(`unfit name: ${name}`)
  seen.add(`${kind}:${code}`)
}
for (const [kind, code, , , , parents] of rows) {
  for (const parent of parents.split(' ').filter(Boolean)) {
    if (!seen.has(parent)) throw new Error(`${kind}:${code} has an unknown parent ${parent}`)
  }
}

// By identifier: the order in which a database takes them fastest.
const key = ([kind, code]) => `${kind}:${code}`
rows.sort((a, b) => (key(a) < key(b) ? -1 : 1))
const text = [['vintage', vintage], ...rows].map(r => r.join('\t')).join('\n') + '\n'
const zipped = gzipSync(text, { level: 9 })
zipped[9] = 255 // The system it was made on does not matter.

const here = dirname(fileURLToPath(import.meta.url))
const target = join(here, '../domain/src/main/resources/fr/terreau/domain/directory')
mkdirSync(target, { recursive: true })
const file = `territories-${vintage}.tsv.gz`
writeFileSync(join(target, file), zipped)

const sha256 = bytes => createHash('sha256').update(bytes).digest('hex')
console.log(`${file}: ${rows.length} territories, ${zipped.length} bytes`)
console.log(`sha256 of the file:    ${sha256(zipped)}`)
console.log(`sha256 of the content: ${sha256(text)}`)
