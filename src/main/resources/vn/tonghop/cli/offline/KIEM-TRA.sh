#!/bin/sh
# Checks the files that are dropped on it, or all that lie in dat-tep-vao-day, and shows the answer in the browser.
set -u
case $0 in */*) here=${0%/*} ;; *) here=. ;; esac
here=$(CDPATH='' cd -- "$here" && pwd -P) || exit 5
place=$here/dat-tep-vao-day
if [ "$#" -gt 0 ]; then
  place=$here/he-thong/vua-tha
  rm -rf -- "$place"
  mkdir -p -- "$place" && cp -R -- "$@" "$place" || exit 5
fi
page=$here/ket-qua/KET-QUA.html
rm -f -- "$page"
code=0
"$here/tonghop" folder "$place" "$here/ket-qua" || code=$?

show() {
  if [ -n "${TONGHOP_QUIET:-}" ]; then return 0; fi
  for opener in xdg-open open; do
    if command -v "$opener" >/dev/null; then
      "$opener" "$1" >/dev/null 2>&1
      return 0
    fi
  done
}
if [ -f "$page" ]; then
  show "$page"
elif [ "$code" -eq 4 ]; then
  show "$here/dat-tep-vao-day"
fi
exit "$code"
