List<String> log = new File(basedir, "build.log").readLines()
assert log.count { it.contains("src/main/docwright/names.json written") } == 1
assert log.count { it.contains("src/main/docwright/names.json is up to date") } == 1
assert log.any { it.contains("garden: 0 kept, 1 new, 0 retired") }
assert log.any { it.contains("2 pages checked") }

def names = new groovy.json.JsonSlurper().parse(new File(basedir, "src/main/docwright/names.json"))
assert names.services.garden.PlantingSpot.name == "PlantingSpot"
def model = new groovy.json.JsonSlurper().parse(new File(basedir, "target/docwright/model.json"))
assert model.services[0].shapes.containsKey("PlantingSpot")
