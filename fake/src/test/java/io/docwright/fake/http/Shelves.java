package io.docwright.fake.http;

import io.docwright.fake.description.DescriptionReader;
import io.docwright.fake.description.ServiceDescription;
import java.io.ByteArrayInputStream;
import java.nio.charset.StandardCharsets;

/** A small service whose operations use all parts of messages. */
final class Shelves {
    private static final String JSON = """
            {"format": "docwright-service/1", "service": {"name": "Shelves", "id": "shelves", "operations": [
              {"name": "CreateShelf", "method": "create_shelf", "input": "CreateShelfRequest", "output": "Shelf",
               "errors": ["ShelfExistsException"], "examples": []},
              {"name": "GetThing", "method": "get_thing", "input": "GetThingRequest", "output": "GetThingResponse",
               "errors": ["NoThing"], "examples": []},
              {"name": "PutThing", "method": "put_thing", "input": "PutThingRequest", "output": "PutThingResponse",
               "errors": [], "examples": []},
              {"name": "WatchShelf", "method": "watch_shelf", "input": "GetThingRequest", "output": "WatchShelfResponse",
               "errors": [], "examples": []}],
             "shapes": {
              "CreateShelfRequest": {"kind": "structure", "members": [
                {"name": "name", "target": "string", "required": true},
                {"name": "dryRun", "target": "boolean"},
                {"name": "secret", "target": "string", "sensitive": true},
                {"name": "sizes", "target": {"list": "integer"}},
                {"name": "tags", "target": {"map": ["string", "string"]}},
                {"name": "shelf", "target": {"ref": "Shelf"}}]},
              "Shelf": {"kind": "structure", "members": [
                {"name": "name", "target": "string"},
                {"name": "madeAt", "target": "timestamp"},
                {"name": "inner", "target": {"ref": "Shelf"}},
                {"name": "document", "target": "document"}]},
              "GetThingRequest": {"kind": "structure", "members": [
                {"name": "name", "target": "string", "required": true},
                {"name": "key", "target": "string", "required": true}]},
              "GetThingResponse": {"kind": "structure", "members": [
                {"name": "body", "target": {"stream": "blob"}},
                {"name": "kind", "target": "string"},
                {"name": "marks", "target": {"map": ["string", "string"]}}]},
              "PutThingRequest": {"kind": "structure", "members": [
                {"name": "name", "target": "string", "required": true},
                {"name": "key", "target": "string", "required": true},
                {"name": "body", "target": {"stream": "blob"}}]},
              "PutThingResponse": {"kind": "structure", "members": [
                {"name": "length", "target": "integer"}]},
              "WatchShelfResponse": {"kind": "structure", "members": [
                {"name": "events", "target": {"eventStream": "Events"}}]},
              "Events": {"kind": "union", "members": [
                {"name": "added", "target": {"ref": "Shelf"}},
                {"name": "gone", "target": {"ref": "NoThing"}}]},
              "NoThing": {"kind": "exception", "members": [
                {"name": "message", "target": "string"},
                {"name": "key", "target": "string"}]},
              "ShelfExistsException": {"kind": "exception", "members": []}},
             "paginators": [], "waiters": []},
             "bindings": {
              "": "protocol=%s apiVersion=2026-01-01 signingName=shelves targetPrefix=Shelves_1 rpcName=Shelves\\nNoThing code=No.Thing",
              "statuses": "NoThing 404\\nCreateShelf() 201",
              "CreateShelf()": "POST /shelves/{name}",
              "GetThing()": "GET /shelves/{name}/things/{key+}",
              "PutThing()": "PUT /shelves/{name}/things/{key+} gzip",
              "WatchShelf()": "GET /shelves/{name}/events/{key}"%s}}
            """;

    private static final String PLACES = """
            ,
              "CreateShelfRequest": "name label=name\\ndryRun query=dry-run",
              "GetThingRequest": "name label=name\\nkey label=key",
              "PutThingRequest": "name label=name\\nkey label=key\\nbody payload",
              "WatchShelfResponse": "events payload",
              "GetThingResponse": "body payload\\nkind header=X-Kind\\nmarks headers=x-mark-"
            """;

    private Shelves() {}

    /** The service with a protocol. */
    static ServiceDescription with(String protocol) {
        String json = JSON.formatted(protocol, protocol.startsWith("rest") ? PLACES : "");
        return DescriptionReader.read(new ByteArrayInputStream(json.getBytes(StandardCharsets.UTF_8)));
    }
}
