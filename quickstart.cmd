@echo off
rem The first command: compiles the generator, generates clients from the pages in specs\, and calls them. Needs a JDK, 17
rem or later; Maven and the libraries are downloaded. Arguments are handed to Maven.
setlocal
echo Docwright generates typed Java clients from the reference pages of an API.
echo(
echo This compiles the generator, generates clients of five services from the pages in specs\,
echo and calls them. A server on this machine answers. The first run downloads Maven and libraries.
echo(
pushd "%~dp0"
rem Without -ntp, Maven prints a line for each download.
call mvnw.cmd -B -Pquickstart -pl .,runtime,runtime-aws,generator,fake,maven-plugin,samples/quickstart %* process-classes
if errorlevel 1 (
  popd
  exit /b 1
)
popd
echo(
echo Next
echo   read the clients       samples\quickstart\target\generated-sources\docwright
echo   read the calls         samples\quickstart\src\main\java\quickstart\Quickstart.java
echo   generate one yourself  docwright generate specs --service proton --output clients --package com.example.aws
echo   check the pages        docwright check specs
echo   compare two versions   docwright diff HEAD:specs specs
