@echo off
rem Runs Docwright from its sources' folder: builds cli\target\docwright.jar where it is missing or older than its
rem sources, then starts it. DOCWRIGHT_JAVA_OPTIONS is handed to java, and overrides the options chosen here.
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
rem A run is short: the JVM's second compiler would take longer than its faster code saves, and parallel collectors take
rem several times the memory. The JVM refuses two collectors, so the user's replaces this one.
set "DOCWRIGHT_COLLECTOR=-XX:+UseSerialGC"
echo %DOCWRIGHT_JAVA_OPTIONS% %JDK_JAVA_OPTIONS% %JAVA_TOOL_OPTIONS% | findstr /r /c:"-XX:+Use.*GC" >nul && set "DOCWRIGHT_COLLECTOR="
"%DOCWRIGHT_JAVA%" -XX:TieredStopAtLevel=1 %DOCWRIGHT_COLLECTOR% %DOCWRIGHT_JAVA_OPTIONS% -jar "%DOCWRIGHT_JAR%" %*
exit /b %errorlevel%
