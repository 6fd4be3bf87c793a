// The pages, in a folder that the goals do not read by default.
File pages = new File(basedir, "src/main/pages/garden")
pages.mkdirs()
new File(basedir, "../setup/pages/src/main/resources/garden").eachFile { new File(pages, it.name).bytes = it.bytes }
