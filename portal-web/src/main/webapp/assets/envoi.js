// Envoi repris après coupure : protocole tus 1.0 (noyau + creation), sans dépendance.
const T = { 'Tus-Resumable': '1.0.0' };
const cle = (f, url) => 'envoi:' + [url, f.name, f.size, f.lastModified].join('|');
const b64 = s => btoa(String.fromCharCode(...new TextEncoder().encode(s)));
const attendre = (ms, signal) => new Promise((ok, ko) => { const t = setTimeout(ok, ms); signal?.addEventListener('abort', () => { clearTimeout(t); ko(signal.reason) }, { once: true }) });

/** Ce que le serveur dit d’un refus, s’il le dit. */
const refus = async r => { let raison = null; try { raison = (await r.json()).message } catch { /* pas de phrase */ } return Object.assign(new Error('refus ' + r.status), { status: r.status, raison }) };

/** Envoie le fichier par morceaux ; reprend là où le serveur en est. signal.abort() met en pause. */
export async function envoyer(f, { url, enTetes = {}, morceau = 4 << 20, progres = () => {}, signal, essais = 6 }) {
  const k = cle(f, url); let lieu = null, pos = 0;
  try { lieu = localStorage.getItem(k) } catch { /* pas de mémoire locale */ }
  const ou = async () => {
    const r = await fetch(lieu, { method: 'HEAD', headers: { ...T, ...enTetes }, signal });
    return r.ok ? Number(r.headers.get('Upload-Offset')) : -1;
  };
  if (lieu && (pos = await ou()) < 0) lieu = null;
  if (!lieu) {
    const r = await fetch(url, { method: 'POST', headers: { ...T, ...enTetes, 'Upload-Length': f.size, 'Upload-Metadata': `filename ${b64(f.name)},filetype ${b64(f.type || 'application/octet-stream')}` }, signal });
    if (r.status !== 201) throw await refus(r);
    lieu = new URL(r.headers.get('Location'), new URL(url, location.href)).href; pos = 0;
    try { localStorage.setItem(k, lieu) } catch { /* sans reprise après fermeture */ }
  }
  for (let rate = 0; pos < f.size;) {
    progres(pos, f.size);
    try {
      const r = await fetch(lieu, { method: 'PATCH', headers: { ...T, ...enTetes, 'Upload-Offset': pos, 'Content-Type': 'application/offset+octet-stream' }, body: f.slice(pos, pos + morceau), signal });
      if (r.status === 204) { pos = Number(r.headers.get('Upload-Offset')); rate = 0; continue }
      if (r.status !== 409 && (r.status < 500 || r.status === 507)) throw await refus(r);
    } catch (e) { if (signal?.aborted || e.status) throw e }
    if (++rate > essais) throw new Error('réseau absent');
    await attendre(Math.min(1000 * 2 ** rate, 30000), signal);
    const p = await ou().catch(() => pos); if (p >= 0) pos = p;
  }
  progres(f.size, f.size);
  try { localStorage.removeItem(k) } catch { /* rien à oublier */ }
  return lieu;
}
