package io.docwright.generator.testing;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import java.util.TreeSet;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * The pages, the names and the bindings of a small service, in which any of the places where text comes from outside can
 * hold another text. A place is written {@code §name|default text§}.
 */
public final class HostilePages {
    private static final Pattern PLACE = Pattern.compile("§([a-z-]+)\\|([^§]*)§");

    private static final Map<String, String> FILES = Map.of(
            "garden.rst",
            """
            ******
            Garden
            ******

            .. py:class:: §service-name|Garden§.Client

              A low-level client representing Garden

              Keeps §service-text|trees§.

              ::

                import boto3

                client = boto3.client('§service-id|garden§')
            """,
            "garden/client/get_tree.rst",
            """
            :doc:`Garden <../../garden>` / Client / get_tree

            ********
            get_tree
            ********

            .. py:method:: Garden.Client.§method|get_tree§(**kwargs)

              Gets §operation-text|a tree§.

              * an item: §item|one§

              .. note::

                Mind §note|this§.

              In **§bold|bold§**, *§italic|italic§* and ``§code|code§``; `§link-text|a link§ <§link-target|https://a.b/c§>`__.

              ::

                §code-block|block§

              .. danger::

                This operation is deprecated and §deprecation|gone§.

              See also: `AWS API Documentation <https://docs.aws.amazon.com/goto/WebAPI/garden-§version|2021-05-04§/§api-name|GetTree§>`_

              **Request Syntax**
              ::

                response = client.get_tree(
                    §parameter-name|id§='string',
                    kind='OAK'|'§enum-value|ELM§',
                    labels={
                        'string': 'string'
                    }
                )

              :type §parameter-name|id§: string
              :param §parameter-name|id§: **[REQUIRED]**

                Which §parameter-text|one§.

              :type kind: string
              :param kind:

                What kind.

              :type labels: dict
              :param labels:

                - *(string) --* §key-text|the key§

                  - *(string) --* the value

              :rtype: dict
              :returns:

                **Response Syntax**
                ::

                  {
                      'tree': {
                          '§member-name|height§': 123,
                          'twigs': [
                              {
                                  '§element-member|colour§': 'string'
                              },
                          ]
                      }
                  }

                **Response Structure**

                - *(dict) --*

                  - **tree** *(dict) --*

                    The §structure-text|tree§.

                    - **§member-name|height§** *(integer) --*

                      How §member-text|high§.

                    - **twigs** *(list) --*

                      - *(dict) --*

                        - **§element-member|colour§** *(§type-word|string§) --*

                          Which.

              **Exceptions**

              *   :py:class:`Garden.Client.exceptions.§exception-in-list|NoSuchTree§`

              **Examples**

              Gets §example-title|the oak§.
              ::

                response = client.get_tree(
                    id='§example-request|oak§',
                    labels={
                        '§example-key|a§': 'b',
                    },
                )

                print(response)

              Expected Output:
              ::

                {
                    'tree': {
                        'height': 12,
                        'twigs': [
                            {
                                'colour': '§example-response|brown§',
                            },
                        ],
                    },
                    'ResponseMetadata': {
                        '...': '...',
                    },
                }
            """,
            "garden/client/exceptions/NoSuchTree.rst",
            """
            .. py:class:: Garden.Client.exceptions.§exception-name|NoSuchTree§

              There is §exception-text|none§.

              **Example**
              ::

                try:
                  ...
                except client.exceptions.NoSuchTree as e:
                  print(e.response)

              .. py:attribute:: response

                **Syntax**
                ::

                  {
                      '§exception-member|reason§': 'string',
                      'Error': {
                          'Code': 'string',
                          'Message': 'string'
                      }
                  }

                **Structure**

                - *(dict) --*

                  There is none.

                  - **§exception-member|reason§** *(string) --*

                    Why §exception-member-text|so§.

                  - **Error** *(dict) --*

                    - **Code** *(string) --*

                    - **Message** *(string) --*
            """,
            "garden/paginator/GetTree.rst",
            """
            .. py:class:: Garden.Paginator.§paginator-name|GetTree§

              ::

                paginator = client.get_paginator('get_tree')

              .. py:method:: paginate(**kwargs)

                Creates an iterator that will paginate through responses from :py:meth:`Garden.Client.§paginator-method|get_tree§`.

                **Request Syntax**
                ::

                  response_iterator = paginator.paginate(
                      id='string',
                      PaginationConfig={
                          'MaxItems': 123,
                          'StartingToken': 'string'
                      }
                  )

                :returns: None
            """,
            "garden/waiter/TreeGrown.rst",
            """
            .. py:class:: Garden.Waiter.§waiter-name|TreeGrown§

              ::

                waiter = client.get_waiter('tree_grown')

              .. py:method:: wait(**kwargs)

                Polls :py:meth:`Garden.Client.§waiter-method|get_tree§` every 15 seconds until a successful state is reached. An error is raised after 40 failed checks.

                **Request Syntax**
                ::

                  waiter.wait(
                      id='string',
                      WaiterConfig={
                          'Delay': 123,
                          'MaxAttempts': 123
                      }
                  )

                :returns: None
            """,
            "names.json",
            """
            {"format": "docwright-names/1", "services": {"garden": {
              "§record-name|Tree§": {"name": "§chosen-name|Oak§", "kind": "structure", "why": "§why|so§",
                "members": ["§record-member|height§", "twigs"], "places": ["§record-place|GetTree.output.tree§"]}}}}
            """,
            "garden/bindings.json",
            """
            {"format": "docwright-bindings/1", "service": "garden", "protocol": "rest-json",
             "apiVersion": "§api-version|2021-05-04§", "endpointPrefix": "§endpoint-prefix|garden§",
             "signingName": "§signing-name|garden§", "globalEndpoint": "§global-endpoint|a.b§",
             "operations": {"GetTree": {"http": "GET /§path|trees§", "hostPrefix": "§host-prefix|a.§",
               "input": {"id": {"query": "§query|id§"}, "kind": {"header": "§header|kind§"},
                         "labels": {"headers": "§headers|x-§"}},
               "output": {"tree": {"name": "§wire-name|t§"}}}},
             "errors": {"NoSuchTree": {"code": "§error-code|none§"}}}
            """);

    private HostilePages() {}

    /** The names of all places, sorted. */
    public static List<String> places() {
        TreeSet<String> places = new TreeSet<>();
        FILES.values().forEach(text -> PLACE.matcher(text).results().forEach(place -> places.add(place.group(1))));
        return List.copyOf(places);
    }

    /** Writes all files, with {@code text} in all spots of some places. */
    public static void write(Path folder, Set<String> places, String text) throws IOException {
        for (Map.Entry<String, String> file : new TreeMap<>(FILES).entrySet()) {
            boolean json = file.getKey().endsWith(".json");
            String there = json ? text.replace("\\", "\\\\").replace("\"", "\\\"") : text;
            Path path = folder.resolve(file.getKey());
            Files.createDirectories(path.getParent());
            Files.writeString(
                    path,
                    PLACE.matcher(file.getValue())
                            .replaceAll(found -> Matcher.quoteReplacement(
                                    places.contains(found.group(1)) ? there : found.group(2))));
        }
    }
}
