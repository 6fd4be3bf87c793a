String log = new File(basedir, "build.log").text
assert log.contains(": 4 files written, 12 unchanged, 0 removed")
File generated = new File(basedir, "target/generated-sources/docwright/com/example/garden")
assert new File(generated, "model/GetTreeResponse.java").text.contains("planting()")
assert new File(generated, "model/Planting.java").isFile()
