assert new File(basedir, "target/classes/com/example/garden/GardenClient.class").isFile()
assert !new File(basedir, "target/classes/com/example/testing").exists()
assert new File(basedir, "target/test-classes/com/example/testing/garden/GardenClient.class").isFile()
assert new File(basedir, "target/test-classes/com/example/PlantingTest.class").isFile()
// One of two operations was wanted for the program.
assert !new File(basedir, "target/classes/com/example/garden/model/PlantTreeRequest.class").exists()
