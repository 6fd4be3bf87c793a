List<String> log = new File(basedir, "build.log").readLines()

// Where it is, relative to the project, and what to do; again in the next build, since it is still broken.
assert log.count { it.startsWith("[ERROR] src/main/docwright/garden/lost.rst:1:1: error: ") } == 2
assert log.count { it.contains("The pages have 1 error, reported above with file and line") } >= 2

// The other pages went on, and nothing that was there is lost.
assert new File(basedir, "target/generated-sources/docwright/com/example/garden/GardenClient.java").isFile()
