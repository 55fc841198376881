// Checks the public log without the portal: inclusion (RFC 9162 §2.1.3.2), consistency (§2.1.4.2), the signature of a
// checkpoint (Ed25519). Every word that is said stands in the page, hidden, under its name.
'use strict';
const area = (id) => document.getElementById(id).value.replace(/\r/g, '').trim();
const say = (form, words) =>
  form.querySelectorAll('[data-say]').forEach((line) => { line.hidden = !words.includes(line.dataset.say); });
const bytes = (text) =>
  /^[0-9a-f]{64}$/i.test(text)
    ? Uint8Array.from(text.match(/../g), (pair) => parseInt(pair, 16))
    : Uint8Array.from(atob(text), (sign) => sign.charCodeAt(0));
const same = (one, other) => one.length === other.length && one.every((byte, place) => byte === other[place]);
const hash = async (...parts) =>
  new Uint8Array(await crypto.subtle.digest('SHA-256', await new Blob(parts).arrayBuffer()));
const parent = (left, right) => hash(Uint8Array.of(1), left, right);

function checkpoint(note) {
  const [body, signatures] = note.split('\n\n');
  const [origin, size, root] = body.split('\n');
  return { origin, size: BigInt(size), root: bytes(root), body: `${body}\n`, signatures: signatures ?? '' };
}
function path(json) {
  const read = JSON.parse(json);
  return (Array.isArray(read) ? read : read.path ?? read.proof ?? read.hashes).map(bytes);
}
async function isIncluded(entry, index, size, proof, root) {
  if (index >= size) return false;
  let [at, last, node] = [index, size - 1n, await hash(Uint8Array.of(0), entry)];
  for (const other of proof) {
    if (last === 0n) return false;
    if (at & 1n || at === last) {
      node = await parent(other, node);
      while (!(at & 1n) && at !== 0n) [at, last] = [at >> 1n, last >> 1n];
    } else node = await parent(node, other);
    [at, last] = [at >> 1n, last >> 1n];
  }
  return last === 0n && same(node, root);
}
async function isConsistent(older, newer, proof) {
  if (older.size > newer.size) return false;
  if (older.size === newer.size) return proof.length === 0 && same(older.root, newer.root);
  if (older.size === 0n) return proof.length === 0;
  const hashes = older.size & (older.size - 1n) ? [...proof] : [older.root, ...proof];
  if (hashes.length === 0) return false;
  let [at, last] = [older.size - 1n, newer.size - 1n];
  while (at & 1n) [at, last] = [at >> 1n, last >> 1n];
  let [first, second] = [hashes[0], hashes.shift()];
  for (const other of hashes) {
    if (last === 0n) return false;
    if (at & 1n || at === last) {
      [first, second] = [await parent(other, first), await parent(other, second)];
      while (!(at & 1n) && at !== 0n) [at, last] = [at >> 1n, last >> 1n];
    } else second = await parent(second, other);
    [at, last] = [at >> 1n, last >> 1n];
  }
  return last === 0n && same(first, older.root) && same(second, newer.root);
}
async function signature({ origin, body, signatures }) {
  let key;
  try {
    key = await crypto.subtle.importKey('raw', bytes(area('key').replace(/^[^+]+\+[0-9a-f]{8}\+/, '')).slice(-32), 'Ed25519', false, ['verify']);
  } catch { return 'unsupported'; }
  for (const line of signatures.split('\n').filter((line) => line.startsWith(`— ${origin} `))) {
    const signed = bytes(line.split(' ').pop()).slice(4);
    if (await crypto.subtle.verify('Ed25519', key, signed, new TextEncoder().encode(body))) return 'signed';
  }
  return 'not-signed';
}
const checks = {
  async inclusion() {
    const [point, proof] = [checkpoint(area('note')), JSON.parse(area('proof'))];
    const word = await signature(point);
    if (BigInt(proof.size) !== point.size) return ['other-size', word];
    const is = await isIncluded(bytes(proof.entry), BigInt(proof.number), point.size, path(area('proof')), point.root);
    return [is ? 'included' : 'not-included', word];
  },
  async consistency() {
    const [older, newer] = [checkpoint(area('older')), checkpoint(area('newer'))];
    const words = [await signature(older), await signature(newer)];
    const word = ['not-signed', 'unsupported', 'signed'].find((word) => words.includes(word));
    return [(await isConsistent(older, newer, path(area('path')))) ? 'consistent' : 'not-consistent', word];
  },
};
for (const form of document.forms) {
  form.addEventListener('submit', async (event) => {
    event.preventDefault();
    try { say(form, await checks[form.id]()); } catch { say(form, ['malformed']); }
  });
}
