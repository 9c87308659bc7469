@echo off
rem Dibao's launcher for Windows: finds JDK 25, builds what is out of date, and runs the command.
rem   dibao try     first start: builds, loads the samples, serves on http://localhost:8080
rem   dibao test    every check of the project
rem   dibao ...     any other command; "dibao --help" lists them
setlocal EnableExtensions DisableDelayedExpansion
set "HOME_DIR=%~dp0"
set "APP=%~dp0desk\target\dibao"
set "JDK="

call :consider "%DIBAO_JAVA_HOME%"
call :consider "%JAVA_HOME%"
for /d %%D in ("%ProgramFiles%\Eclipse Adoptium\jdk-*" "%ProgramFiles%\Java\jdk-*" "%ProgramFiles%\Microsoft\jdk-*" "%ProgramFiles%\Zulu\zulu-*" "%ProgramFiles%\BellSoft\LibericaJDK-*" "%USERPROFILE%\.jdks\*") do call :consider "%%~D"
if not defined JDK (
  echo dibao: JDK 25 is needed and was not found. Install one, or set JAVA_HOME to it. 1>&2
  exit /b 2
)
set "JAVA_HOME=%JDK%"

if /i "%~1"=="test" (
  call :tools || exit /b 2
  pushd "%HOME_DIR%"
  call mvn -B -ntp verify
  goto :leave
)
if /i "%~1"=="mvn" (
  echo dibao: run Maven yourself here, with JAVA_HOME=%JDK% 1>&2
  exit /b 2
)
call :build || exit /b 2

rem As in "dibao": read, proof and print start with the first compiler alone, each way to start has its cache.
set "CACHE=%APP%\serve.aot"
set "OPTIONS=-XX:+ExitOnOutOfMemoryError"
if "%~1"=="" call :short read
for %%C in (read proof --help -h --version -V) do if "%~1"=="%%C" call :short read
if "%~1"=="print" call :short print
if exist "%CACHE%" set OPTIONS=%OPTIONS% "-XX:AOTCache=%CACHE%" -Xlog:aot=off -Xlog:cds=off

rem What was typed comes first, so that "try" stays the command; a folder for the samples comes last.
set SAMPLES=
if /i "%~1"=="try" set SAMPLES=--samples "%HOME_DIR%samples"
"%JDK%\bin\java.exe" --enable-native-access=ALL-UNNAMED %OPTIONS% %DIBAO_JAVA_OPTIONS% -jar "%APP%\dibao.jar" %* %SAMPLES%
exit /b %ERRORLEVEL%

:leave
set "STATUS=%ERRORLEVEL%"
popd
exit /b %STATUS%

rem Takes a folder as the JDK if it is one of version 25 or later and none has been taken.
:consider
if defined JDK exit /b 0
if "%~1"=="" exit /b 0
if not exist "%~1\bin\java.exe" exit /b 0
if not exist "%~1\release" exit /b 0
rem A release file has the line JAVA_VERSION="25.0.1"; what stands between the quotation marks is cut at its first dot.
for /f tokens^=2^ delims^=^" %%V in ('findstr /b "JAVA_VERSION=" "%~1\release"') do for /f "delims=." %%M in ("%%V") do if %%M GEQ 25 set "JDK=%~1"
exit /b 0

:short
set "CACHE=%APP%\%~1.aot"
set "OPTIONS=-XX:TieredStopAtLevel=1 -XX:+UseSerialGC"
exit /b 0

:tools
where mvn >nul 2>nul || (echo dibao: Maven 3.8 or later is needed to build. Install it and put it on the path. 1>&2 & exit /b 2)
where npm >nul 2>nul || (echo dibao: Node 20 with npm is needed to build. Install it and put it on the path. 1>&2 & exit /b 2)
exit /b 0

rem Builds when nothing is built yet, or when a source is newer than the last build.
:build
if not exist "%HOME_DIR%desk\src" exit /b 0
if exist "%APP%\.built" (
  powershell -NoProfile -Command "$built = (Get-Item -LiteralPath (Join-Path $env:APP '.built')).LastWriteTimeUtc; $parts = 'issue', 'reading', 'press', 'desk' | ForEach-Object { Join-Path $env:HOME_DIR $_ }; $files = @(Get-Item -LiteralPath (Join-Path $env:HOME_DIR 'pom.xml'), (Join-Path $env:HOME_DIR 'desk\package-lock.json')) + @($parts | ForEach-Object { Get-Item -LiteralPath (Join-Path $_ 'pom.xml'); Get-ChildItem -LiteralPath (Join-Path $_ 'src\main') -Recurse -File }); if ($files | Where-Object LastWriteTimeUtc -gt $built | Select-Object -First 1) { exit 1 }" && exit /b 0
)
call :tools || exit /b 2
echo dibao: building, which takes a minute or two the first time ... 1>&2
pushd "%HOME_DIR%"
call mvn -B -ntp -q -Dfast -DskipTests -pl desk -am package
if errorlevel 1 (
  popd
  echo dibao: the build failed; what Maven said stands above 1>&2
  exit /b 2
)
popd
exit /b 0
