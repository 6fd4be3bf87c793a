package io.docwright.generator.infer.api;

import io.docwright.generator.apireference.ApiIndex;
import io.docwright.generator.apireference.ApiMember;
import io.docwright.generator.apireference.ApiPage;
import io.docwright.generator.diagnostics.Diagnostic;
import io.docwright.generator.diagnostics.DiagnosticCode;
import io.docwright.generator.diagnostics.Diagnostics;
import io.docwright.generator.diagnostics.Severity;
import io.docwright.generator.diagnostics.SourceSpan;
import io.docwright.generator.infer.place.Node;
import io.docwright.generator.infer.place.PlaceGraph;
import io.docwright.generator.infer.place.Places;
import io.docwright.generator.infer.place.Root;
import io.docwright.generator.infer.place.Slot;
import io.docwright.generator.text.Count;
import java.util.Collections;
import java.util.IdentityHashMap;
import java.util.List;
import java.util.Set;
import java.util.SortedMap;
import java.util.TreeMap;
import java.util.TreeSet;
import java.util.stream.Collectors;

/**
 * Compares boto3 pages with the API's own reference after both were joined: reports members and values that only one of them has, and
 * members that both describe differently. One of the two sources is out of date then.
 */
public final class SourceComparison {
    private static final int SHOWN = 3;

    /** Members that every response of some protocols has, and that the boto3 family leaves out. */
    private static final Set<String> OF_EVERY_RESPONSE = Set.of("requestId", "ResponseMetadata");

    private final ApiIndex api;
    private final Diagnostics diagnostics;
    private final SortedMap<String, SourceSpan> onlyBoto = new TreeMap<>();
    private final SortedMap<String, SourceSpan> onlyApi = new TreeMap<>();
    private final SortedMap<String, SourceSpan> values = new TreeMap<>();
    /** The places whose types were reported as different: a type may be at many places. */
    private final Set<String> compared = new TreeSet<>();

    /** The files of API pages: places of operations that have no other page. */
    private final Set<String> ownFiles;

    private SourceComparison(ApiIndex api, Diagnostics diagnostics) {
        this.api = api;
        this.diagnostics = diagnostics;
        this.ownFiles =
                api.service().pages().stream().map(page -> page.span().file()).collect(Collectors.toSet());
    }

    /** Reports the differences of all joined places, each type once. */
    public static void report(PlaceGraph graph, ApiIndex api, Diagnostics diagnostics) {
        SourceComparison comparison = new SourceComparison(api, diagnostics);
        for (Node node : graph.nodes()) {
            if (!node.root.kind.isPaginator() && !comparison.ownFiles.contains(node.root.file)) {
                comparison.compare(node);
            }
        }
        comparison.report(comparison.onlyBoto, "the API's own reference does not have ", "member");
        comparison.report(comparison.onlyApi, "the boto3 pages do not have ", "member");
        comparison.report(comparison.values, "only one of both sources has some values of ", "enum");
    }

    private void compare(Node node) {
        List<ApiMember> listed = listed(node);
        boolean joined = node.slots.stream().anyMatch(slot -> slot.api != null);
        if (!joined || listed.isEmpty()) {
            return;
        }
        Set<ApiMember> left = Collections.newSetFromMap(new IdentityHashMap<>());
        left.addAll(listed);
        for (Slot slot : node.slots) {
            ApiMember member = slot.api;
            String place = place(node) + "." + slot.name;
            if (member == null) {
                if (!slot.wholeBody) {
                    onlyBoto.putIfAbsent(place, new SourceSpan(node.root.file, slot.line, slot.column));
                }
            } else {
                left.remove(member);
                compare(node, slot, member, place);
            }
        }
        left.stream()
                .filter(member -> node.slots.stream().noneMatch(slot -> slot.wholeBody)
                        && !member.wire().rootTag())
                .filter(member -> !OF_EVERY_RESPONSE.contains(member.name()))
                .forEach(member -> onlyApi.putIfAbsent(place(node) + "." + member.name(), member.span()));
    }

    private void compare(Node node, Slot slot, ApiMember member, String place) {
        Node inner = slot.type.node();
        if (inner != null
                && inner.kind == Node.Kind.ENUM
                && inner.via == Node.Via.MEMBER
                && !member.constraints().values().isEmpty()
                && !new TreeSet<>(inner.values)
                        .equals(new TreeSet<>(member.constraints().values()))) {
            values.putIfAbsent(place, member.span());
        }
        boolean input = node.root.kind.isInput() && node.isDescribed();
        if (input && node.isRoot() && member.required() != null && member.required() != slot.required) {
            disagree(
                    node,
                    slot,
                    member,
                    place + " is " + (slot.required ? "required" : "optional"),
                    member.required() ? "required" : "optional");
        }
        CommonKind here = CommonKind.of(slot.type);
        CommonKind there = member.type() == null ? null : CommonKind.of(member.type());
        if (here != null && there != null && here != there && compared.add(place)) {
            disagree(node, slot, member, place + " is a " + here.word(), "a " + there.word());
        }
    }

    private void disagree(Node node, Slot slot, ApiMember member, String here, String there) {
        diagnostics.add(new Diagnostic(
                Severity.NOTE,
                DiagnosticCode.SOURCES_DISAGREE,
                new SourceSpan(node.root.file, slot.line, slot.column),
                here + " here, and " + there + " on the API's own page, " + member.span() + "; this page is used",
                "update the older of the two pages"));
    }

    private List<ApiMember> listed(Node node) {
        ApiPage.OperationPage operation = node.isRoot() ? api.operation(node.root.name) : null;
        if (operation != null && node.root.kind != Root.Kind.EXCEPTION) {
            return node.root.kind.isInput() ? operation.input() : operation.output();
        }
        ApiPage.DataTypePage type = node.api == null ? null : api.dataType(node.api.name());
        return type == null ? List.of() : type.members();
    }

    private static String place(Node node) {
        return node.isRoot() || node.api == null ? Places.path(node) : node.api.name();
    }

    private void report(SortedMap<String, SourceSpan> places, String message, String noun) {
        if (!places.isEmpty()) {
            diagnostics.add(new Diagnostic(
                    Severity.NOTE,
                    DiagnosticCode.ONLY_ONE_SOURCE,
                    places.values().iterator().next(),
                    message + Count.of(places.size(), noun) + " of "
                            + api.service().id() + ": "
                            + places.keySet().stream().limit(SHOWN).collect(Collectors.joining(", "))
                            + (places.size() > SHOWN ? " and others" : ""),
                    "update the older of the two sources, if this matters"));
        }
    }
}
