package io.docwright.generator.apireference;

import io.docwright.generator.apireference.endpoint.EndpointTable;
import io.docwright.generator.apireference.syntax.HttpSyntax;
import io.docwright.generator.apireference.syntax.SampleBodies;
import io.docwright.generator.apireference.syntax.SampleRequest;
import io.docwright.generator.diagnostics.SourceSpan;
import java.util.List;
import org.jspecify.annotations.Nullable;

/** The content of a page of an API's own reference. */
public sealed interface ApiPage {

    /** The title: the name of the operation or data type. */
    String name();

    /** The service, from the links of the page; null if it has none. */
    @Nullable
    ServiceUid service();

    /** The position of the title. */
    SourceSpan span();

    /** This page if it is that of an operation; null otherwise. */
    default @Nullable OperationPage asOperation() {
        return null;
    }

    /** This page if it is that of a data type; null otherwise. */
    default @Nullable DataTypePage asDataType() {
        return null;
    }

    /** This page if it is one of endpoints; null otherwise. */
    default @Nullable EndpointsPage asEndpoints() {
        return null;
    }

    /**
     * The page of an operation.
     *
     * @param http null if the page shows no HTTP request
     * @param request the request syntax; null if there is none
     * @param response the response syntax; null if there is none
     * @param status the HTTP status of a response; null if the page gives none, or a member has it
     * @param errors without the errors that are common to all operations
     * @param samples the heads of the sample requests
     * @param bodies the bodies of samples, if the page has neither request nor response syntax
     */
    record OperationPage(
            String name,
            @Nullable ServiceUid service,
            String documentation,
            @Nullable HttpTrait http,
            @Nullable HttpSyntax request,
            @Nullable HttpSyntax response,
            @Nullable Integer status,
            List<ApiMember> input,
            List<ApiMember> output,
            List<ApiError> errors,
            List<SampleRequest> samples,
            SampleBodies bodies,
            SourceSpan span)
            implements ApiPage {
        public OperationPage {
            samples = List.copyOf(samples);
            input = List.copyOf(input);
            output = List.copyOf(output);
            errors = List.copyOf(errors);
        }

        @Override
        public OperationPage asOperation() {
            return this;
        }

        /** Returns a copy with other members. */
        OperationPage with(List<ApiMember> otherInput, List<ApiMember> otherOutput) {
            return new OperationPage(
                    name,
                    service,
                    documentation,
                    http,
                    request,
                    response,
                    status,
                    otherInput,
                    otherOutput,
                    errors,
                    samples,
                    bodies,
                    span);
        }
    }

    /** The page of a data type. */
    record DataTypePage(
            String name,
            @Nullable ServiceUid service,
            Kind kind,
            String documentation,
            List<ApiMember> members,
            SourceSpan span)
            implements ApiPage {
        public DataTypePage {
            members = List.copyOf(members);
        }

        @Override
        public DataTypePage asDataType() {
            return this;
        }

        /** Returns a copy with other members. */
        DataTypePage with(List<ApiMember> others) {
            return new DataTypePage(name, service, kind, documentation, others, span);
        }
    }

    /** The kind of a data type. */
    enum Kind {
        STRUCTURE,
        UNION,
        EXCEPTION
    }

    /**
     * The page of a product's endpoints. Its title and hosts show which services it is about; it has no link to one.
     *
     * @param name the title: {@code Garden endpoints and quotas}
     * @param tables not empty
     */
    record EndpointsPage(String name, List<EndpointTable> tables, SourceSpan span) implements ApiPage {
        public EndpointsPage {
            tables = List.copyOf(tables);
        }

        @Override
        public @Nullable ServiceUid service() {
            return null;
        }

        @Override
        public EndpointsPage asEndpoints() {
            return this;
        }
    }

    /** The page of the parameters that all operations of a service have. */
    record CommonParametersPage(String name, @Nullable ServiceUid service, List<ApiMember> parameters, SourceSpan span)
            implements ApiPage {
        public CommonParametersPage {
            parameters = List.copyOf(parameters);
        }
    }

    /** The page of the errors that all operations of a service have. */
    record CommonErrorsPage(String name, @Nullable ServiceUid service, List<ApiError> errors, SourceSpan span)
            implements ApiPage {
        public CommonErrorsPage {
            errors = List.copyOf(errors);
        }
    }
}
