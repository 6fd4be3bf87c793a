String log = new File(basedir, "build.log").text
assert log.count("files written") == 1

// Looked at, and nothing else; the third build was silent.
def looked = log =~ /docwright: up to date, looked at in (\d+) ms/
assert looked.find()
assert log.count("[INFO] Nothing to compile") == 1

// What was written stays as it was written.
File generated = new File(basedir, "target/generated-sources/docwright/com/example/garden")
File record = new File(basedir, "target/docwright/generate-default.run")
assert record.lastModified() >= new File(generated, "GardenClient.java").lastModified()
assert record.lastModified() < new File(basedir, "build.log").lastModified() - 1000
