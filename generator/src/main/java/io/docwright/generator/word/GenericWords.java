package io.docwright.generator.word;

import java.util.Set;

/** Words that are too generic to be the whole name of a type. */
public final class GenericWords {
    private static final Set<String> ITEMS = Set.of("Item", "Items", "Element", "Record", "Result", "Summary", "Entry");

    private static final Set<String> VAGUE = Set.of(
            "Association",
            "Attachment",
            "Attribute",
            "Body",
            "Config",
            "Configuration",
            "Configurations",
            "Content",
            "Credentials",
            "Criteria",
            "Data",
            "Definition",
            "Description",
            "Destination",
            "Detail",
            "Details",
            "Element",
            "Encryption",
            "Entry",
            "Error",
            "Errors",
            "Event",
            "Failure",
            "Filter",
            "Filters",
            "Header",
            "Id",
            "Info",
            "Information",
            "Input",
            "Item",
            "Items",
            "Key",
            "List",
            "Location",
            "Metadata",
            "Name",
            "Object",
            "Option",
            "Options",
            "Output",
            "Parameter",
            "Parameters",
            "Properties",
            "Property",
            "Record",
            "Request",
            "Response",
            "Result",
            "Results",
            "Schema",
            "Setting",
            "Settings",
            "Source",
            "Spec",
            "Specification",
            "State",
            "Statistics",
            "Status",
            "Summary",
            "Target",
            "Type",
            "Update",
            "Value",
            "Values",
            "Version");

    /** Last words that say what kind of data a type has, not what it is about. */
    private static final Set<String> KINDS_OF_DATA = Set.of(
            "Block",
            "Config",
            "Configuration",
            "Data",
            "Declaration",
            "Description",
            "Descriptor",
            "Detail",
            "Details",
            "Info",
            "Information",
            "Location",
            "Metadata",
            "Options",
            "Output",
            "Parameters",
            "Properties",
            "Request",
            "Response",
            "Result",
            "Settings",
            "Spec",
            "Specification",
            "Status",
            "Summary");

    private GenericWords() {}

    /** Whether a last word says what kind of data a type has, not what it is about: {@code Configuration}. */
    public static boolean isKindOfData(String word) {
        return KINDS_OF_DATA.contains(word);
    }

    /** Whether a name is too generic for a type. For an enum, every name of one word is. */
    public static boolean isGeneric(String name, boolean enumeration) {
        return VAGUE.contains(name) || (enumeration && NameWords.split(name).size() == 1);
    }

    /** Whether a name could be that of any list's elements. */
    public static boolean isItem(String name) {
        return ITEMS.contains(name);
    }
}
