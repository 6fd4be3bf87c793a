@echo off
rem Runs Docwright from its sources' folder: builds cli\target\docwright.jar where it is missing or older than its
rem sources, then starts it. DOCWRIGHT_JAVA_OPTIONS is handed to java.
setlocal
set "DOCWRIGHT_ROOT=%~dp0"
set "DOCWRIGHT_JAR=%DOCWRIGHT_ROOT%cli\target\docwright.jar"
set "DOCWRIGHT_JAVA=java"
if defined JAVA_HOME set "DOCWRIGHT_JAVA=%JAVA_HOME%\bin\java"

powershell -NoProfile -Command ^
  "$jar = Get-Item -ErrorAction SilentlyContinue $env:DOCWRIGHT_JAR; if (-not $jar) { exit 1 };" ^
  "$root = $env:DOCWRIGHT_ROOT;" ^
  "$newer = Get-ChildItem -Recurse -File ($root + 'pom.xml'), ($root + 'generator\pom.xml'), ($root + 'generator\src\main'), ($root + 'cli\pom.xml'), ($root + 'cli\src\main') | Where-Object { $_.LastWriteTime -gt $jar.LastWriteTime } | Select-Object -First 1;" ^
  "if ($newer) { exit 1 }"
if not errorlevel 1 goto run

echo docwright: building %DOCWRIGHT_JAR% 1>&2
pushd "%DOCWRIGHT_ROOT%"
call mvnw.cmd -q -B -pl cli -am -Dmaven.test.skip=true -Dspotless.check.skip=true -DskipErrorProne package 1>&2
if errorlevel 1 (
  popd
  exit /b 2
)
popd

:run
"%DOCWRIGHT_JAVA%" -XX:+UseParallelGC %DOCWRIGHT_JAVA_OPTIONS% -jar "%DOCWRIGHT_JAR%" %*
exit /b %errorlevel%
