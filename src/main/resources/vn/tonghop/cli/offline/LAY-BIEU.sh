#!/bin/sh
# Asks for a unit and a period and writes its forms into bieu-moi.
set -u
case $0 in */*) here=${0%/*} ;; *) here=. ;; esac
here=$(CDPATH='' cd -- "$here" && pwd -P) || exit 5
printf 'Mã đơn vị (xem MA-DON-VI.txt): '
read -r unit
printf 'Kỳ báo cáo (ví dụ @year@-07): '
read -r period
exec "$here/tonghop" form --unit "$unit" --period "$period" --previous "$here/dat-tep-vao-day" --out "$here/bieu-moi"
