List<String> log = new File(basedir, "build.log").readLines()
assert log.count { it.contains("2 pages checked") } == 2

// The changed page has a type that has no entry in the names file.
assert log.any { it.startsWith("[WARNING] src/main/docwright/names.json: warning: 1 type of garden has no entry in the names file") }
assert log.any { it.contains("check-and-model: namesFile: src/main/docwright/names.json: 1 type of garden has no entry in the names file; update the file with 'docwright names', and commit it") }

assert log.any { it.contains("model written to target/docwright/model.json") }
assert new groovy.json.JsonSlurper().parse(new File(basedir, "target/docwright/model.json")).services*.id == ["garden"]

assert log.any { it.contains("1 model written to target/docwright/smithy") }
assert new groovy.json.JsonSlurper().parse(new File(basedir, "target/docwright/smithy/garden.json")).smithy == "2.0"
assert log.any { it.contains("docwright:generate-tests") }
assert log.any { it.contains("User property: docwright.basePackage") }
