@echo off
rem Dibao's launcher for Windows: finds JDK 25, builds when nothing is built yet, and runs the command.
setlocal
set "HOME_DIR=%~dp0"
set "APP=%HOME_DIR%desk\target\dibao"
if not defined JAVA_HOME (
  echo dibao: JDK 25 is needed. Install one and set JAVA_HOME to it. 1>&2
  exit /b 2
)
if not exist "%JAVA_HOME%\bin\java.exe" (
  echo dibao: JAVA_HOME names no JDK: %JAVA_HOME%. Set it to JDK 25. 1>&2
  exit /b 2
)
if /i "%~1"=="test" (
  cd /d "%HOME_DIR%" && call mvn -B -ntp verify
  exit /b
)
if not exist "%APP%\dibao.jar" (
  where mvn >nul 2>nul || (echo dibao: Maven 3.8 or later is needed to build. 1>&2 & exit /b 2)
  where npm >nul 2>nul || (echo dibao: Node 20 with npm is needed to build. 1>&2 & exit /b 2)
  echo dibao: building, which takes a minute or two the first time ... 1>&2
  pushd "%HOME_DIR%"
  call mvn -B -ntp -q -Dfast -DskipTests -pl desk -am package || exit /b 2
  popd
)
set "SAMPLES="
if /i "%~1"=="try" set "SAMPLES=--samples "%HOME_DIR%samples""
"%JAVA_HOME%\bin\java" --enable-native-access=ALL-UNNAMED -jar "%APP%\dibao.jar" %* %SAMPLES%
