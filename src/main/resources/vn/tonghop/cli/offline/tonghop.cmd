@echo off
rem Checks workbooks and prints forms with the Java that lies beside it: tonghop check FILE, tonghop form --unit ...
rem Only letters without accents here: what has accents is said by the program.
setlocal EnableExtensions DisableDelayedExpansion
chcp 65001 >nul
set "TONGHOP_DB="
set "TONGHOP_DATA="
set "JAVA_TOOL_OPTIONS="
set "JDK_JAVA_OPTIONS="
set "_JAVA_OPTIONS="
set "CLASSPATH="
rem Named from where it stands when it stands in its own folder: Java may not understand a path with accents.
set "inside=%~dp0he-thong"
if exist "he-thong\lib\tonghop.jar" set "inside=he-thong"
"%inside%\java\bin\java.exe" -Xmx448m -XX:TieredStopAtLevel=1 -XX:+UseSerialGC -XX:-UsePerfData -Djava.awt.headless=true -Dfile.encoding=UTF-8 -Dstdout.encoding=UTF-8 -Dstderr.encoding=UTF-8 -Dsun.stdout.encoding=UTF-8 -Dsun.stderr.encoding=UTF-8 "-Dtonghop.home=%inside%" -Dtonghop.programme=@programme@ -jar "%inside%\lib\tonghop.jar" %*
exit /b %errorlevel%
