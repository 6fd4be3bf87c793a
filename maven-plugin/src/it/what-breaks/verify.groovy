List<String> log = new File(basedir, "build.log").readLines()
assert log.any { it.contains("breaks: garden: operation removed: ") }
assert log.any { it.contains("version: major") }
String changes = new File(basedir, "target/docwright/changes.md").text
assert changes.contains("### Breaks callers")
assert changes.contains("operation removed")
assert new File(basedir, "target/changes.html").text.startsWith("<!DOCTYPE html>")
assert log.any { it.contains("failOnBreaking: since released:") }
assert log.any { it.contains("failOnBreaking: there is nothing to compare with; name the released pages in 'baseline'") }

// What exceeds a limit is reported for both versions, and nothing is compared.
assert log.any { it =~ /^\[ERROR] released\/garden\/\w+.rst: error: the file has \d+ bytes; the limit is 100; it is ignored/ }
assert log.any { it =~ /^\[ERROR] src\/main\/docwright\/garden\/\w+.rst: error: the file has \d+ bytes; the limit is 100; it is ignored/ }
assert log.count { it =~ /:(diff|check) .*The pages have 3 errors, reported above with file and line/ } == 2

// Places are relative to the project.
assert changes =~ /old `released\/garden\/\w+\.rst:\d+/
assert !changes.contains(basedir.path.replace(File.separator, "/"))
