package io.docwright.generator.apireference;

import io.docwright.generator.apireference.ApiPage.DataTypePage;
import io.docwright.generator.apireference.ApiPage.OperationPage;
import io.docwright.generator.apireference.Wire.ListForm;
import io.docwright.generator.apireference.entry.ApiType;
import java.util.List;
import java.util.Locale;
import java.util.Objects;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/**
 * Corrects the names of elements in XML. For a list of structures whose elements have no name of their own, pages show the name
 * of the structure; on the wire such elements are called {@code member}, as pages show for lists of strings.
 *
 * <p>A service whose pages show {@code member} nowhere names all its elements, so its lists stay as they are. So does a list
 * whose name contains that of the structure: {@code HostedZones} has elements {@code HostedZone}.
 */
final class UnnamedElements {
    private static final String DEFAULT = "member";

    private UnnamedElements() {}

    /** Returns the pages of one service with the corrected names. */
    static List<ApiPage> in(List<ApiPage> pages) {
        boolean xml = pages.stream().map(ApiPage::asOperation).anyMatch(page -> page != null && isXml(page));
        boolean shown = xml
                && pages.stream()
                        .flatMap(UnnamedElements::members)
                        .anyMatch(member -> DEFAULT.equals(element(member.wire())));
        return shown ? pages.stream().map(UnnamedElements::corrected).toList() : pages;
    }

    private static Stream<ApiMember> members(ApiPage page) {
        OperationPage operation = page.asOperation();
        DataTypePage type = page.asDataType();
        return operation != null
                ? Stream.of(operation.input(), operation.output()).flatMap(List::stream)
                : type != null ? type.members().stream() : Stream.of();
    }

    private static ApiPage corrected(ApiPage page) {
        OperationPage operation = page.asOperation();
        if (operation != null) {
            return operation.with(corrected(operation.input()), corrected(operation.output()));
        }
        DataTypePage type = page.asDataType();
        return type == null ? page : type.with(corrected(type.members()));
    }

    private static boolean isXml(OperationPage page) {
        return (page.request() != null && page.request().xml())
                || (page.response() != null && page.response().xml());
    }

    private static List<ApiMember> corrected(List<ApiMember> members) {
        return members.stream()
                .map(member -> isUnnamed(member) ? member.with(unnamed(member.wire())) : member)
                .toList();
    }

    private static boolean isUnnamed(ApiMember member) {
        String element = element(member.wire());
        ApiType.ListOf list = member.type() == null ? null : member.type().asList();
        String structure = list == null ? null : list.element().refName();
        return structure != null
                && structure.equals(element)
                && !member.name().toLowerCase(Locale.ROOT).contains(stem(structure.toLowerCase(Locale.ROOT)));
    }

    /** The part of a word that its plural has, too: {@code policies}. */
    private static String stem(String word) {
        return word.endsWith("y") ? word.substring(0, word.length() - 1) : word;
    }

    private static @Nullable String element(Wire wire) {
        ListForm list = wire.list();
        return list == null ? null : list.element();
    }

    private static Wire unnamed(Wire wire) {
        boolean flattened = Objects.requireNonNull(wire.list()).flattened();
        return new Wire(
                wire.location(),
                wire.name(),
                wire.placeholder(),
                new ListForm(flattened, DEFAULT),
                wire.timestamp(),
                wire.rootTag());
    }
}
