package io.docwright.benchmarks.json;

import io.docwright.benchmarks.json.Generated.Maker;
import io.docwright.benchmarks.json.Generated.Origin;
import io.docwright.benchmarks.json.Generated.Request;
import io.docwright.benchmarks.json.Generated.Response;
import io.docwright.benchmarks.json.Generated.Summary;
import io.docwright.runtime.json.JsonCodec;
import java.util.Arrays;
import java.util.List;
import java.util.Map;
import java.util.concurrent.TimeUnit;
import java.util.stream.IntStream;
import org.openjdk.jmh.annotations.Benchmark;
import org.openjdk.jmh.annotations.BenchmarkMode;
import org.openjdk.jmh.annotations.Fork;
import org.openjdk.jmh.annotations.Measurement;
import org.openjdk.jmh.annotations.Mode;
import org.openjdk.jmh.annotations.OutputTimeUnit;
import org.openjdk.jmh.annotations.Scope;
import org.openjdk.jmh.annotations.Setup;
import org.openjdk.jmh.annotations.State;
import org.openjdk.jmh.annotations.Warmup;
import tools.jackson.databind.json.JsonMapper;

/** Reads and writes a response with a hundred elements, and a request. */
@State(Scope.Thread)
@BenchmarkMode(Mode.Throughput)
@OutputTimeUnit(TimeUnit.SECONDS)
@Fork(value = 2, jvmArgsAppend = "-Xmx1g")
@Warmup(iterations = 4, time = 1)
@Measurement(iterations = 5, time = 1)
public class JsonBenchmark {
    private static final int ELEMENTS = 100;

    private final JsonCodec codec = JsonCodec.json();
    private final JsonMapper mapper = JsonMapper.builder().build();
    private final Response response = response();
    private final Request request = request();
    private final byte[] responseJson = codec.write(response);
    private final byte[] requestJson = codec.write(request);
    private final Records.Response responseRecord = mapper.readValue(responseJson, Records.Response.class);
    private final Records.Request requestRecord = mapper.readValue(requestJson, Records.Request.class);

    private static Response response() {
        List<Summary> packages =
                IntStream.range(0, ELEMENTS).mapToObj(JsonBenchmark::summary).toList();
        return new Maker<>(Response.SCHEMA)
                .put(Response.PACKAGES, packages)
                .put(Response.NEXT_TOKEN, "eyJuZXh0VG9rZW4iOiBudWxsfQ==")
                .build();
    }

    private static Summary summary(int i) {
        return new Maker<>(Summary.SCHEMA)
                .put(Summary.FORMAT, Format.SCHEMA.values().get(i % 3))
                .put(Summary.NAMESPACE, "org.example.team" + i % 7)
                .put(Summary.PACKAGE, "package-with-a-name-" + i)
                .put(Summary.ORIGIN, origin())
                .put(Summary.REVISION, 1_000_000L + i)
                .put(Summary.CREATED, 1_700_000_000.5 + i)
                .put(Summary.DELETED, i % 2 == 0)
                .put(Summary.LABELS, List.of("stable", "team-" + i, "reviewed"))
                .build();
    }

    private static Origin origin() {
        return new Maker<>(Origin.SCHEMA)
                .put(Origin.PUBLISH, "ALLOW")
                .put(Origin.UPSTREAM, "BLOCK")
                .build();
    }

    private static Request request() {
        return new Maker<>(Request.SCHEMA)
                .put(Request.DOMAIN, "example-domain")
                .put(Request.OWNER, "123456789012")
                .put(Request.REPOSITORY, "example-repository")
                .put(Request.FORMAT, Format.MAVEN)
                .put(Request.MAX_RESULTS, 100L)
                .put(Request.UPSTREAMS, List.of("central", "releases", "snapshots"))
                .put(Request.TAGS, Map.of("team", "build", "stage", "production"))
                .put(Request.ORIGIN, origin())
                .build();
    }

    /** Checks that both ways have the same results. */
    @Setup
    public void check() {
        if (!Arrays.equals(mapper.writeValueAsBytes(responseRecord), responseJson)
                || requestJson.length != mapper.writeValueAsBytes(requestRecord).length
                || !codec.read(Response.SCHEMA, responseJson).equals(response)) {
            throw new IllegalStateException("the records and the structures differ");
        }
    }

    /** Docwright reads the response. */
    @Benchmark
    public Object readResponseDocwright() {
        return codec.read(Response.SCHEMA, responseJson);
    }

    /** Jackson databind reads the response. */
    @Benchmark
    public Object readResponseJackson() {
        return mapper.readValue(responseJson, Records.Response.class);
    }

    /** Docwright writes the response. */
    @Benchmark
    public byte[] writeResponseDocwright() {
        return codec.write(response);
    }

    /** Jackson databind writes the response. */
    @Benchmark
    public byte[] writeResponseJackson() {
        return mapper.writeValueAsBytes(responseRecord);
    }

    /** Docwright writes the request. */
    @Benchmark
    public byte[] writeRequestDocwright() {
        return codec.write(request);
    }

    /** Jackson databind writes the request. */
    @Benchmark
    public byte[] writeRequestJackson() {
        return mapper.writeValueAsBytes(requestRecord);
    }

    /** Docwright reads the request. */
    @Benchmark
    public Object readRequestDocwright() {
        return codec.read(Request.SCHEMA, requestJson);
    }

    /** Jackson databind reads the request. */
    @Benchmark
    public Object readRequestJackson() {
        return mapper.readValue(requestJson, Records.Request.class);
    }
}
