List<String> log = new File(basedir, "build.log").readLines()
assert log.any { it.contains("breaks: garden: operation removed: ") }
assert log.any { it.contains("version: major") }
String changes = new File(basedir, "target/docwright/changes.md").text
assert changes.contains("### Breaks callers")
assert changes.contains("operation removed")
assert new File(basedir, "target/changes.html").text.startsWith("<!DOCTYPE html>")
assert log.any { it.contains("failOnBreaking: since released:") }
assert log.any { it.contains("failOnBreaking: there is nothing to compare with; name the released pages in 'baseline'") }
