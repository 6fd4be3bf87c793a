package io.docwright.generator.java;

import io.docwright.generator.model.Example;
import java.util.List;
import java.util.Map;

/** Examples of every kind of value, and all that is dangerous in them. */
final class TortureExamples {
    private static final String EVERY_TYPE = """
            response = client.show(
                # Everything there is.
                all={
                    'string': 'it\\'s "quoted" \\\\ \\u00e9 \\U0001f600 \\x00',
                    'integer': 9007199254740993,
                    'float': 1,
                    'boolean': True,
                    'timestamp': datetime(2012, 5, 8, 1, 2, 3, 1, 129, 0),
                    'blob': b'bytes \\xff',
                    'document': {'a': [1, 2.5, None, False, {}]},
                    'strings': ['a', 'b'],
                    'matrix': [[1.0, 2.0], []],
                    'leaves': [{'name': 'one'}, {}],
                    'choices': [{'string': 'x'}, {'leaf': {'name': 'y'}}, {'tags': ['a', 'b']}, {'unknown': True}],
                    'counts': {'RED': 1, 'purple': -2},
                    'groups': {'first': [{'name': 'a'}], 'second': []},
                    'leaf': {},
                    'color': 'lightBlue',
                    'choice': {'byName': {'k': {'hashCode': 'blob'}}},
                    'token': None,
                },
            )

            print(response)
            """;

    private static final String PULL = "client.pull(limb='a', force=1)";

    private static final String HOSTILE =
            "client.watch(filter='Ends the comment: */ /* {@code } }} \\\\u002a/ $L @see <b>&amp;</b> "
                    + "long ".repeat(40) + "')";

    private static final String ROWS =
            "client.watch(filter='\"\"\"\"Rows\"\"\"\\n  {\"a\": \"\\\\1\"}\\n\\n" + "long ".repeat(20) + "end\"')";

    /** By the operation's name. */
    static final Map<String, List<Example>> BY_OPERATION = Map.of(
            "Show",
            List.of(
                    new Example("Every type.", EVERY_TYPE, "{}"),
                    new Example("Structures in themselves.", """
                            client.show(
                                tree={'children': [{'children': [{'value': 'leaf'}]}, {'value': 'other'}], \
                            'byName': {'f': {'trees': [{'value': 'g'}]}}},
                                all={'string': 's', 'integer': '1', 'leaf': {'name': 'n'}, 'color': 'RED', \
                            'timestamp': 1607472987.918, 'blob': 'text', 'leaves': [], 'counts': {}},
                            )""", null),
                    new Example("", "response = client.show()", null)),
            "Pull",
            List.of(
                    new Example("Lacks what is required: left out.", "client.pull(limb='arm')", null),
                    new Example("Knows a member that is not there.", "client.pull(limb='a', force=1, arm=1)", null),
                    new Example("Holds a word for a number.", "client.pull(limb='a', force='much')", null),
                    new Example("Is no Python.", "client.pull(limb='a', force=", null),
                    new Example(
                            "Has dangerous names.",
                            "client.pull(limb='a', force=1, names={'class': 'c', 'S3': {'Bucket': 'b'}, 'tags': ['t'], "
                                    + "'with': {'name': 'w'}})",
                            null),
                    new Example("Has a response.", PULL, """
                            {
                                'all': {
                                    'string': 'ends here: */ {@code } \\u002a/',
                                    'integer': 3,
                                    'float': 1.5,
                                    'boolean': False,
                                    'timestamp': datetime(2012, 5, 8, 1, 2, 3),
                                    'blob': b'bytes',
                                    'strings': ['a', 'b\\nc'],
                                    'matrix': [[1.0, 2.0], []],
                                    'leaves': [{'name': 'one'}, {}],
                                    'choices': [{'string': 'x'}, {'leaf': {'name': 'y'}}],
                                    'counts': {'RED': 1},
                                    'color': 'lightBlue',
                                    'token': None,
                                },
                                'ResponseMetadata': {'...': '...'},
                            }"""),
                    new Example(
                            "Has a long response.",
                            PULL,
                            "{'tree': {'children': [" + "{'value': 'leaf'}, ".repeat(99) + "]}}"),
                    new Example("Has a response of another operation.", PULL, "{'arm': 1}"),
                    new Example("Has a response that is no Python.", PULL, "{'all': ")),
            "Upload",
            List.of(new Example("* A list", "client.upload(body=b'bytes', odd='new\\nline')", null)),
            "Watch",
            List.of(new Example("Ends here */ {@code", HOSTILE, null), new Example("Rows.", ROWS, null)));

    private TortureExamples() {}
}
