package io.docwright.generator.apireference.syntax;

import io.docwright.generator.apireference.syntax.Skeleton.Field;
import io.docwright.generator.apireference.syntax.Skeleton.Structure;
import java.util.ArrayList;
import java.util.List;
import java.util.regex.Pattern;

/**
 * The bodies of sample requests and responses of an operation without syntax blocks, which are forms and XML.
 *
 * <pre>{@code
 * https://garden.example.com/?Action=PlantTrees
 * &Tree.1.Species=oak
 * }</pre>
 *
 * @param requests the names of the parameters of each form, without numbers
 * @param responses the elements below the root element of each response
 */
public record SampleBodies(List<Structure> requests, List<Structure> responses) {
    public static final SampleBodies NONE = new SampleBodies(List.of(), List.of());

    private static final int MOST_PARAMETERS = 1000;
    private static final int DEEPEST = 50;
    private static final Pattern BETWEEN = Pattern.compile("[?&\\s]+");
    private static final Pattern NAME = Pattern.compile("[A-Za-z][\\w.\\-]{0,300}=.*");
    private static final Pattern NUMBER = Pattern.compile("\\d+|N|n|member");

    public SampleBodies {
        requests = List.copyOf(requests);
        responses = List.copyOf(responses);
    }

    /** Returns the bodies among texts; others are ignored. */
    public static SampleBodies of(List<String> texts) {
        List<Structure> requests = new ArrayList<>();
        List<Structure> responses = new ArrayList<>();
        for (String text : texts) {
            String body = text.strip();
            Structure xml = body.startsWith("<") ? XmlSkeletonParser.parse(body) : null;
            Structure root = xml == null ? null : xml.fields().get(0).value().asStructure();
            if (root != null) {
                responses.add(root);
            } else if (body.contains("Action=")) {
                requests.add(form(body));
            }
        }
        return requests.isEmpty() && responses.isEmpty() ? NONE : new SampleBodies(requests, responses);
    }

    private static Structure form(String text) {
        return new Structure(BETWEEN.splitAsStream(text)
                .filter(parameter -> NAME.matcher(parameter).matches())
                .limit(MOST_PARAMETERS)
                .map(parameter -> parameter.substring(0, parameter.indexOf('=')))
                .map(SampleBodies::parameter)
                .toList());
    }

    /** {@code Tree.1.Species} is a field with a field. */
    private static Field parameter(String name) {
        String[] steps = name.split("\\.", DEEPEST);
        Skeleton value = new Skeleton.Scalar("");
        for (int i = steps.length - 1; i > 0; i--) {
            if (!NUMBER.matcher(steps[i]).matches()) {
                value = new Structure(List.of(new Field(steps[i], value, false)));
            }
        }
        return new Field(steps[0], value, false);
    }
}
