// Starts the islands of a page that has any, once the page has loaded and the browser is idle; where all of them lie
// inside `data-wake`, not before one is touched or focused, so that who only reads pays nothing. Until then, and where
// anything here fails, the forms below work as plain forms. The walk is the one of Leptos' own islands script, which
// would have to stand inline in the page; an element that the module has already woken carries its callback `$$on_hydrate`.
const around = [];

async function wake(element, module) {
  const tag = element.localName;
  if (tag === 'leptos-island') {
    const island = module[element.dataset.component];
    if (island) {
      around.at(-1)?.();
      await island(element);
    } else {
      console.error(`no island ${element.dataset.component} in the module`);
    }
  }
  if (tag === 'leptos-children') around.push(element.$$on_hydrate);
  for (const child of element.children) await wake(child, module);
  if (tag === 'leptos-children') around.pop();
}

async function start() {
  try {
    const module = await import('{js}');
    await module.default({ module_or_path: '{wasm}' });
    module.hydrate();
    await wake(document.body, module);
    // Tests wait for this.
    document.documentElement.dataset.islands = 'ready';
  } catch (error) {
    console.error(error);
  }
}

const islands = [...document.querySelectorAll('leptos-island')];
if (islands.length && islands.every((island) => island.closest('[data-wake]'))) {
  const touches = ['focusin', 'pointerover', 'touchstart'];
  const touched = (event) => {
    if (!event.target.closest?.('[data-wake]')) return;
    for (const name of touches) removeEventListener(name, touched);
    start();
  };
  for (const name of touches) addEventListener(name, touched, { passive: true });
  // The field may have been focused before this script came.
  if (document.activeElement?.closest('[data-wake]')) touched({ target: document.activeElement });
} else if (islands.length) {
  const soon = () => ('requestIdleCallback' in window ? requestIdleCallback(start, { timeout: 2000 }) : setTimeout(start, 50));
  if (document.readyState === 'complete') soon();
  else addEventListener('load', soon, { once: true });
}
