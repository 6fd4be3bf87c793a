String log = new File(basedir, "build.log").text
assert log.contains(": 2 files written, 14 unchanged, 0 removed")
File generated = new File(basedir, "target/generated-sources/docwright/com/example/garden")
assert new File(generated, "GardenClient.java").text.contains("Plants a tree.")
assert new File(generated, "model/GetTreeResponse.java").isFile()
