List<String> log = new File(basedir, "build.log").readLines()
assert log.count { it.contains("files written") } == 1
assert log.any { it.contains("2 pages read; target/generated-sources/docwright: 16 files written, 0 unchanged, 0 removed") }
assert !log.any { it.contains("WARN") && it.contains("docwright") }

// It is compiled and in the jar, without anything said of source folders.
assert new File(basedir, "target/classes/com/example/garden/GardenClient.class").isFile()

// Nothing outside the build directory is written.
assert basedir.list().toList().toSet() ==
    ["build.log", "invoker.properties", "pom.xml", "prebuild.groovy", "src", "target", "verify.groovy"].toSet()
