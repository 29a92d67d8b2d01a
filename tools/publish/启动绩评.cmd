@echo off
chcp 65001 >nul
title 绩评
if exist "%~dp0jiping.exe" (
    "%~dp0jiping.exe" serve %*
) else (
    dotnet "%~dp0jiping.dll" serve %*
)
if errorlevel 1 pause
