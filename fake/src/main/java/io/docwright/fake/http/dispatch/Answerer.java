package io.docwright.fake.http.dispatch;

import java.util.Map;

/** Answers the calls of a service in plain Java. */
@FunctionalInterface
public interface Answerer {

    /**
     * Answers a call.
     *
     * @param operation the operation's name in the API
     * @param input the members of the input
     * @return the members of the output
     * @throws io.docwright.fake.error.FakeError if the service would refuse the call
     */
    Map<String, Object> answer(String operation, Map<String, ?> input);
}
