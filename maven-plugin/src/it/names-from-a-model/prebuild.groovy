// The pages, as a person has them in the project.
File pages = new File(basedir, "src/main/docwright/garden")
pages.mkdirs()
new File(basedir, "../setup/pages/src/main/resources/garden").eachFile { new File(pages, it.name).bytes = it.bytes }
