#!/bin/sh
# Checks workbooks and prints forms with the Java that lies beside it: tonghop check FILE…, tonghop form --unit …
set -eu
case $0 in */*) here=${0%/*} ;; *) here=. ;; esac
inside=$(CDPATH='' cd -- "$here" && pwd -P)/he-thong

case ${LC_ALL:-${LC_CTYPE:-${LANG:-}}} in
  *[Uu][Tt][Ff]*8*) ;;
  *) # otherwise Java cannot open files with Vietnamese names
    LC_ALL=C.UTF-8
    export LC_ALL
    ;;
esac
unset TONGHOP_DB TONGHOP_DATA JAVA_TOOL_OPTIONS JDK_JAVA_OPTIONS _JAVA_OPTIONS CLASSPATH
exec "$inside/java/bin/java" -Xmx448m -XX:TieredStopAtLevel=1 -XX:+UseSerialGC -XX:-UsePerfData \
  -Djava.awt.headless=true -Dfile.encoding=UTF-8 -Dstdout.encoding=UTF-8 -Dstderr.encoding=UTF-8 \
  -Dsun.stdout.encoding=UTF-8 -Dsun.stderr.encoding=UTF-8 \
  "-Dtonghop.home=$inside" -Dtonghop.programme=@programme@ -jar "$inside/lib/tonghop.jar" "$@"
