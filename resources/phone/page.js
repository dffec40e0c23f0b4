// SPDX-License-Identifier: GPL-3.0-or-later
'use strict';
(() => {
const words = JSON.parse(document.getElementById('texts').textContent);
const lang = document.documentElement.lang;
const part = id => document.getElementById(id);
const kMost = 50, kLookEvery = 15000, kPatience = 10000;

// What must outlive the page is kept by the browser; where it keeps nothing, for as long as the page is open.
const memory = {};
const kept = name => {
  try { const text = localStorage.getItem('larder.' + name); if (text !== null) return JSON.parse(text); } catch { /* below */ }
  return memory[name] ?? null;
};
const keep = (name, value) => {
  memory[name] = value;
  try { localStorage.setItem('larder.' + name, JSON.stringify(value)); } catch { /* stays in memory */ }
};

let isApart = false, isBusy = false, again = 0, timer = 0, said = '';

function newRef() {
  return Array.from(crypto.getRandomValues(new Uint8Array(16)), byte => byte.toString(16).padStart(2, '0')).join('');
}

function put(action) {
  keep('queue', [...(kept('queue') ?? []), { ref: newRef(), at: new Date().toISOString(), ...action }]);
  said = '';
  draw();
  soon(0);
}

/** The list as it will be when everything that waits is booked. */
function lines() {
  const items = (kept('list') ?? []).map(item => ({ ...item }));
  for (const action of kept('queue') ?? []) {
    const item = items.find(each => each.key === action.item);
    if (action.kind === 'add') items.push({ key: 'new:' + action.ref, name: action.text, amount: '', aisle: words.waiting, ticked: false, isWaiting: true });
    else if (item && action.kind === 'gone') item.isGone = true;
    else if (item) item.ticked = action.kind === 'tick';
  }
  return items;
}

function make(tag, className, text) {
  const node = document.createElement(tag);
  if (className) node.className = className;
  if (text !== undefined) node.textContent = text;
  return node;
}

function row(item) {
  const line = make('li');
  const tick = make('button', 'tick');
  tick.type = 'button';
  tick.dataset.key = item.key;
  tick.setAttribute('role', 'checkbox');
  tick.setAttribute('aria-checked', String(item.ticked));
  tick.disabled = Boolean(item.isWaiting);
  const box = make('span', 'box');
  box.innerHTML = '<svg viewBox="0 0 24 24" aria-hidden="true"><path d="M4 12l6 6L20 6"/></svg>';
  const text = make('span');
  const name = make('span', 'name', item.name);
  name.dir = 'auto';
  text.append(name);
  if (item.amount) text.append(' ', make('span', 'amount', item.amount));
  tick.append(box, text);
  tick.addEventListener('click', () => put({ kind: item.ticked ? 'untick' : 'tick', item: item.key }));
  line.append(tick);
  if (item.key.startsWith('product:')) {
    const gone = make('button', 'gone', item.isGone ? words.noted : words.gone);
    gone.type = 'button';
    gone.dataset.key = 'gone ' + item.key;
    gone.disabled = Boolean(item.isGone);
    gone.setAttribute('aria-label', item.name + ': ' + gone.textContent);
    gone.addEventListener('click', () => { put({ kind: 'gone', item: item.key }); });
    line.append(gone);
  }
  return line;
}

function drawList() {
  const list = part('list');
  const focused = document.activeElement && document.activeElement.dataset.key;
  const nodes = [];
  let aisle = null, rows = null;
  for (const item of lines()) {
    if (item.aisle !== aisle) {
      aisle = item.aisle;
      if (aisle) nodes.push(make('h2', '', aisle));
      rows = make('ul');
      nodes.push(rows);
    }
    rows.append(row(item));
  }
  list.replaceChildren(...(nodes.length || kept('list') === null ? nodes : [make('p', 'words', words.empty)]));
  const back = focused && list.querySelector('[data-key="' + CSS.escape(focused) + '"]');
  if (back) back.focus();
}

function time(ms) {
  const then = new Date(ms);
  const isToday = then.toDateString() === new Date().toDateString();
  return isToday ? then.toLocaleTimeString(lang, { hour: '2-digit', minute: '2-digit' })
                 : then.toLocaleString(lang, { weekday: 'short', day: 'numeric', month: 'short', hour: '2-digit', minute: '2-digit' });
}

function stateText() {
  const queue = (kept('queue') ?? []).length, fresh = kept('fresh');
  const parts = [];
  if (said) parts.push(said);
  if (isApart && fresh) parts.push(words.apart.replace('%1', time(fresh)));
  else if (isApart) parts.push(words.unreached);
  else if (fresh && !said) parts.push(words.fresh.replace('%1', time(fresh)));
  if (queue && isApart) parts.push(words.queued.replace('%1', queue));
  return parts.join(' ');
}

function draw() {
  const isPaired = kept('token') !== null;
  part('add').hidden = !isPaired;
  part('help').hidden = !isPaired;
  const state = part('state');
  state.className = isApart ? 'apart' : '';
  const text = isPaired ? stateText() : said;
  if (state.textContent !== text) state.textContent = text;
  if (isPaired) drawList();
  else part('list').replaceChildren(make('p', 'words', kept('why') ?? words.unpaired));
}

async function ask(path, body) {
  const patience = new AbortController();
  const late = setTimeout(() => patience.abort(), kPatience);
  const headers = {};
  if (kept('token') !== null) headers.Authorization = 'Bearer ' + kept('token');
  if (body) headers['Content-Type'] = 'application/json';
  try {
    const response = await fetch(path, { method: body ? 'POST' : 'GET', headers, body: body && JSON.stringify(body), cache: 'no-store', signal: patience.signal });
    let answer = {};
    try { answer = await response.json(); } catch { if (response.ok) throw new Error('cut'); }
    return { status: response.status, answer, wait: Number(response.headers.get('Retry-After')) || 0 };
  } finally { clearTimeout(late); }
}

function soon(delay) {
  clearTimeout(timer);
  timer = setTimeout(sync, delay);
}

function disconnect(answer) {
  for (const name of ['token', 'list', 'fresh']) { keep(name, null); }
  if (answer.reason === 'revoked') keep('queue', null);
  keep('why', answer.reason === 'revoked' ? words.revoked : words.unpaired);
  isApart = false;
  said = '';
}

function settle(results) {
  const done = new Set(results.map(result => result.ref));
  keep('queue', (kept('queue') ?? []).filter(action => !done.has(action.ref)));
  const refused = results.find(result => result.outcome === 'refused');
  if (refused) said = refused.message;
}

function accept(answer) {
  keep('list', answer.items);
  keep('fresh', Date.now());
  if (answer.version !== words.version && !sessionStorage.getItem('larder.renewed')) {
    sessionStorage.setItem('larder.renewed', '1');
    fetch('/', { cache: 'reload' }).then(() => location.reload(), () => {});
  }
}

async function sync() {
  if (isBusy || kept('token') === null) return;
  isBusy = true;
  let delay = kLookEvery;
  try {
    const queue = (kept('queue') ?? []).slice(0, kMost);
    const { status, answer, wait } = await ask(queue.length ? '/actions' : '/list', queue.length ? { actions: queue } : undefined);
    if (status === 401) {
      disconnect(answer);
    } else if (status === 200) {
      if (answer.results) settle(answer.results);
      accept(answer);
      isApart = false;
      again = 0;
      if ((kept('queue') ?? []).length) delay = 0;
    } else {
      throw Object.assign(new Error(String(status)), { wait });
    }
  } catch (error) {
    isApart = true;
    again = Math.min(again + 1, 6);
    delay = Math.max((error.wait ?? 0) * 1000, 1000 * 2 ** again * (0.5 + Math.random() / 2));
  }
  isBusy = false;
  draw();
  soon(document.hidden && !(kept('queue') ?? []).length ? 4 * kLookEvery : delay);
}

function phoneName() {
  const name = /iPhone|iPad|Android/.exec(navigator.userAgent);
  return name ? name[0] : '';
}

async function pair(code) {
  said = words.pairing;
  draw();
  try {
    const { status, answer } = await ask('/pair', { code, name: phoneName() });
    said = '';
    if (status === 200) {
      keep('token', answer.token);
      keep('why', null);
      soon(0);
    } else {
      said = answer.detail ?? words.unpaired;
    }
  } catch { said = words.unreached; }
  draw();
}

part('what').placeholder = words.what;
part('what').setAttribute('aria-label', words.what);
part('add').querySelector('button').textContent = words.add;
part('help').querySelector('summary').textContent = words.helpTitle;
part('help').querySelector('p').textContent = words.help;
part('add').addEventListener('submit', event => {
  event.preventDefault();
  const text = part('what').value.trim();
  part('what').value = '';
  if (text) put({ kind: 'add', text });
});
addEventListener('online', () => { again = 0; soon(0); });
addEventListener('offline', () => { isApart = true; draw(); });
addEventListener('storage', draw);
document.addEventListener('visibilitychange', () => { if (!document.hidden) { again = 0; soon(0); } });

function readCode() {
  const code = location.hash.slice(1);
  if (code) history.replaceState(null, '', location.pathname); // the code is nobody's to see later
  return code;
}
addEventListener('hashchange', () => { const code = readCode(); if (code) pair(code); });
const code = readCode();
if (code) pair(code);
else soon(0);
draw();
})();
