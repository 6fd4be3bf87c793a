assert new File(basedir, "target/classes/com/example/garden/GardenClient.class").isFile()
assert !new File(basedir, "build.log").text.contains("ERROR")
