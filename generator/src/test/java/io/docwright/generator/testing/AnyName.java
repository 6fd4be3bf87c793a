package io.docwright.generator.testing;

import java.util.LinkedHashSet;
import java.util.List;
import java.util.Set;

/** Creates arbitrary names: typical ones, and difficult ones. */
final class AnyName {

    private static final List<String> WORDS = List.of(
            "Name", "Domain", "Arn", "Status", "Id", "Created", "Time", "Config", "Url", "IPv4", "Vpc", "Tags", "Http");

    /** Words of Java, of the pages themselves, and names that differ in case alone. */
    private static final List<String> TROUBLE = List.of(
            "class",
            "default",
            "enum",
            "_",
            "record",
            "getClass",
            "toString",
            "builder",
            "hashCode",
            "Id",
            "ID",
            "id",
            "type",
            "param",
            "returns",
            "rtype",
            "dict",
            "list",
            "string",
            "Exceptions",
            "Note",
            "REQUIRED",
            "SDK",
            "x",
            "S3",
            "x-amz-acl",
            "a_b",
            "aB",
            "ab",
            "Error2",
            "SDK_UNKNOWN",
            "None",
            "True",
            "self",
            "key",
            "value");

    private static final List<String> VALUES = List.of(
            "ACTIVE",
            "active",
            "Active",
            "DELETED",
            "IN_PROGRESS",
            "2.0",
            "2",
            "*",
            "",
            "s3:ObjectCreated:*",
            "a b",
            "IT Services",
            "Linux/UNIX (Amazon VPC)",
            "u-6tb1.56xlarge",
            "aws:kms:dsse",
            "class",
            "null",
            "string",
            "-",
            "a|b",
            "x,y",
            "ends ",
            "[x]",
            "{}",
            "True",
            "ÄÖ",
            "TLSv1.2_2021");

    private static final List<String> ERRORS =
            List.of("ConflictException", "NoSuchKey", "InternalServerError", "InvalidThingFault", "Throttling");

    private final Choices choices;

    AnyName(Choices choices) {
        this.choices = choices;
    }

    /** The name of a member. */
    String member() {
        if (choices.oneIn(7)) {
            return choices.of(TROUBLE);
        }
        StringBuilder name = new StringBuilder(choices.of(WORDS));
        for (int more = choices.below(3); more > 0; more--) {
            name.append(choices.of(WORDS));
        }
        if (choices.oneIn(2)) {
            name.setCharAt(0, Character.toLowerCase(name.charAt(0)));
        }
        return name.toString();
    }

    /** The values of an enum, which are not the word {@code string} alone. */
    List<String> values() {
        Set<String> values = new LinkedHashSet<>();
        for (int more = choices.below(6); more >= 0; more--) {
            values.add(choices.of(VALUES));
        }
        return values.equals(Set.of("string")) ? List.of("STRING") : List.copyOf(values);
    }

    /** The name of a method. */
    String method() {
        return choices.of("get", "list", "batch_get", "delete", "update") + "_"
                + choices.of("thing", "domain", "vpc_config", "tags2");
    }

    /** The names of exceptions. */
    List<String> errors() {
        Set<String> errors = new LinkedHashSet<>();
        for (int more = choices.below(5); more > 0; more--) {
            errors.add(choices.of(ERRORS));
        }
        return List.copyOf(errors);
    }
}
