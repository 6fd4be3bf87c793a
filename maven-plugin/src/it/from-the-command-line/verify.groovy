List<String> log = new File(basedir, "build.log").readLines()
assert log.any { it.contains("2 pages checked") }
assert log.any { it.contains("src/main/pages/names.json written") }
assert log.any { it.contains("model written to target/docwright/model.json") }
assert log.any { it.contains("comparison with src/main/pages written to target/docwright/changes.md") }
assert log.any { it.contains("src/main/pages/garden/bindings.json: imported") }

// The client is named.
assert log.any { it.contains("garden: com.example.aws.garden.GardenClient") }
assert new File(basedir, "target/generated-sources/docwright/com/example/aws/garden/GardenClient.java").exists()

// Misspelt parameters are reported once in each build, and are ignored.
assert log.count { it.startsWith("[WARNING] failOnWarnings: no goal has this parameter; it is ignored; did you mean 'failOnWarning'?") } == 8
assert log.count { it.startsWith("[WARNING] docwright.failOnWarnin: no goal has this property; it is ignored; did you mean 'docwright.failOnWarning'?") } == 1

// The command line comes first.
assert log.any { it.contains("pages: src/main/no-pages: the file or folder does not exist; check the path") }

// Nothing is guessed.
assert log.any { it.contains("several executions configure the plugin differently (default, second); name one, such as 'mvn docwright:check@default'") }
def model = new groovy.json.JsonSlurper().parse(new File(basedir, "target/docwright/model.json"))
assert model.services[0].operations*.name == ["PlantTree"]
