package io.docwright.generator.word;

import java.util.Locale;
import java.util.Set;
import java.util.regex.Pattern;

/** Returns the singular of English plurals, as needed for names of members. */
final class Inflection {
    private static final Set<String> SAME = Set.of(
            "status",
            "access",
            "address",
            "process",
            "analysis",
            "basis",
            "axis",
            "series",
            "bus",
            "class",
            "canvas",
            "metadata",
            "data",
            "news",
            "lens",
            "kms",
            "dns",
            "aws",
            "sms",
            "tls",
            "https",
            "os",
            "ios",
            "eks",
            "ecs",
            "sns",
            "sqs",
            "rds",
            "dms",
            "efs",
            "ebs",
            "ops",
            "gps",
            "hls",
            "cors",
            "alias",
            "bias",
            "radius",
            "campus",
            "kubernetes",
            "progress",
            "express",
            "success",
            "loss",
            "pass",
            "compress",
            "business",
            "windows",
            "has",
            "is",
            "was",
            "this",
            "yes",
            "as",
            "us",
            "vs",
            "cvss",
            "css",
            "acls",
            "nfs",
            "iops",
            "fps",
            "xss",
            "synopsis",
            "hypothesis",
            "thesis",
            "emphasis",
            "diagnosis",
            "consensus",
            "focus",
            "plus",
            "minus");

    /** The end of {@code tmpfs} and {@code hdfs}: a consonant before {@code fs} that no English plural has there. */
    private static final Pattern FILE_SYSTEM = Pattern.compile("[bcdghjkmnpqstvwxz]fs$");

    private Inflection() {}

    static String singular(String word) {
        int last = word.length() - 1;
        if (last < 2 || (word.charAt(last) != 's' && word.charAt(last) != 'S')) {
            return word;
        }
        String lower = word.toLowerCase(Locale.ROOT);
        if (SAME.contains(lower) || lower.endsWith("ss")) {
            return word;
        }
        if (lower.endsWith("ies") && lower.length() > 4) {
            return cut(word, 3) + "y";
        }
        if (lower.endsWith("sses") || lower.endsWith("xes") || lower.endsWith("ches") || lower.endsWith("shes")) {
            return lower.endsWith("caches") ? cut(word, 1) : cut(word, 2);
        }
        if (lower.endsWith("statuses") || lower.endsWith("aliases") || lower.endsWith("buses")) {
            return cut(word, 2);
        }
        if (lower.endsWith("leaves") || lower.endsWith("shelves") || lower.endsWith("halves")) {
            return cut(word, 3) + "f";
        }
        if (lower.endsWith("indices")) {
            return cut(word, 4) + "ex";
        }
        if (lower.endsWith("analyses")) {
            return cut(word, 2) + "is";
        }
        if (FILE_SYSTEM.matcher(lower).find()) {
            return word;
        }
        return cut(word, 1);
    }

    private static String cut(String word, int letters) {
        return word.substring(0, word.length() - letters);
    }
}
