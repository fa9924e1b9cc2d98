(function () {
  'use strict';
  var byId = function (id) { return document.getElementById(id); };
  var all = function (selector) { return Array.prototype.slice.call(document.querySelectorAll(selector)); };
  var framework = byId('filter-framework');
  var grade = byId('filter-grade');
  var text = byId('filter-text');
  var findings = all('.finding');
  var has = function (element, attribute, token) {
    return token === '' || (element.getAttribute(attribute) || '').split(' ').indexOf(token) >= 0;
  };

  function apply() {
    var wanted = text.value.trim().toLowerCase();
    var holds = function (element) { return wanted === '' || element.textContent.toLowerCase().indexOf(wanted) >= 0; };
    var shown = findings.filter(function (finding) {
      var fits = has(finding, 'data-frameworks', framework.value) && has(finding, 'data-grades', grade.value) && holds(finding);
      finding.hidden = !fits;
      return fits;
    });
    all('.group').forEach(function (group) { group.hidden = !group.querySelector('.finding:not([hidden])'); });
    all('.framework').forEach(function (section) { section.hidden = !has(section, 'data-frameworks', framework.value); });
    all('.requirement').forEach(function (row) { row.hidden = !holds(row); });
    byId('filter-status').textContent = byId('filter').getAttribute('data-status')
      .replace('{0}', shown.length).replace('{1}', findings.length);
  }

  function clear() {
    framework.value = '';
    grade.value = '';
    text.value = '';
    apply();
  }

  function reveal() {
    var target = location.hash.length > 1 && byId(decodeURIComponent(location.hash.slice(1)));
    if (!target) { return; }
    if (target.closest('[hidden]')) { clear(); }
    for (var outer = target; outer; outer = outer.parentElement) {
      if (outer.tagName === 'DETAILS') { outer.open = true; }
    }
    target.scrollIntoView();
  }

  // A table that is wider than the window is reached and moved by the keyboard.
  function reach() {
    all('.scroll').forEach(function (box) {
      if (box.scrollWidth > box.clientWidth) { box.tabIndex = 0; } else { box.removeAttribute('tabindex'); }
    });
  }

  var opened = [];
  window.addEventListener('beforeprint', function () {
    opened = all('details.printed:not([open])');
    opened.forEach(function (details) { details.open = true; });
  });
  window.addEventListener('afterprint', function () {
    opened.forEach(function (details) { details.open = false; });
  });
  [framework, grade].forEach(function (control) { control.addEventListener('change', apply); });
  text.addEventListener('input', apply);
  byId('filter-clear').addEventListener('click', clear);
  document.addEventListener('keydown', function (event) {
    var typing = /^(INPUT|SELECT|TEXTAREA)$/.test(document.activeElement.tagName);
    if (event.key === '/' && !typing) { event.preventDefault(); text.focus(); }
    if (event.key === 'Escape' && document.activeElement === text) { clear(); }
  });
  document.addEventListener('toggle', reach, true);
  window.addEventListener('resize', reach);
  window.addEventListener('hashchange', reveal);
  byId('filter').hidden = false;
  apply();
  reach();
  reveal();
}());
