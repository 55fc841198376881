// The ballot paper of a page. On the page that confirms an address it hides a new paper before the form goes; on the page
// with the portal's signature it makes the paper whole; elsewhere it shows the paper that this browser keeps. The module is
// fetched only when a paper is hidden or made whole. What is needed to make it whole never leaves the browser. Where
// anything here fails, `#paper-error` says so in the words it carries.
const drawer = (hash) => `paper-secret-${hash}`;

async function blind() {
  const module = await import('{js}');
  await module.default({ module_or_path: '{wasm}' });
  return module;
}

function fail(error) {
  console.error(error);
  const told = document.getElementById('paper-error');
  told.textContent = told.dataset.words;
}

// Who sends the form again sends the same paper, so that an answer that was lost on the way costs no paper.
async function hide(form) {
  const { key, hash } = form.dataset;
  let paper = JSON.parse(localStorage.getItem(drawer(hash)));
  if (!paper) {
    const { blinded, secret } = (await blind()).blind(key);
    paper = { blinded, secret };
    localStorage.setItem(drawer(hash), JSON.stringify(paper));
  }
  form.elements.blinded.value = paper.blinded;
  form.submit();
}

async function finish({ key, hash, signature, name }) {
  const paper = JSON.parse(localStorage.getItem(drawer(hash)));
  // The page was loaded again: the paper is whole already.
  if (!paper && localStorage.getItem(name)) return;
  localStorage.setItem(name, (await blind()).finalize(key, paper.secret, signature));
  localStorage.removeItem(drawer(hash));
}

async function show(place) {
  const { name } = place.dataset;
  if (place.dataset.signature) await finish(place.dataset);
  const text = localStorage.getItem(name);
  if (!text) return;
  const area = document.getElementById('paper-text');
  const said = document.getElementById('copied');
  area.value = text;
  place.hidden = false;
  document.getElementById('paper-copy').addEventListener('click', async ({ currentTarget }) => {
    area.select();
    await navigator.clipboard.writeText(text);
    said.textContent = currentTarget.dataset.done;
  });
  document.getElementById('paper-forget')?.addEventListener('click', () => {
    localStorage.removeItem(name);
    place.hidden = true;
  });
}

const form = document.getElementById('paper-form');
let isBusy = false;
form?.addEventListener('submit', async (event) => {
  event.preventDefault();
  if (isBusy) return;
  isBusy = true;
  await hide(form).catch(fail);
  isBusy = false;
});

const place = document.getElementById('paper');
if (place) show(place).catch(fail);
