List<String> log = new File(basedir, "build.log").readLines()
Map<String, String> told = log.findAll { it.startsWith("[ERROR] Failed to execute goal") }.collectEntries {
    def line = it =~ /on project ([\w-]+): (.*?)( -> \[Help 1\])?$/
    assert line.find()
    [line.group(1), line.group(2)]
}

// One line each, that begins with the parameter and ends with what to do.
Map<String, String> expected = [
    "base-package": "basePackage: it is not set; name the Java package of the clients, such as <basePackage>com.example.aws</basePackage>",
    "base-package-name": "basePackage: 'com.1example' is no name of a Java package; write one such as com.example.aws",
    "pages": "pages: src/main/pages: there is no such file or folder; check the path",
    "default-pages": "pages: src/main/docwright: there is no such file or folder; check the path",
    "services": "services: there is no service 'gradne' in these pages; there is garden",
    "operations": "operations: there is no operation 'GetTreee' in these pages; name it as its page or its API does",
    "names-file": "namesFile: names.json: there is no such names file; write it with 'docwright names', or check the path",
    "bindings": "bindings: bindings.json: there is no such bindings file; check the path",
    "format": "format: 'pdf' is no form of pages; write rst, text, html or markdown, or leave it out",
    "limits": "limits: there is no limit 'page-size'; there are [page-bytes, line-length, depth, members, name-length, pages, marks]",
    "limits-number": "limits: 'deep' is no number; write depth=1000",
    "limits-range": "limits: the limit depth is 5000; it can be from 1 to 1000",
    "encoding": "encoding: 'utf-9' is no encoding that this Java knows; write one such as UTF-8",
    "includes": "pages: ../pages: there is no page in this folder that the patterns let in; check includes and excludes",
    "artifact-type": "pages: io.docwright.it:setup:1.0:pom is no jar or zip; name an artifact of one of these types",
    "two-executions": "outputDirectory: another execution writes to target/generated-sources/docwright already (generate default);" +
        ' give each its own, such as <outputDirectory>${project.build.directory}/generated-sources/docwright-second</outputDirectory>',
]
expected.each { module, line -> assert told[module] == line }
assert told["artifact"].startsWith("pages: cannot find com.example:pages:1.0:jar: ")
assert told["artifact"].endsWith("; check groupId:artifactId:version[:type][:classifier], and build or install what it is made of first")
assert told.keySet() == expected.keySet() + "artifact"
assert log.any { it.contains("docwright.skip is set: nothing done") }
