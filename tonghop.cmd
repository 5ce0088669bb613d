@echo off
rem Starts Tonghop on Windows; mirrors the shell script `tonghop` beside it. Needs java (17+) and mvn.
rem   JAVA_HOME          the Java to use; otherwise the one on PATH
rem   TONGHOP_JAVA_OPTS  more options for Java, for instance a larger heap: -Xmx1g
rem Two things are simpler here: it builds when the jar is missing, not when sources changed (then: mvn package),
rem and it makes the archive of classes for one Java only.
setlocal EnableExtensions DisableDelayedExpansion
chcp 65001 >nul

set "home=%~dp0"
set "home=%home:~0,-1%"
set "target=%home%\target"
set "jar=%target%\tonghop.jar"
set "heap=-Xmx448m"
set "compiler=-XX:TieredStopAtLevel=1"
set "training=run --data target\.training --period 2026-06 --as-of 2026-06-17T08:00:00+07:00 sample-data\hanoi-2026\2026-06"

if defined JAVA_HOME set "PATH=%JAVA_HOME%\bin;%PATH%"
set "version="
for /f "tokens=3" %%v in ('java -version 2^>^&1 ^| findstr /c:" version "') do if not defined version set "version=%%~v"
if not defined version (
  >&2 echo Không tìm thấy Java. Hãy cài Java 17 trở lên, hoặc đặt JAVA_HOME cho đúng chỗ đã cài.
  >&2 echo Java was not found. Install Java 17 or newer, or point JAVA_HOME to where it is.
  exit /b 1
)
for /f "delims=.-+" %%m in ("%version%") do set "major=%%m"
if %major% LSS 17 (
  >&2 echo Tonghop cần Java 17 trở lên, nhưng máy này dùng Java %version%. Hãy cài bản mới hơn, hoặc đặt JAVA_HOME.
  >&2 echo Tonghop needs Java 17 or newer, but this is Java %version%. Install a newer one, or set JAVA_HOME.
  exit /b 1
)

set options=%heap% %compiler% -XX:+UseSerialGC -Xlog:disable -Xlog:all=error:stderr -Xlog:cds=off:stderr
set options=%options% "-Dtonghop.home=%home%" "-Dtonghop.kept=%target%\.kept" -Djava.awt.headless=true -Dfile.encoding=UTF-8
set options=%options% -Dstdout.encoding=UTF-8 -Dstderr.encoding=UTF-8 -Dsun.stdout.encoding=UTF-8 -Dsun.stderr.encoding=UTF-8
set options=%options% %TONGHOP_JAVA_OPTS%

if not exist "%jar%" (
  call :build || exit /b 1
)
set "archive=%target%\tonghop-%version%.jsa"
if not exist "%archive%" (
  >&2 echo Đang chuẩn bị để những lần chạy sau khởi động nhanh, mất vài giây…
  call :archive_classes >nul 2>&1
)
if exist "%archive%" set options=%options% "-XX:SharedArchiveFile=%archive%"

java %options% -jar "%jar%" %*
exit /b %ERRORLEVEL%

:build
where mvn >nul 2>&1 || (
  >&2 echo Không tìm thấy Maven ^(lệnh mvn^) để dựng chương trình. Hãy cài Maven 3.8 trở lên.
  >&2 echo Maven ^(the command mvn^), which builds the program, was not found. Install Maven 3.8 or newer.
  exit /b 1
)
>&2 echo Đang dựng chương trình lần đầu, mất vài phút…
if not exist "%target%" mkdir "%target%"
pushd "%home%"
call mvn -q -B -Dmaven.test.skip=true package >"%target%\build.log" 2>&1
set "outcome=%ERRORLEVEL%"
popd
if "%outcome%"=="0" exit /b 0
>&2 type "%target%\build.log"
>&2 echo Dựng chương trình không thành công; toàn bộ nhật ký ở %target%\build.log
>&2 echo The build failed; its whole log is in %target%\build.log
exit /b 1

:archive_classes
setlocal
rem The database and the folder that the user has set stay untouched.
set "TONGHOP_DB="
set "TONGHOP_DATA="
pushd "%home%"
java %options% "-XX:DumpLoadedClassList=%archive%.classes" -jar "%jar%" %training%
rmdir /s /q target\.training
java %options% -Xshare:dump "-XX:SharedClassListFile=%archive%.classes" "-XX:SharedArchiveFile=%archive%" -jar "%jar%"
del "%archive%.classes"
popd
endlocal
exit /b 0
