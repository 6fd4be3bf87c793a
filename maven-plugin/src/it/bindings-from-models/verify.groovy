List<String> log = new File(basedir, "build.log").readLines()
assert log.count { it.contains("src/main/docwright/garden/bindings.json: imported") } == 1

def bindings = new groovy.json.JsonSlurper().parse(new File(basedir, "src/main/docwright/garden/bindings.json"))
assert bindings.operations.ListTrees.http == "GET /trees"
assert bindings.endpointRules == ["-> https://garden.example.com"]
