package io.docwright.fake.http.dispatch;

import io.docwright.fake.http.message.Received;
import io.docwright.fake.http.protocol.ServerProtocol;
import java.util.Map;

/**
 * A request whose operation is known.
 *
 * @param service the service that it calls
 * @param operation the operation's name in the API
 * @param protocol the protocol that the request has
 * @param request the request, as the protocol reads it
 * @param labels the encoded values of the labels in the path
 */
public record Call(
        ServedService service,
        String operation,
        ServerProtocol protocol,
        Received request,
        Map<String, String> labels) {}
