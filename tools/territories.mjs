// Makes the list of French territories that the directory loads at its first start.
// For maintainers, once a year; see the README next to the list.
//
//   node tools/territories.mjs <folder of @etalab/decoupage-administratif> <vintage> \
//     [<earlier vintage>=<folder of that version> …]
//
// Earlier vintages say what is no longer on the map, and since when.

import { createHash } from 'node:crypto'
import { existsSync, mkdirSync, readFileSync, writeFileSync } from 'node:fs'
import { dirname, join } from 'node:path'
import { fileURLToPath } from 'node:url'
import { gzipSync } from 'node:zlib'

const [folder, vintage, ...earlier] = process.argv.slice(2)
if (!folder || !/^20\d\d$/.test(vintage ?? '') || !earlier.every(e => /^20\d\d=./.test(e))) {
  console.error(
    'usage: node tools/territories.mjs <folder> <vintage> [<earlier vintage>=<folder> …]',
  )
  process.exit(1)
}

const readIn = (from, name) => JSON.parse(readFileSync(join(from, 'data', `${name}.json`), 'utf8'))
const read = name => readIn(folder, name)
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

// Earlier maps, oldest first; each is the map of the 1 January of its year.
const maps = earlier
  .map(e => ({ day: `${e.slice(0, 4)}-01-01`, folder: e.slice(5) }))
  .sort((a, b) => (a.day < b.day ? -1 : 1))
  .map(({ day, folder }) => {
    const all = readIn(folder, 'communes')
    const index = list => new Map(list.map(x => [x.code, x]))
    return {
      day,
      folder,
      COMMUNE: index(all.filter(c => c.type === 'commune-actuelle')),
      COMMUNE_DELEGUEE: index(all.filter(c => /^commune-(deleguee|associee)$/.test(c.type))),
      EPCI: index(readIn(folder, 'epci')),
    }
  })
const days = [...maps.map(m => m.day), `${vintage}-01-01`]

// The oldest of the packages tells the life of every commune from 1943 until its own vintage.
const history = existsSync(join(maps[0]?.folder ?? '', 'data', 'historique-communes.json'))
  ? readIn(maps[0].folder, 'historique-communes')
  : []
const HISTORY_TYPES = { COM: 'COMMUNE', COMD: 'COMMUNE_DELEGUEE', COMA: 'COMMUNE_DELEGUEE' }
const began = new Map()
const ended = new Map()
for (const h of history) {
  const id = `${HISTORY_TYPES[h.type]}:${h.code}`
  if (!h.dateFin) began.set(id, h.dateDebut ?? '')
  else if (!((ended.get(id)?.dateFin ?? '') > h.dateFin)) ended.set(id, h)
}

// The first day on which a territory stood as it does now, under this name; empty when unknown.
const since = (kind, code, name) => {
  const last = maps.findLastIndex(m => m[kind]?.get(code)?.nom !== name)
  // Spelling was put right in some years without anything having happened.
  const known = last >= 0 ? maps[last][kind]?.get(code)?.nom : undefined
  if (last >= 0 && (known === undefined || folded(known) !== folded(name))) return days[last + 1]
  return maps.length > 0 ? (began.get(`${kind}:${code}`) ?? '') : ''
}
const folded = text =>
  text
    .normalize('NFD')
    .replace(/\p{M}/gu, '')
    .toLowerCase()
    .replace(/[^a-z0-9]+/g, ' ')
const lastMapWith = (kind, code) => maps.findLastIndex(m => m[kind].has(code))

const rows = []
const row = (kind, code, name, epciType, population, parents, from = '', to = '', by = []) =>
  rows.push([kind, code, name, epciType, population ?? '', parents.join(' '), from, to, by.join(' ')])

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
  // Names of EPCIs are abbreviated in one way or another from year to year: only the code counts.
  const last = lastMapWith('EPCI', e.code)
  const first = maps.findIndex(m => m.EPCI.has(e.code))
  const from = first > 0 ? days[first] : last < 0 && maps.length > 0 ? days.at(-1) : ''
  row('EPCI', e.code, e.nom, type, e.populationMunicipale, parents, from)
}
for (const c of current) {
  const epci = epciOf.get(c.code)
  const parents = [above(c.departement), ...authority(c.departement, epci)]
  if (epci) parents.push(`EPCI:${epci}`)
  row('COMMUNE', c.code, c.nom, '', c.population, parents, since('COMMUNE', c.code, c.nom))
}
// Delegated and associated communes, under the commune that now stands for them.
for (const c of communes.filter(c => c.type === 'commune-deleguee' || c.type === 'commune-associee')) {
  if (!byCode.has(c.chefLieu)) throw new Error(`no commune stands for ${c.code}`)
  const from = since('COMMUNE_DELEGUEE', c.code, c.nom)
  row('COMMUNE_DELEGUEE', c.code, c.nom, '', '', [`COMMUNE:${c.chefLieu}`], from)
}

// What is no longer on the map, so that what was written before still resolves.
const delegated = new Set(rows.filter(r => r[0] === 'COMMUNE_DELEGUEE').map(r => r[1]))
const nowOf = new Map()
for (const c of current) for (const code of c.anciensCodes ?? []) nowOf.set(code, c)
let unnamed = 0
for (const [code, now] of nowOf) {
  if (byCode.has(code) || delegated.has(code)) continue
  const last = lastMapWith('COMMUNE', code)
  const record = ended.get(`COMMUNE:${code}`)
  const name = last >= 0 ? maps[last].COMMUNE.get(code).nom : record?.nom
  const to = last >= 0 ? days[last + 1] : record?.dateFin
  if (!name || !to) unnamed++
  else row('COMMUNE', code, name, '', '', [above(now.departement)], '', to, [`COMMUNE:${now.code}`])
}
const epciCodes = new Set(epcis.map(e => e.code))
for (const code of new Set(maps.flatMap(m => [...m.EPCI.keys()]))) {
  if (epciCodes.has(code)) continue
  const last = lastMapWith('EPCI', code)
  const e = maps[last].EPCI.get(code)
  const members = e.membres.map(m => byCode.get(m.code) ?? nowOf.get(m.code)).filter(Boolean)
  const by = distinct(members.map(c => epciOf.get(c.code)).filter(Boolean))
  const parents = distinct(members.map(c => c.departement)).map(above)
  row('EPCI', code, e.nom, EPCI_TYPES[e.type], '', parents, '', days[last + 1], by.map(c => `EPCI:${c}`))
}

const seen = new Set()
for (const [kind, code, name] of rows) {
  if (seen.has(`${kind}:${code}`)) throw new Error(`twice: ${kind}:${code}`)
  if (/[\t\n]/.test(name)) throw new Error(`unfit name: ${name}`)
  seen.add(`${kind}:${code}`)
}
for (const [kind, code, , , , parents, , to, by] of rows) {
  for (const other of `${parents} ${by}`.split(' ').filter(Boolean)) {
    if (!seen.has(other)) throw new Error(`${kind}:${code} refers to an unknown ${other}`)
  }
  if ((to === '') !== (by === '')) throw new Error(`${kind}:${code} ended without a successor`)
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
console.log(`${rows.filter(r => r[7] !== '').length} of them former; ${unnamed} old codes without a name left out`)
console.log(`sha256 of the file:    ${sha256(zipped)}`)
console.log(`sha256 of the content: ${sha256(text)}`)
