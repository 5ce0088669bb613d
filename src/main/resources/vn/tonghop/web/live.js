// Shows how far a run has come without loading the page anew; where scripts do not run, the page refreshes itself.
(function () {
  'use strict';
  var seconds = 2;

  function again() { window.setTimeout(look, seconds * 1000); }

  function look() {
    fetch(window.location.href, { credentials: 'same-origin', cache: 'no-store' })
      .then(function (answer) {
        if (answer.redirected) { window.location.reload(); }
        return answer.ok && !answer.redirected ? answer.text() : Promise.reject();
      })
      .then(function (text) { put(new DOMParser().parseFromString(text, 'text/html')); })
      .catch(again);
  }

  function put(fresh) {
    var here = document.getElementById('live');
    var there = fresh.getElementById('live');
    if (!there) { window.location.reload(); return; }
    if (there.hasAttribute('data-live')) {
      if (here.innerHTML !== there.innerHTML) { here.innerHTML = there.innerHTML; }
      again();
      return;
    }
    var ended = document.getElementById('said').getAttribute('data-ended');
    document.getElementById('main').innerHTML = fresh.getElementById('main').innerHTML;
    document.getElementById('said').textContent = ended;
  }

  if (document.getElementById('live') && document.getElementById('live').hasAttribute('data-live')) { again(); }
}());
