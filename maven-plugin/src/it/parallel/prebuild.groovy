// Eight modules that are generated at once.
String parent = "<modelVersion>4.0.0</modelVersion>" +
    "<parent><groupId>io.docwright.it</groupId><artifactId>parallel</artifactId><version>1.0</version></parent>"
(1..8).each {
    File module = new File(basedir, "module-$it")
    module.mkdirs()
    new File(module, "pom.xml").text = "<project>${parent}<artifactId>module-${it}</artifactId><build><plugins><plugin>" +
        "<groupId>io.docwright</groupId><artifactId>docwright-maven-plugin</artifactId></plugin></plugins></build></project>"
}
true
