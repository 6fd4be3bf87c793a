package io.docwright.corpus;

import io.docwright.generator.apireference.ApiError;
import io.docwright.generator.apireference.ApiMember;
import io.docwright.generator.apireference.ApiPage;
import io.docwright.generator.apireference.ApiService;
import io.docwright.generator.diagnostics.SourceSpan;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.TreeSet;
import java.util.stream.IntStream;

/** The places of facts, as the scorer of API pages calls them: {@code garden.GetTree.input.id}. */
final class ApiPlaces {
    private final Map<String, List<ApiPlace>> places = new HashMap<>();

    /** The places of these services. */
    ApiPlaces(List<ApiService> services) {
        services.forEach(this::service);
    }

    /** The place with a name, on each page that has it: a service is on all its pages. */
    List<ApiPlace> find(String name) {
        String member = name.replace("[]", "");
        String[] parts = member.split("\\.", -1); // a member of the payload: garden.CreateTree.input.Tree.Height
        String flat = parts.length < 5 ? member : String.join(".", parts[0], parts[1], parts[2], parts[4]);
        return places.getOrDefault(member, places.getOrDefault(flat, List.of()));
    }

    private void service(ApiService service) {
        for (ApiPage page : service.pages()) {
            add(service.id(), new ApiPlace(page, null, null, 1, Integer.MAX_VALUE));
        }
        service.operations().forEach(page -> {
            String name = service.id() + "." + page.name();
            List<SourceSpan> heads = new ArrayList<>();
            page.input().forEach(member -> heads.add(member.span()));
            page.output().forEach(member -> heads.add(member.span()));
            page.errors().forEach(error -> heads.add(error.span()));
            add(name, new ApiPlace(page, null, null, 1, Integer.MAX_VALUE));
            members(page, name + ".input.", page.input(), heads);
            members(page, name + ".output.", page.output(), heads);
            for (ApiError error : page.errors()) {
                int line = error.span().line();
                add(name + "!" + error.code(), new ApiPlace(page, null, error, line, next(line, heads)));
            }
        });
        service.dataTypes().forEach(page -> {
            List<SourceSpan> heads =
                    page.members().stream().map(ApiMember::span).toList();
            members(page, service.id() + "." + page.name() + ".", page.members(), heads);
        });
    }

    private void members(ApiPage page, String prefix, List<ApiMember> members, List<SourceSpan> heads) {
        for (ApiMember member : members) {
            if (!member.wire().rootTag()) {
                int line = member.span().line();
                add(prefix + member.name(), new ApiPlace(page, member, null, line, next(line, heads)));
            }
        }
    }

    /** The first line of the next entry. */
    private static int next(int line, List<SourceSpan> heads) {
        IntStream lines = new TreeSet<>(heads.stream().map(SourceSpan::line).toList())
                .tailSet(line + 1).stream().mapToInt(Integer::intValue);
        return lines.findFirst().orElse(Integer.MAX_VALUE);
    }

    private void add(String name, ApiPlace place) {
        places.computeIfAbsent(name, unseen -> new ArrayList<>()).add(place);
    }
}
