@echo off
rem Checks the files that are dropped on it, or all that lie in dat-tep-vao-day, and shows the answer in the browser.
rem What is dropped is copied to a folder beside it, so that Java need not be told a name with accents.
setlocal EnableExtensions DisableDelayedExpansion
chcp 65001 >nul
pushd "%~dp0"
set "place=dat-tep-vao-day"
if "%~1"=="" goto check
set "place=he-thong\vua-tha"
if exist "%place%" rmdir /s /q "%place%"
mkdir "%place%"
:copy
if "%~1"=="" goto check
copy /y "%~1" "%place%" >nul
shift /1
goto copy
:check
if exist "ket-qua\KET-QUA.html" del /q "ket-qua\KET-QUA.html"
call "tonghop.cmd" folder "%place%" "ket-qua"
set "code=%errorlevel%"
if exist "ket-qua\KET-QUA.html" start "" "ket-qua\KET-QUA.html"
if "%code%"=="4" start "" "dat-tep-vao-day"
popd
pause
exit /b %code%
