// All pages were released; the project has one less.
File released = new File(basedir, "released/garden")
File pages = new File(basedir, "src/main/docwright/garden")
released.mkdirs()
pages.mkdirs()
List<File> all = new File(basedir, "../setup/pages/src/main/resources/garden").listFiles().findAll { it.file }.sort()
all.each { new File(released, it.name).bytes = it.bytes }
all.drop(1).each { new File(pages, it.name).bytes = it.bytes }
