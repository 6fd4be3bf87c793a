String log = new File(basedir, "build.log").text
assert log.count("16 files written, 0 unchanged, 0 removed") == 8
assert !log.contains("thread-safe")

List<byte[]> clients = (1..8).collect {
    new File(basedir, "module-$it/target/generated-sources/docwright/com/example/garden/GardenClient.java").bytes
}
assert clients.every { Arrays.equals(it, clients[0]) }
