#!/bin/sh
# Makes the folders that are handed out: jiping-win-x64 and jiping-linux-x64 hold their own .NET, jiping-portable uses an installed .NET 10 (ARM64 and others).
# Needs nothing but the .NET SDK. Usage: tools/publish.sh [FOLDER]
set -eu
case ${1:-} in
-*)
    echo "Usage: tools/publish.sh [FOLDER]   (default: artifacts/publish)"
    exit 2
    ;;
esac
root=$(cd -P "$(dirname "$0")/.." && pwd)
out=${1:-$root/artifacts/publish}
mkdir -p "$out"
out=$(cd -P "$out" && pwd)
export DOTNET_CLI_UI_LANGUAGE=en DOTNET_NOLOGO=1 DOTNET_CLI_TELEMETRY_OPTOUT=1

publish() {
    name=$1
    shift
    rm -rf "${out:?}/$name"
    (cd "$root" && dotnet publish src/Jiping.Cli/Jiping.Cli.csproj -c Release -v quiet --artifacts-path "$root/artifacts/publish-build" -o "$out/$name" -p:DebugType=none -p:PublishDocumentationFiles=false "$@")
    cp "$root/LICENSE" "$root/tools/publish/使用说明.txt" "$out/$name/"
    echo "$out/$name ($(du -sm "$out/$name" | cut -f1) MB)"
}

publish jiping-win-x64 -r win-x64 --self-contained true
cp "$root/tools/publish/启动绩评.cmd" "$out/jiping-win-x64/"
publish jiping-linux-x64 -r linux-x64 --self-contained true
cp "$root/tools/publish/启动绩评.sh" "$out/jiping-linux-x64/"
publish jiping-portable -p:UseAppHost=false
cp "$root/tools/publish/启动绩评.cmd" "$root/tools/publish/启动绩评.sh" "$out/jiping-portable/"
chmod +x "$out"/jiping-*/启动绩评.sh
