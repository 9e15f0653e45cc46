@echo off
chcp 65001 >nul
title Goodnight, DreamSphere
if exist "%~dp0program\node.exe" goto unpacked
echo.
echo   The game's files are not here. Unpack the whole zip first:
echo   right-click it, choose "Extract All", and start the game from the new folder.
echo.
pause
exit /b 1

:unpacked
"%~dp0program\node.exe" --version >nul 2>nul
if not errorlevel 1 goto runs
echo.
echo   This kit is for {{machine}}. It cannot run here:
echo   this computer is of another kind, or a virus scanner has stopped the game's program.
echo.
pause
exit /b 1

:runs
"%~dp0program\node.exe" "%~dp0program\dist\server\launch.js"{{argument}}
