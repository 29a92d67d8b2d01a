@echo off
rem Starts Jiping: builds the release when the sources differ from those of the last build, then runs it with the given arguments.
setlocal
set "ROOT=%~dp0"
set "ROOT=%ROOT:~0,-1%"
set "ARTIFACTS=%ROOT%\artifacts"

where dotnet >nul 2>nul
if errorlevel 1 (
    chcp 65001 >nul
    echo 错误：没有找到 dotnet。请先安装 .NET SDK 10：https://dotnet.microsoft.com/zh-cn/download 1>&2
    exit /b 2
)

call :stale
if errorlevel 1 call :build
if errorlevel 2 exit /b 2
dotnet "%ARTIFACTS%\launcher\jiping.dll" %*
exit /b %errorlevel%

rem A list-only mirror run of robocopy answers 0 when nothing was added, changed or removed.
:stale
if not exist "%ARTIFACTS%\launcher\jiping.dll" exit /b 1
for %%D in (src data tools) do (
    robocopy "%ROOT%\%%D" "%ARTIFACTS%\launcher-sources\%%D" /MIR /L /XD bin obj /NJH /NJS /NFL /NDL >nul
    if errorlevel 1 exit /b 1
)
robocopy "%ROOT%" "%ARTIFACTS%\launcher-sources" *.props global.json /L /NJH /NJS /NFL /NDL >nul
if errorlevel 1 exit /b 1
exit /b 0

:build
if not exist "%ARTIFACTS%" md "%ARTIFACTS%"
:lock
md "%ARTIFACTS%\launcher.lock" 2>nul
if errorlevel 1 (
    ping -n 2 127.0.0.1 >nul
    goto lock
)
call :stale
if not errorlevel 1 goto unlock
chcp 65001 >nul
echo 正在构建 Jiping（首次或源文件有改动，约需半分钟）…… 1>&2
for %%D in (src data tools) do robocopy "%ROOT%\%%D" "%ARTIFACTS%\launcher-sources\%%D" /MIR /XD bin obj >nul
robocopy "%ROOT%" "%ARTIFACTS%\launcher-sources" *.props global.json >nul
pushd "%ROOT%"
call :publish -p:LauncherReadyToRun=true >"%ARTIFACTS%\launcher.log" 2>&1
if errorlevel 1 call :publish >>"%ARTIFACTS%\launcher.log" 2>&1
set "FAILED=%errorlevel%"
popd
if not "%FAILED%"=="0" (
    type "%ARTIFACTS%\launcher.log" 1>&2
    echo 错误：构建失败，见上面的信息。 1>&2
    rmdir /s /q "%ARTIFACTS%\launcher-sources"
    rmdir "%ARTIFACTS%\launcher.lock"
    exit /b 2
)
:unlock
rmdir "%ARTIFACTS%\launcher.lock"
exit /b 0

:publish
dotnet publish src\Jiping.Cli\Jiping.Cli.csproj -c Release -v quiet --artifacts-path "%ARTIFACTS%\build" -o "%ARTIFACTS%\launcher" %*
exit /b %errorlevel%
