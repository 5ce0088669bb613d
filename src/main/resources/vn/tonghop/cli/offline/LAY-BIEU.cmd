@echo off
rem Asks for a unit and a period and writes its forms into bieu-moi.
setlocal EnableExtensions DisableDelayedExpansion
chcp 65001 >nul
pushd "%~dp0"
set "unit="
set "period="
set /p "unit=Ma don vi (xem MA-DON-VI.txt): "
set /p "period=Ky bao cao (vi du @year@-07): "
call "tonghop.cmd" form --unit "%unit%" --period "%period%" --previous "dat-tep-vao-day" --out "bieu-moi"
set "code=%errorlevel%"
if "%code%"=="0" start "" "bieu-moi"
popd
pause
exit /b %code%
