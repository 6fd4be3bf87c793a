// A module for each setting, all in one build that goes on where one fails.
File pages = new File(basedir, "pages")
pages.mkdirs()
new File(basedir, "../setup/pages/src/main/resources/garden").eachFile { new File(pages, it.name).bytes = it.bytes }

Map<String, String> settings = [
    "base-package": "<basePackage/>",
    "base-package-name": "<basePackage>com.1example</basePackage>",
    "pages": "<pages>src/main/pages</pages>",
    "default-pages": "<pages combine.self='override'/>",
    "services": "<services>gradne</services>",
    "operations": "<operations>GetTreee</operations>",
    "names-file": "<namesFile>names.json</namesFile>",
    "bindings": "<bindings>bindings.json</bindings>",
    "format": "<format>pdf</format>",
    "limits": "<limits>page-size=1000</limits>",
    "limits-number": "<limits><limit>page-bytes=1000000</limit><limit>depth=deep</limit></limits>",
    "limits-range": "<limits>depth=5000</limits>",
    "encoding": "<encoding>utf-9</encoding>",
    "includes": "<includes>**/*.md</includes>",
    "artifact": "<pages>com.example:pages:1.0</pages>",
    "artifact-type": "<pages>io.docwright.it:setup:1.0:pom</pages>",
    "skip": "<basePackage/><skip>true</skip>",
].collectEntries { name, setting -> [name, "<configuration>${setting}</configuration>".toString()] }
settings["two-executions"] = "<executions><execution><id>second</id><goals><goal>generate</goal></goals></execution></executions>"
String parent = "<modelVersion>4.0.0</modelVersion>" +
    "<parent><groupId>io.docwright.it</groupId><artifactId>wrong-settings</artifactId><version>1.0</version></parent>"
settings.each { name, setting ->
    File module = new File(basedir, name)
    module.mkdirs()
    new File(module, "pom.xml").text = "<project>${parent}<artifactId>${name}</artifactId><build><plugins><plugin>" +
        "<groupId>io.docwright</groupId><artifactId>docwright-maven-plugin</artifactId>" +
        "${setting}</plugin></plugins></build></project>"
}
true
