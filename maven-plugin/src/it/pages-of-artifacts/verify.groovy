assert new File(basedir, "build.log").text.count("3 pages read; target/generated-sources/docwright: ") == 2
File client = new File(basedir, "client/target")
assert new File(client, "docwright/pages/io.docwright.it.pages-1.0/garden/get_tree.rst").isFile()
assert new File(client, "docwright/pages/io.docwright.it.more-pages-1.0/pond/get_fish.rst").isFile()
assert !new File(client, "docwright/pages/io.docwright.it.more-pages-1.0/META-INF").exists()
assert new File(client, "classes/com/example/garden/GardenClient.class").isFile()
assert new File(client, "classes/com/example/pond/PondClient.class").isFile()
