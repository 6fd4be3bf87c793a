List<String> log = new File(basedir, "build.log").readLines()
assert log.count { it.contains("2 pages checked") } == 2

// The changed page has a type that the names file does not hold.
assert log.any { it.startsWith("[WARNING] src/main/docwright/names.json: warning: the names of 1 type of garden are not held") }
assert log.any { it.contains("check-and-model: namesFile: src/main/docwright/names.json: the names of 1 type of garden are not held: the file does not know them; write it anew with 'docwright names' and commit it") }

assert log.any { it.contains("model written to target/docwright/model.json") }
assert new groovy.json.JsonSlurper().parse(new File(basedir, "target/docwright/model.json")).services*.id == ["garden"]
assert log.any { it.contains("docwright:generate-tests") }
assert log.any { it.contains("User property: docwright.basePackage") }
