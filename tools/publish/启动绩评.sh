#!/bin/sh
# 启动绩评：在浏览器里打开本机网页。
here=$(cd -P "$(dirname "$0")" && pwd)
if [ -x "$here/jiping" ]; then
    exec "$here/jiping" serve "$@"
fi
if ! command -v dotnet >/dev/null 2>&1; then
    echo "没有找到 .NET 10。请先安装 ASP.NET Core 运行时 10：https://dotnet.microsoft.com/zh-cn/download" >&2
    exit 2
fi
exec dotnet "$here/jiping.dll" serve "$@"
