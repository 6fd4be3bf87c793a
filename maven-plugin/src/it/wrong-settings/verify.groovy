List<String> log = new File(basedir, "build.log").readLines()
Map<String, String> messages = log.findAll { it.startsWith("[ERROR] Failed to execute goal") }.collectEntries {
    def line = it =~ /on project ([\w-]+): (.*?)( -> \[Help 1\])?$/
    assert line.find()
    [line.group(1), line.group(2)]
}

// One line each, that begins with the parameter and ends with what to do.
Map<String, String> expected = [
    "base-package": "basePackage: it is not set; set the Java package of the clients, such as <basePackage>com.example.aws</basePackage>",
    "base-package-name": "basePackage: 'com.1example' is not a valid package name; use one such as com.example.aws",
    "pages": "pages: src/main/pages: the file or folder does not exist; check the path",
    "default-pages": "pages: src/main/docwright: the file or folder does not exist; check the path",
    "services": "services: there is no service 'gradne' in these pages; there is garden",
    "operations": "operations: there is no operation 'GetTreee' in these pages; use the name on its page or the name in the API",
    "names-file": "namesFile: names.json: the names file does not exist; create it with 'docwright names', or check the path",
    "bindings": "bindings: bindings.json: the bindings file does not exist; check the path",
    "format": "format: 'pdf' is not a format of pages; use one of rst, html, markdown, text, or omit it",
    "limits": "limits: 'page-size' is not a limit; the limits are [page-bytes, line-length, depth, members, name-length, pages, marks, archive-bytes]",
    "limits-number": "limits: 'deep' is not a number; write depth=1000",
    "limits-range": "limits: the limit depth is 5000; it must be from 1 to 1000",
    "encoding": "encoding: 'utf-9' is not an encoding of this Java runtime; use one such as UTF-8",
    "includes": "pages: ../pages: no page in this folder matches the patterns; check the patterns of files to include and to exclude",
    "artifact-type": "pages: io.docwright.it:setup:1.0:pom is not a jar or zip; name an artifact of one of these types",
    "two-executions": "outputDirectory: another execution writes to target/generated-sources/docwright already (generate default);" +
        ' configure a different folder, such as <outputDirectory>${project.build.directory}/generated-sources/docwright-second</outputDirectory>',
]
expected.each { module, line -> assert messages[module] == line }
assert messages["artifact"].startsWith("pages: cannot find com.example:pages:1.0:jar: ")
assert messages["artifact"].endsWith("; check groupId:artifactId:version[:type][:classifier], and build or install its module first")
assert messages.keySet() == expected.keySet() + "artifact"
assert log.any { it.contains("docwright.skip is set: nothing done") }
