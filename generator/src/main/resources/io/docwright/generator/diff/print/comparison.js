(() => {
  'use strict';
  const form = document.getElementById('filters');
  const shown = document.getElementById('shown');
  const fields = form.elements;
  const effects = ['source', 'binary', 'wire'];
  const names = ['text', 'service', 'kind', ...effects];
  const kinds = Array.from(fields.kind.options, option => option.dataset);
  const changes = Array.from(document.querySelectorAll('article'), element => (
    { element, service: Number(element.dataset.s), kind: Number(element.dataset.k), text: null }));
  const groups = Array.from(document.querySelectorAll('.some'), element => ({ element, count: 0 }));
  const folds = Array.from(document.querySelectorAll('details.group'));
  const groupOf = new Map(groups.map(group => [group.element, group]));
  const sections = Array.from(document.querySelectorAll('section.changes'), element => {
    const count = element.querySelector('.count');
    return { element, count, total: Number(count.textContent) };
  });
  let waiting = 0;

  function textOf(change) {
    if (change.text === null) {
      change.text = Array.from(change.element.querySelectorAll('h3, .about, dd'), part => part.textContent)
        .join('\n').toLowerCase();
    }
    return change.text;
  }

  // A kind that is chosen by name shows even where documentation is hidden.
  function shows(kind, index) {
    const chosen = fields.kind.selectedIndex;
    return (chosen > 0 ? chosen === index : fields.words.checked || kind.words === undefined)
      && effects.every(effect => fields[effect].value === '' || fields[effect].value === kind[effect]);
  }

  function apply() {
    const kindShows = kinds.map(shows);
    const service = fields.service.selectedIndex;
    const words = fields.text.value.toLowerCase().split(/\s+/).filter(word => word !== '');
    groups.forEach(group => { group.count = 0; });
    for (const change of changes) {
      const fits = kindShows[change.kind] && (service === 0 || service === change.service)
        && (words.length === 0 || words.every(word => textOf(change).includes(word)));
      if (change.element.hidden === fits) {
        change.element.hidden = !fits;
      }
      if (fits) {
        groupOf.get(change.element.closest('.some')).count++;
      }
    }
    for (const fold of folds) {
      fold.hidden = fold.querySelector('article:not([hidden])') === null;
    }
    const totals = new Map(sections.map(section => [section.element, 0]));
    let total = 0;
    for (const { element, count } of groups) {
      element.hidden = count === 0;
      const entries = Array.from(element.children).filter(child => !child.hidden).length;
      element.style.containIntrinsicBlockSize = 11 * entries + 'rem';
      totals.set(element.parentNode, totals.get(element.parentNode) + count);
      total += count;
    }
    for (const section of sections) {
      const count = totals.get(section.element);
      section.element.hidden = count === 0;
      section.count.textContent = count === section.total ? String(count) : count + ' of ' + section.total;
    }
    shown.textContent = total === changes.length ? 'All ' + total + ' changes' : total + ' of ' + changes.length + ' changes';
  }

  function toAddress() {
    const address = new URLSearchParams();
    names.filter(name => fields[name].value !== '').forEach(name => address.set(name, fields[name].value));
    if (fields.words.checked !== fields.words.defaultChecked) {
      address.set('words', fields.words.checked ? 'shown' : 'hidden');
    }
    const plain = location.href.split('#')[0];
    history.replaceState(null, '', String(address) === '' ? plain : plain + '#' + address);
  }

  function fromAddress() {
    const address = new URLSearchParams(location.hash.slice(1));
    for (const name of names) {
      const field = fields[name];
      field.value = address.get(name) || '';
      if (field.selectedIndex === -1) {
        field.selectedIndex = 0;
      }
    }
    const words = address.get('words');
    fields.words.checked = words === null ? fields.words.defaultChecked : words === 'shown';
  }

  function changed() {
    apply();
    toAddress();
  }

  if (changes.length === 0) {
    return;
  }
  form.hidden = false;
  document.querySelectorAll('td[data-filter]').forEach(cell => {
    if (cell.textContent !== '0') {
      const link = document.createElement('a');
      link.href = '#words=shown&' + cell.dataset.filter;
      link.textContent = cell.textContent;
      cell.replaceChildren(link);
    }
  });
  form.addEventListener('submit', event => event.preventDefault());
  form.addEventListener('reset', () => setTimeout(changed));
  form.addEventListener('input', () => {
    clearTimeout(waiting);
    waiting = setTimeout(changed, 100);
  });
  addEventListener('hashchange', () => {
    if (location.hash.includes('=')) {
      fromAddress();
      apply();
    }
  });
  // A long text folds and unfolds together with its other version.
  document.addEventListener('toggle', event => {
    const sides = event.target.closest('.sides');
    if (sides !== null) {
      sides.querySelectorAll('details').forEach(each => { each.open = event.target.open; });
    }
  }, true);
  fromAddress();
  apply();
})();
