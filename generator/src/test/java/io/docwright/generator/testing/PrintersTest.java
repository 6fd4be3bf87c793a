package io.docwright.generator.testing;

import static org.assertj.core.api.Assertions.assertThat;

import io.docwright.generator.testing.Node.Enumeration;
import io.docwright.generator.testing.Node.Kind;
import io.docwright.generator.testing.Node.ListOf;
import io.docwright.generator.testing.Node.Structure;
import io.docwright.generator.testing.PageTree.Client;
import io.docwright.generator.testing.PageTree.OperationSpec;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.domains.Domain;
import org.junit.jupiter.api.Test;

/** The printers against pages of {@code specs/}, which are in the form to the byte. */
class PrintersTest {

    private static final Path SPECS = Path.of("..", "specs");

    @Test
    void printsRst() throws IOException {
        Client client = Client.of("Inspector2", "inspector2", "2020-06-08");
        String method = "batch_disassociate_code_security_scan_configuration";
        OperationSpec operation = OperationSpec.of(client, method)
                .doc(Doc.of("Parts a number of code repositories from the scan configurations of Amazon Inspector that"
                        + " they were attached to. Each part of the request succeeds or fails alone."))
                .takes(Field.required(
                        "disassociateConfigurationRequests",
                        list(
                                "The pairs to part, each a code repository and a scan configuration.",
                                "One code repository and the scan configuration to part it from.",
                                Field.required(
                                        "scanConfigurationArn",
                                        text("The scan configuration that shall let the repository go, as an Amazon"
                                                + " Resource Name (ARN).")),
                                Field.required("resource", resource()))))
                .gives(
                        Field.optional(
                                "failedAssociations",
                                list(
                                        "The pairs that are still together, and why.",
                                        "Why one code repository could not be tied to a scan configuration, or parted"
                                                + " from it.",
                                        Field.optional(
                                                "scanConfigurationArn",
                                                text("The Amazon Resource Name (ARN) of the scan configuration for"
                                                        + " which it did not work.")),
                                        Field.optional("resource", resource()),
                                        Field.optional(
                                                "statusCode",
                                                new Enumeration(
                                                        List.of(
                                                                "INTERNAL_ERROR",
                                                                "ACCESS_DENIED",
                                                                "SCAN_CONFIGURATION_NOT_FOUND",
                                                                "INVALID_INPUT",
                                                                "RESOURCE_NOT_FOUND",
                                                                "QUOTA_EXCEEDED"),
                                                        Doc.of("The cause of the failure, for programs."))),
                                        Field.optional(
                                                "statusMessage", text("The cause of the failure, for people.")))),
                        Field.optional(
                                "successfulAssociations",
                                list(
                                        "The pairs that have been parted.",
                                        "One code repository that has been tied to a scan configuration, or parted"
                                                + " from it.",
                                        Field.optional(
                                                "scanConfigurationArn",
                                                text("The Amazon Resource Name (ARN) of the scan configuration for"
                                                        + " which it worked.")),
                                        Field.optional("resource", resource()))))
                .raises(
                        "ConflictException",
                        "AccessDeniedException",
                        "ValidationException",
                        "ResourceNotFoundException",
                        "ThrottlingException",
                        "InternalServerException");

        assertThat(PagePrinter.print(operation)).isEqualTo(Files.readString(SPECS.resolve(operation.place() + ".rst")));
    }

    @Test
    void printsOpenText() throws IOException {
        OperationSpec operation = OperationSpec.of(
                        Client.of("Redshift", "redshift", "2012-12-01"), "disassociate_data_share_consumer")
                .doc(Doc.of("Called by the account that consumes a datashare, this ends its tie to the datashare."))
                .takes(
                        Field.required(
                                "DataShareArn",
                                text("The datashare whose tie is to end, by its Amazon Resource Name (ARN).")),
                        Field.optional(
                                "DisassociateEntireAccount",
                                Node.scalar(Kind.BOOLEAN, "Whether the tie ends for all that the account has.")),
                        Field.optional(
                                "ConsumerArn",
                                text("One consumer for which the tie ends, by its Amazon Resource Name (ARN).")),
                        Field.optional(
                                "ConsumerRegion",
                                text("Ends the tie for every namespace of the consuming account in this Amazon Web"
                                        + " Services Region, for those of today and those to come.")))
                .gives(
                        Field.optional(
                                "DataShareArn",
                                text("The Amazon Resource Name (ARN) of a datashare that a namespace of the producer"
                                        + " owns. It is built as arn:aws:redshift:{region}:{account-id}:{datashare}:"
                                        + "{namespace-guid}/{datashare-name} .")),
                        Field.optional("ProducerArn", text("The producer, by its Amazon Resource Name (ARN).")),
                        Field.optional(
                                "AllowPubliclyAccessibleConsumers",
                                Node.scalar(
                                        Kind.BOOLEAN,
                                        "Whether clusters that the public can reach may consume the datashare.")),
                        Field.optional(
                                "DataShareAssociations",
                                list(
                                        "The ties between the producer and those who consume.",
                                        "A tie between the datashare of a producer and one consumer.",
                                        Field.optional("ConsumerIdentifier", text("Who consumes, by name.")),
                                        Field.optional(
                                                "Status",
                                                new Enumeration(
                                                        List.of(
                                                                "ACTIVE",
                                                                "PENDING_AUTHORIZATION",
                                                                "AUTHORIZED",
                                                                "DEAUTHORIZED",
                                                                "REJECTED",
                                                                "AVAILABLE"),
                                                        Doc.of("How far the tie has come."))),
                                        Field.optional(
                                                "ConsumerRegion",
                                                text("The Amazon Web Services Region in which the datashare is"
                                                        + " consumed.")),
                                        Field.optional(
                                                "CreatedDate", Node.scalar(Kind.TIMESTAMP, "When the tie was made.")),
                                        Field.optional(
                                                "StatusChangeDate",
                                                Node.scalar(Kind.TIMESTAMP, "When the status last changed.")))),
                        Field.optional("ManagedBy", text("Who manages the datashare.")))
                .raises("InvalidDataShareFault", "InvalidNamespaceFault");

        assertThat(TextPrinter.print(operation)).isEqualTo(Files.readString(SPECS.resolve(operation.place() + ".txt")));
    }

    @Property(tries = 200)
    @Domain(PageTrees.class)
    void printWhateverCanBeSaid(@ForAll OperationSpec operation) {
        assertThat(PagePrinter.print(operation)).startsWith(":doc:`").contains("**Request Syntax**");
        assertThat(TextPrinter.print(operation)).startsWith(operation.method()).contains("\nReturns\n");
    }

    private static Node text(String paragraph) {
        return Node.scalar(Kind.STRING, paragraph);
    }

    private static Node list(String paragraph, String element, Field... fields) {
        return new ListOf(new Structure(List.of(fields), false, Doc.of(element)), Doc.of(paragraph));
    }

    private static Node resource() {
        return Node.union(
                "Says which part of a code repository is meant.",
                Field.optional("projectId", text("The project in the code repository, by its unique identifier.")));
    }
}
